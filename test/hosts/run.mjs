// `npm run test:hosts`: the packed library in the programs where people work, each run as they run it, the output looked
// into. What is missing on the machine is named, with the way to get it. Pictures go to test/hosts/work/pictures.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const work = join(here, 'work')
const pictures = join(work, 'pictures')
const only = process.argv.slice(2)

// What the machine has to have
const python = ['/usr/bin/python3', 'python3'].find(
  name => spawnSync(name, ['-c', 'import nbclient, nbformat']).status === 0,
)
const chromium = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== '' && existsSync(path))
const missing = [
  ...(python === undefined
    ? ['Jupyter: apt-get install jupyter-nbconvert jupyter-client python3-nbclient python3-ipykernel']
    : []),
  ...(chromium === undefined ? ['Chromium: apt-get install chromium, or set CHROMIUM to the path of one'] : []),
]
if (!existsSync('/usr/lib/postgresql') && spawnSync('initdb', ['--version']).status !== 0)
  missing.push('PostgreSQL: apt-get install postgresql')
if (missing.length > 0) {
  console.error(`missing on this machine:\n${missing.map(line => `  ${line}`).join('\n')}`)
  process.exit(1)
}

const run = (command, args, options = {}) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', ...options })

/** A fresh folder with the tarball installed, and the examples in it as a reader would lay them. */
function lay() {
  for (const folder of [here, join(here, 'classic'), join(here, 'duckdb')])
    run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })
  rmSync(work, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', work], { cwd: root }).trim().split('\n').at(-1)
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const versions = Object.fromEntries(
    [
      'vega',
      'vega-lite',
      '@resvg/resvg-wasm',
      'harfbuzzjs',
      '@expo-google-fonts/noto-sans',
      '@expo-google-fonts/noto-sans-arabic',
      'saxes',
      'hyparquet',
      'highs',
    ].map(name => [name, manifest.devDependencies[name]]),
  )
  writeFileSync(
    join(work, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: { reckoner: `file:./${tarball}`, ...versions } }),
  )
  run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: work })
  cpSync(join(root, 'examples'), work, { recursive: true, filter: path => !path.endsWith('run.mjs') })
  cpSync(join(here, 'classic'), join(work, 'classic'), { recursive: true })
  cpSync(join(here, 'same-bytes.mjs'), join(work, 'same-bytes.mjs'))
  // vega-util 2.1.3 ships a tsconfig.json that points outside its package, and Framework's bundler reads it.
  rmSync(join(work, 'node_modules/vega-util/tsconfig.json'), { force: true })
}

// Notebooks
function notebook(name, kernel, checks) {
  const kernels = join(work, 'jupyter/kernels', kernel)
  mkdirSync(kernels, { recursive: true })
  const argv = {
    deno: [join(here, 'node_modules/.bin/deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'],
    tslab: [process.execPath, join(here, 'node_modules/tslab/bin/tslab'), 'kernel', '--config-path={connection_file}'],
  }[kernel]
  writeFileSync(
    join(kernels, 'kernel.json'),
    JSON.stringify({
      argv,
      display_name: kernel,
      language: 'typescript',
      env: { NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
    }),
  )
  const out = join(work, name.replace('.ipynb', '.out.ipynb'))
  run(python, [join(here, 'run-notebook.py'), join(work, name), out], {
    cwd: work,
    env: { ...process.env, JUPYTER_PATH: join(work, 'jupyter') },
  })
  const cells = JSON.parse(readFileSync(out, 'utf8')).cells.filter(cell => cell.cell_type === 'code')
  const outputs = cells.flatMap(cell => cell.outputs)
  const failed = outputs.find(output => output.output_type === 'error')
  if (failed !== undefined) throw new Error(`${failed.ename}: ${failed.evalue}`)
  const shown = outputs.flatMap(output => Object.entries(output.data ?? {}))
  for (const [what, test] of Object.entries(checks)) if (!shown.some(test)) throw new Error(`the output has no ${what}`)
}
const html =
  words =>
  ([type, value]) =>
    type === 'text/html' && String([value].flat().join('')).includes(words)
const values = {
  ranges: html('1 range of reported figures, not a confidence interval'),
  comparison: html('pairs of figures'),
  explanation: html('<pre'),
  contradiction: html('cannot both be true'),
}

// Pages
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

function serve(folder, policy) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)))
    const file = path.endsWith('/') ? join(path, 'index.html') : existsSync(`${path}.html`) ? `${path}.html` : path
    if (!existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(policy === undefined ? {} : { 'content-security-policy': policy }),
    })
    response.end(readFileSync(file))
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)))
}

let browser
async function open(folder, path, policy) {
  const { chromium: launcher } = await import(pathToFileURL(join(here, 'node_modules/playwright-core/index.mjs')).href)
  browser ??= await launcher.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const server = await serve(folder, policy)
  const origin = `http://127.0.0.1:${server.address().port}`
  const page = await browser.newPage({ viewport: { width: 900, height: 1400 } })
  const errors = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on(
    'console',
    message =>
      message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && errors.push(message.text()),
  )
  // The page is to need nothing from outside.
  await page.route(
    url => !url.href.startsWith(origin) && !url.protocol.startsWith('data'),
    route => route.abort(),
  )
  await page.goto(`${origin}/${path}`)
  const close = async () => {
    await page.close()
    server.close()
  }
  return { page, errors, close }
}

async function shows(name, folder, path) {
  const { page, errors, close } = await open(folder, path)
  try {
    await page.waitForSelector('figure[role=img] svg', { timeout: 60_000 }).catch(() => {
      throw new Error(`no chart is on the page; ${errors.join('; ') || page.url()}`)
    })
    await page.waitForFunction(
      () => document.querySelectorAll('table').length >= 2 && document.querySelector('pre') !== null,
      null,
      { timeout: 30_000 },
    )
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
    const seen = await page.evaluate(() => ({
      words: document.body.innerText,
      label: document.querySelector('figure[role=img]').getAttribute('aria-label'),
      marks: document.querySelectorAll(
        'figure[role=img] svg [class*=mark] path, figure[role=img] svg [class*=mark] line',
      ).length,
    }))
    for (const words of ['not a confidence interval', 'pairs of figures', 'cannot both be true'])
      if (!seen.words.includes(words)) throw new Error(`the page does not say “${words}”`)
    if (seen.marks < 5) throw new Error(`the chart has ${seen.marks} marks`)
    if (!seen.label.startsWith('People killed')) throw new Error(`the chart is described as “${seen.label}”`)
    const own = errors.filter(text => !/ERR_FAILED|Failed to load resource/.test(text))
    if (own.length > 0) throw new Error(own.join('; '))
  } finally {
    await close()
  }
}

/** What another program makes of the same figures is, byte for byte, what this Node makes of them. */
function sameAs(where, there) {
  const probe = `await import('./same-bytes.mjs'); console.log(JSON.stringify(globalThis.probed))`
  const here = JSON.parse(run(process.execPath, ['--input-type=module', '-e', probe], { cwd: work }))
  for (const [what, bytes] of Object.entries(here)) {
    if (bytes.length < 100) throw new Error(`${what} is empty`)
    if (bytes !== there[what]) throw new Error(`${what} differs between Node ${process.versions.node} and ${where}`)
  }
}

/** In Chromium, under a policy that forbids code made from strings. */
async function chromiumBytes() {
  const page = readFileSync(join(work, '04-page.html'), 'utf8')
    .replace(/<script src[^>]*><\/script>/g, '')
    .replace(/<script type="module">[\s\S]*?<\/script>/, '<script type="module" src="./same-bytes.mjs"></script>')
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page)[1]
  const hash = createHash('sha256').update(map).digest('base64')
  const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'unsafe-inline'`
  writeFileSync(join(work, 'same-bytes.html'), page)
  const { page: tab, errors, close } = await open(work, 'same-bytes.html', policy)
  try {
    const handle = await tab
      .waitForFunction(() => globalThis.probed, null, { timeout: 60_000 })
      .catch(() => {
        throw new Error(errors.join('; '))
      })
    sameAs('Chromium', await handle.jsonValue())
  } finally {
    await close()
  }
}

/** Another version of Node, or Deno, with the tarball beside it. */
function programBytes(where, command, args) {
  if (!existsSync(command)) throw new Error(`missing ${command}: npm has no build of it for this machine`)
  writeFileSync(
    join(work, 'print-bytes.mjs'),
    "import './same-bytes.mjs'\nconsole.log(JSON.stringify(globalThis.probed))\n",
  )
  sameAs(where, JSON.parse(run(command, [...args, 'print-bytes.mjs'], { cwd: work })))
}

/** A page built by Vite, which takes apart what it imports. */
async function vite() {
  const folder = join(work, 'vite')
  mkdirSync(folder, { recursive: true })
  const page = readFileSync(join(work, '04-page.html'), 'utf8')
  const [, code] = /<script type="module">([\s\S]*?)<\/script>/.exec(page)
  writeFileSync(join(folder, 'main.js'), code.replace('{ vega, vegaLite }', '{}'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Vite</title><main></main><script type="module" src="./main.js"></script></html>',
  )
  run(process.execPath, [join(here, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], { cwd: folder })
  await shows('vite', join(folder, 'dist'), 'index.html')
}

const hosts = {
  deno: () =>
    notebook('02-deno.ipynb', 'deno', {
      chart: ([type, value]) =>
        type === 'application/vnd.vegalite.v5+json' && JSON.stringify(value).includes('People killed'),
      figures: html(' figures</caption>'),
      ...values,
    }),
  tslab: () => notebook('03-tslab.ipynb', 'tslab', { chart: html('data:image/svg+xml'), ...values }),
  page: () => shows('page', work, '04-page.html'),
  classic: () => shows('classic', work, '05-classic.html'),
  framework: async () => {
    run(process.execPath, [join(here, 'node_modules/@observablehq/framework/dist/bin/observable.js'), 'build'], {
      cwd: join(work, 'framework'),
      env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: '1' },
    })
    await shows('framework', join(work, 'framework/dist'), 'index.html')
  },
  'notebook-kit': async () => {
    run(join(here, 'node_modules/.bin/notebooks'), ['build', '--root', '.', '--', 'index.html'], {
      cwd: join(work, 'notebook-kit'),
    })
    await shows('notebook-kit', join(work, 'notebook-kit/.observable/dist'), 'index.html')
  },
  vite,
  'bytes-chromium': chromiumBytes,
  'bytes-node22': () => programBytes('Node 22', join(here, 'node_modules/node22/bin/node'), []),
  'bytes-node24': () => programBytes('Node 24', join(here, 'node_modules/node24/bin/node'), []),
  'bytes-deno': () =>
    programBytes('Deno', join(here, 'node_modules/.bin/deno'), ['run', '--allow-read', '--allow-env', '--quiet']),
}

const unknown = only.filter(name => !(name in hosts))
if (unknown.length > 0)
  throw new Error(`unknown host: ${unknown.join(', ')}; there are ${Object.keys(hosts).join(', ')}`)
lay()
let passed = 0
let failed = 0
for (const [name, attempt] of Object.entries(hosts)) {
  if (only.length > 0 && !only.includes(name)) continue
  try {
    await attempt()
    passed++
    console.log(`ok ${name}`)
  } catch (error) {
    failed++
    console.log(`not ok ${name}: ${error instanceof Error ? error.message : error}`)
  }
}
await browser?.close()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

// What an import costs: kB of each entry in a browser bundle, and ms of a cold import in Node.
//   npm run build && node bench/cost.mjs
//   node bench/cost.mjs --weights        and which modules the core and the smallest useful bundle are made of
// Bundled by esbuild from dist/, minified, without what a page loads for itself (the optional packages).
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { argv, execPath, version } from 'node:process'
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const external = ['node:*', ...Object.keys(manifest.peerDependencies)]

/** What a page may import of the core alone, from little to much. */
const uses = {
  quantity: "export { quantity } from 'reckoner'",
  'figures, reconcile': "export { figures, reconcile } from 'reckoner'",
  'read one publisher, reconcile':
    "export { read, reconcile } from 'reckoner'; export { idmcGidd } from 'reckoner/publishers'",
  'read one publisher, reconcile, rangeChart':
    "export { read, reconcile, rangeChart } from 'reckoner'; export { idmcGidd } from 'reckoner/publishers'",
  'read every publisher, reconcile': "export { read, publishers, reconcile } from 'reckoner'",
  'readTable, reconcile': "export { readTable, reconcile } from 'reckoner'",
}

async function bundle(contents, from) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    alias: from === 'src' ? Object.fromEntries(aliases()) : {},
    plugins: from === 'src' ? await plugins() : [],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    loader: { '.csv': 'text' },
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  return { bytes: outputFiles[0].contents, metafile }
}

const entries = Object.keys(manifest.exports).filter(path => !/\.(csv|json)$/.test(path))
const aliases = () =>
  entries
    .map(path => [path.replace('.', 'reckoner'), `${root}src/${path === '.' ? 'index' : path.slice(2)}.ts`])
    .reverse()

/** Those of the build, which mark what nobody needs to keep. */
async function plugins() {
  const outfile = `${root}node_modules/.cache/reckoner-bench/tsup.config.mjs`
  mkdirSync(`${root}node_modules/.cache/reckoner-bench`, { recursive: true })
  await build({
    entryPoints: [`${root}tsup.config.ts`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outfile,
  })
  const { default: config } = await import(pathToFileURL(outfile).href)
  return config.esbuildPlugins
}

const kilobytes = bytes => (bytes / 1000).toFixed(1)
const row = (name, { bytes }) =>
  `| ${name} | ${kilobytes(bytes.length)} | ${kilobytes(gzipSync(bytes, { level: 9 }).length)} | ${kilobytes(brotliCompressSync(bytes).length)} |`

/** Milliseconds from before to after the import, in a process of its own. */
function coldImport(entry) {
  const code = `const before = performance.now(); await import('${entry}'); console.log(performance.now() - before)`
  return Number(execFileSync(execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', cwd: root }))
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)].toFixed(0)} (${sorted[0].toFixed(0)}–${sorted.at(-1).toFixed(0)})`
}

async function weights(contents) {
  const { metafile } = await bundle(contents, 'src')
  const [{ inputs }] = Object.values(metafile.outputs)
  const folders = new Map()
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const folder = path.split('/').slice(0, -1).join('/')
    folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput)
  }
  const heavy = list => [...list].sort(([, a], [, b]) => b - a).slice(0, 25)
  for (const [name, bytes] of heavy(folders)) console.log(`  ${kilobytes(bytes).padStart(7)} kB  ${name}/`)
  const files = Object.entries(inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput])
  for (const [name, bytes] of heavy(files)) console.log(`  ${kilobytes(bytes).padStart(7)} kB  ${name}`)
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${version}, Reckoner ${manifest.version}\n`)
console.log('| bundle for a browser | kB minified | kB gzip | kB brotli |\n|---|---|---|---|')
const inBrowser = entries.filter(path => path !== './node')
for (const path of inBrowser) {
  const name = path.replace('.', 'reckoner')
  console.log(row(`\`${name}\`, all of it`, await bundle(`export * from '${name}'`)))
}
for (const [name, contents] of Object.entries(uses)) console.log(row(name, await bundle(contents)))

console.log('\n| cold import in Node | ms, median of 20 (least–most) |\n|---|---|')
const timed = ['reckoner', 'reckoner/publishers', 'reckoner/news', 'reckoner/node', 'reckoner/sql', 'reckoner/layers']
const times = new Map(timed.map(name => [name, []]))
for (let turn = 0; turn < 20; turn++) for (const [name, list] of times) list.push(coldImport(name))
for (const [name, list] of times) console.log(`| \`${name}\` | ${spread(list)} |`)

if (argv.includes('--weights'))
  for (const contents of ["export * from 'reckoner'", uses['read one publisher, reconcile']]) {
    console.log(`\n${contents}, minified:`)
    await weights(contents)
  }

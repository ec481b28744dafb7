import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../support/root.js'
import { node } from './node.js'

const entries = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }).exports,
)
  .filter(path => !/\.(csv|json)$/.test(path))
  .map(path => path.replace('.', 'reckoner'))

const journey = `
  const table = reckoner.figures([
    { concept: 'idps', place: 'SYR', end: '2020-01-31', source: 'A', text: 'about 3 million' },
    { concept: 'idps', place: 'SYR', end: '2020-01-31', source: 'B', text: '3,600,000' },
  ])
  const ranges = reckoner.reconcile(table)
  const { low, best, high } = ranges.at(0)
  const { $schema } = reckoner.sourceChart(ranges.at(0), { figures: table })
  console.log(JSON.stringify({ low, best, high, $schema, words: reckoner.rangeInWords(ranges.at(0)) }))`
/** "About 3 million" is 2.7 to 3.3 million: one significant digit, a tenth either side. */
const told = { low: 2700000, best: null, high: 3600000, $schema: 'https://vega.github.io/schema/vega-lite/v6.json' }
const esm = (code: string) => `import * as reckoner from 'reckoner'\n${code}`
const cjs = (code: string) => `const reckoner = require('reckoner')\n${code}`

describe('entries', () => {
  it.each(entries)('%s has the same names in a module and in CommonJS', entry => {
    const names = node(
      inject('installed'),
      'mjs',
      `import * as entry from '${entry}'; console.log(JSON.stringify(Object.keys(entry).sort()))`,
    )
    expect(names).not.toEqual([])
    expect(
      node(inject('installed'), 'cjs', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`),
    ).toEqual(names)
  })

  it('share one copy of what they have in common', () => {
    const same = 'console.log(JSON.stringify(a.figures === b.figures))'
    expect(
      node(inject('installed'), 'mjs', `import * as a from 'reckoner'; import * as b from 'reckoner/node'; ${same}`),
    ).toBe(true)
    expect(
      node(inject('installed'), 'cjs', `const a = require('reckoner'); const b = require('reckoner/node'); ${same}`),
    ).toBe(true)
  })

  it('the tables of the datasets can be found as files', () => {
    const find = "require.resolve('reckoner/datasets/idlib-2019-2020/figures.csv')"
    expect(node(inject('installed'), 'cjs', `console.log(JSON.stringify(${find}))`)).toMatch(/figures\.csv$/)
  })
})

describe('the core', () => {
  it('goes from figures to a range, a sentence and a chart without arquero and vega, in both kinds of module', () => {
    expect(node(inject('alone'), 'mjs', esm(journey))).toMatchObject(told)
    expect(node(inject('alone'), 'cjs', cjs(journey))).toMatchObject(told)
  })

  it('makes no code from strings', () => {
    const strict = '--disallow-code-generation-from-strings'
    expect(node(inject('alone'), 'mjs', esm(journey), strict)).toMatchObject(told)
    expect(() => node(inject('alone'), 'mjs', "new Function('1')", strict)).toThrow('Code generation from strings')
  })

  it('bundles for a browser with nothing of Node, arquero or vega', async () => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: "export * from 'reckoner'", resolveDir: inject('installed') },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      metafile: true,
      write: false,
    })
    const packages = new Set(
      Object.keys(metafile.inputs).map(path => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]),
    )
    expect(packages).toEqual(new Set([undefined, 'reckoner', 'simple-statistics']))
    const { contents } = outputFiles[0]!
    console.info(
      `reckoner in a browser: ${kilobytes(contents.length)}, ${kilobytes(gzipSync(contents).length)} gzipped`,
    )
  })
})

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`

describe('pictures', () => {
  const draw = `
    const table = reckoner.figures([{ concept: 'idps', place: 'SYR', end: '2020-01-31', text: '3 million' }])
    const chart = reckoner.sourceChart(reckoner.reconcile(table).at(0), { figures: table })
    Promise.all([render.toSvg(chart), render.toPng(chart)])
      .then(([svg, png]) => console.log(JSON.stringify([svg.slice(0, 4), ...png.subarray(1, 4)])))`
  const drawn = ['<svg', ...Buffer.from('PNG')]

  it('are drawn by the packed package, in both kinds of module', () => {
    expect(node(inject('drawing'), 'mjs', esm(`import * as render from 'reckoner/render'\n${draw}`))).toEqual(drawn)
    expect(node(inject('drawing'), 'cjs', cjs(`const render = require('reckoner/render')\n${draw}`))).toEqual(drawn)
  })

  it('say what to install where it is not there', () => {
    const code = `require('reckoner/render').toSvg({}).catch(error => console.log(JSON.stringify(error.message)))`
    expect(node(inject('installed'), 'cjs', code)).toMatch(/^missing package: \S+ \(npm install \S.*\)$/)
  })
})

import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as arquero from '../../src/arquero.js'
import * as docx from '../../src/docx.js'
import * as dom from '../../src/dom.js'
import * as core from '../../src/index.js'
import * as locales from '../../src/locales.js'
import * as news from '../../src/news.js'
import * as node from '../../src/node.js'
import * as render from '../../src/render.js'
import * as solver from '../../src/solver.js'
import * as sql from '../../src/sql.js'
import * as workbooks from '../../src/xlsx.js'
import { sites } from '../read/support/sites.js'
import { sourceFiles } from '../support/source-files.js'

const entries = {
  ...arquero,
  ...docx,
  ...dom,
  ...locales,
  ...news,
  ...node,
  ...render,
  ...solver,
  ...sql,
  ...workbooks,
  ...core,
}

const one = core.figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: '12', source: 'A' }])
const ranges = core.reconcile(one)
const range = ranges.at(0)!
const told = core.report([core.section('Killed', one)], { title: 't', lead: 'l' })
const file = 'pcode,as_of,idps\n'
const spec = core.overviewChart(ranges)
// What makes each option look right but for its name.
const slip: never = { nonsense: 1 } as unknown as never
const with_ = (options: object): never => ({ ...options, nonsense: 1 }) as unknown as never

/** Every verb that has options, called with one that it does not have. */
const calls: Readonly<Record<string, () => unknown>> = {
  agreementChart: () => core.agreementChart(ranges, slip),
  align: () => core.align([one], with_({ interval: 'year' })),
  arabicWith: () => locales.arabicWith(slip),
  asOf: () => core.asOf(one, '2020-01-01', slip),
  bounds: () => core.bounds(300, 'about', slip),
  chartElement: () => dom.chartElement(spec, slip),
  check: () => [() => core.check(one, [], slip), () => solver.check(one, [], slip)],
  compare: () => core.compare(one, slip),
  contradictionChart: () => core.contradictionChart(core.check(one), slip),
  cumulativeChart: () => core.cumulativeChart(one, slip),
  diff: () => core.diff(one, one, slip),
  explain: () => core.explain(ranges, slip),
  figures: () => core.figures(one, slip),
  flowChart: () => core.flowChart(ranges, slip),
  fromArquero: () => arquero.fromArquero(one as never, slip),
  fromCsv: () => core.fromCsv('concept,text\n', slip),
  increments: () => core.increments(one, slip),
  lock: () => core.lock([with_({ reading: core.read(file, sites), fingerprint: { bytes: 0, sha256: '' }, name: 'x' })]),
  mapChart: () => core.mapChart(ranges, with_({ boundaries: {}, id: 'x' })),
  overviewChart: () => core.overviewChart(ranges, slip),
  partsChart: () => core.partsChart([], slip),
  perCapita: () => core.perCapita(range, one.at(0)!, slip),
  persons: () => core.persons(one, with_({ householdSize: 5 })),
  pool: () => core.pool(one, slip),
  publish: () => core.publish(ranges, with_({ level: 'country', threshold: 5, label: 'low' })),
  quantity: () => core.quantity('12', slip),
  questionInWords: () => core.questionInWords(range, slip),
  rangeChart: () => core.rangeChart(ranges, slip),
  rangeInWords: () => core.rangeInWords(range, slip),
  ratio: () => core.ratio(range, range, slip),
  read: () => core.read(file, sites, slip),
  readColumns: () => core.readColumns(file, {}, slip),
  readFile: () => node.readFile('none.csv', sites, slip),
  readNews: () => news.readNews(with_({ text: 'x', language: 'en' })),
  readRows: () => core.readRows([], slip),
  readStream: () => core.readStream([new TextEncoder().encode(file)], sites, slip),
  readTable: () => core.readTable(file, slip),
  readTableFile: () => node.readTableFile('none.csv', slip),
  readTableFiles: () => node.readTableFiles([], slip),
  readTableStream: () => core.readTableStream(file, slip),
  readTables: () => core.readTables([], slip),
  reconcile: () => core.reconcile(one, slip),
  'reconcile with screening': () => core.reconcile(one, { screen: slip }),
  relationsOf: () => core.relationsOf(one, slip),
  report: () => core.report([], with_({ title: 't', lead: 'l' })),
  reportInMarkdown: () => core.reportInMarkdown(told, slip),
  reportInText: () => core.reportInText(told, slip),
  reportToPdf: () => render.reportToPdf(told, slip),
  revisionChart: () => core.revisionChart(one, slip),
  rollUp: () => core.rollUp(one, with_({ to: 'SYR', parts: [] })),
  section: () => core.section('x', one, slip),
  sensitivity: () => core.sensitivity(one, slip),
  sensitivityChart: () => core.sensitivityChart(core.sensitivity(one), slip),
  sentence: () => core.sentence(range, slip),
  smallMultiples: () => core.smallMultiples(ranges, slip),
  sourceChart: () => core.sourceChart(range, with_({ figures: one })),
  sum: () => core.sum(ranges, slip),
  tableChart: () => core.tableChart(ranges, slip),
  toCsv: () => core.toCsv(ranges, slip),
  toDatawrapper: () => core.toDatawrapper(ranges, slip),
  toDocx: () => docx.toDocx(told, slip),
  toFlourish: () => core.toFlourish(ranges, slip),
  toHxl: () => core.toHxl(ranges, slip),
  toJson: () => core.toJson(ranges, slip),
  toPdf: () => render.toPdf(spec, slip),
  toPng: () => render.toPng(spec, slip),
  toSql: () => sql.toSql({}, with_({ dialect: 'duckdb' })),
  toSvg: () => render.toSvg(spec, slip),
  toXlsx: () => workbooks.toXlsx(ranges, slip),
  writeReport: () => node.writeReport('none', told, slip),
}

describe('an option that nobody reads', () => {
  it.each(Object.keys(calls))('is refused by %s by its name', async name => {
    const made = [calls[name]!].flatMap(call => (name === 'check' ? (call() as (() => unknown)[]) : [call]))
    for (const call of made)
      await expect(Promise.resolve().then(() => call())).rejects.toThrow('unknown option: nonsense (there are ')
  })

  it('is looked for by every public verb with options', () => {
    const verbs = [...sourceFiles().values()].flatMap(({ tree }) =>
      tree.statements.flatMap(node => {
        if (!ts.isFunctionDeclaration(node) || node.name === undefined) return []
        const last = node.parameters.at(-1)
        return last !== undefined && last.name.getText() === 'options' && Object.hasOwn(entries, node.name.text)
          ? [node.name.text]
          : []
      }),
    )
    expect(verbs.length).toBeGreaterThan(50)
    expect([...new Set(verbs)].filter(name => !Object.hasOwn(calls, name))).toEqual([])
  })

  it('is said with the names that there are', () => {
    expect(() => core.reconcile(one, { metod: 'majority' } as object)).toThrow(
      'unknown option: metod (there are reading, screen, method, hierarchy, prefer, exclude, copyWindowDays)',
    )
    expect(() => core.read(file, sites, { yaer: 2020 } as object)).toThrow(
      'limits, encoding, delimiter, sheet, member, year)',
    )
  })

  it('is not one that is not there: what all objects share is not an option', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(() => core.reconcile(one, JSON.parse(`{"${name}":1}`) as object)).toThrow(`unknown option: ${name}`)
  })
})

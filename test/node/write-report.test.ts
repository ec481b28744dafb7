import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { writeReport } from '../../src/node/write-report.js'
import { fromCsv } from '../../src/read/from-csv.js'
import { report } from '../../src/report/report.js'
import { section } from '../../src/report/section.js'
import { elements, pageTree } from '../support/page-tree.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = figures([
  { ...base, id: 'a', text: 'at least 25', source: 'A' },
  { ...base, id: 'b', text: '31', source: 'B' },
  { ...base, id: 'c', text: '33', end: '2020-02-05' },
])
const two = report(
  [section('People killed', table, { asOf: '2020-01-31' }), section('Nothing drawn', table, { chart: 'none' })],
  { title: 'T', lead: 'L.', compare: [{ heading: 'All', figures: table }] },
)
const folder = mkdtempSync(join(tmpdir(), 'write-report-'))
const read = (name: string) => readFileSync(join(folder, name))
const all = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
const steps: string[] = []

beforeAll(() => writeReport(folder, two, { onProgress: line => steps.push(line) }), 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('writeReport', () => {
  it('writes the page, the charts, the tables and what they mean', () => {
    expect(all()).toEqual(
      [
        'charts/01-people-killed.png',
        'charts/01-people-killed.svg',
        'charts/01-people-killed.vl.json',
        'comparisons.csv',
        'datapackage.json',
        'explanation.txt',
        'figures.csv',
        'files.json',
        'index.html',
        'ranges.csv',
        'ranges.json',
        'ranges.xlsx',
        'report.docx',
        'report.md',
        'report.pdf',
        'sources.bib',
        'sources.csl.json',
      ].sort(),
    )
  })

  it('tells each step', () => {
    expect(steps).toEqual([
      'drew charts/01-people-killed',
      'wrote index.html',
      'wrote figures.csv',
      'wrote ranges.csv',
      'wrote comparisons.csv',
      'wrote datapackage.json',
      'wrote explanation.txt',
      'wrote report.md',
      'wrote ranges.json',
      'wrote sources.bib',
      'wrote sources.csl.json',
      'wrote report.docx',
      'wrote report.pdf',
      'wrote ranges.xlsx',
    ])
  })

  it('puts the charts into the page, each as an image with words', () => {
    const images = [...elements(pageTree(read('index.html').toString()))].filter(({ name }) => name === 'svg')
    expect(images).toHaveLength(1)
    expect(images[0]?.attributes['aria-label']).toContain('25 to 31; one report gives only a minimum')
  })

  it('gives every figure as it was published, once, in a table that reads back', () => {
    expect(fromCsv(read('figures.csv').toString()).figures.rows).toEqual(table.rows)
  })

  it('gives every range and every pair', () => {
    expect(read('ranges.csv').toString().trim().split('\n')).toHaveLength(1 + 1 + 2)
    expect(read('comparisons.csv').toString().trim().split('\n')).toHaveLength(1 + 3)
  })

  it('explains every headline down to the words', () => {
    expect(read('explanation.txt').toString()).toMatch(
      /1\. People killed[\s\S]*"at least 25" says at least 25[\s\S]*2\. Nothing drawn/,
    )
  })

  it('gives the same bytes again, and takes away what is no longer written', async () => {
    const before = new Map(all().map(name => [name, read(name).toString('hex')]))
    await writeReport(folder, two)
    expect(new Map(all().map(name => [name, read(name).toString('hex')]))).toEqual(before)
    await writeReport(folder, { ...two, sections: two.sections.slice(1) })
    expect(all().filter(name => name.startsWith('charts/'))).toEqual([])
  })

  it('leaves out rows that may not be passed on, and says so in the result, the notes and the progress', async () => {
    const own = mkdtempSync(join(tmpdir(), 'write-report-'))
    const [licence, lines] = ['ACLED terms of use: no redistribution', [] as string[]]
    const held = figures([
      { ...base, id: 'a', text: '25', licence },
      { ...base, id: 'b', text: '31', source: 'B' },
    ])
    const made = report([section('Killed', held, { chart: 'none' })], { title: 'T', lead: 'L.' })
    const why = `1 figure is left out, because the licence forbids passing them on: ${licence}.`
    const { leftOut } = await writeReport(own, made, { onProgress: line => lines.push(line) })
    expect(leftOut).toEqual([{ name: 'figures.csv', why }])
    expect(lines).toContain(`left out: figures.csv: ${why}`)
    expect(fromCsv(readFileSync(join(own, 'figures.csv'), 'utf8')).figures.rows.map(({ id }) => id)).toEqual(['b'])
    expect(readFileSync(join(own, 'datapackage.json'), 'utf8')).toContain(why)
    expect((await writeReport(own, made, { reason: 'agreed' })).leftOut).toEqual([])
    expect(readFileSync(join(own, 'datapackage.json'), 'utf8')).toContain('The reason given: agreed.')
    rmSync(own, { recursive: true })
  })
  it('leaves out the PDF where no font has a character, and says which', async () => {
    const own = mkdtempSync(join(tmpdir(), 'write-report-'))
    const held = figures([{ ...base, id: 'a', text: '25', title: '人道' }])
    const made = report([section('Killed', held, { chart: 'none' })], { title: 'T', lead: 'L.' })
    const { leftOut, files } = await writeReport(own, made)
    const why = 'missing character: 人 (U+4EBA; give a font that has it in options.fonts)'
    expect(leftOut).toEqual([{ name: 'report.pdf', why }])
    expect(files).toContain('report.docx')
    expect(files).not.toContain('report.pdf')
    rmSync(own, { recursive: true })
  })
})

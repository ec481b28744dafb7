import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { arabic } from '../../src/locale/arabic.js'
import { english } from '../../src/locale/english.js'
import type { Locale } from '../../src/locale/locale.js'
import { reportToPdf } from '../../src/render/report-to-pdf.js'
import { report } from '../../src/report/report.js'
import { section } from '../../src/report/section.js'
import { pdfTexts } from '../support/pdf-texts.js'

const base = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
const table = figures([
  { ...base, id: 'a', text: 'at least 25', source: 'Health directorate', outlet: 'Daily', published: '2020-02-01' },
  { ...base, id: 'b', text: '31', source: 'Network (Paris)', url: 'https://example.org/b' },
  { ...base, id: 'c', text: '33', end: '2020-02-05', source: 'وزارة الصحة' },
])
const made = (locale: Locale = english, more: object = {}) =>
  report([section('People killed', table, { asOf: '2020-01-31' })], {
    title: 'One month',
    lead: 'An example.',
    compare: [{ heading: 'All of them', figures: table }],
    locale,
    ...more,
  })
const fileOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const wordsOf = (pdf: Uint8Array) => pdfTexts(pdf).map(({ text }) => text.replace(/[\s\p{Cf}]+/gu, ' ').trim())

describe('reportToPdf', { timeout: 60_000 }, () => {
  it('tells what the page tells, in its order', async () => {
    const words = wordsOf(await reportToPdf(made()))
    const places = [
      'One month',
      'An example.',
      '1. People killed',
      'What differs, and why',
      'The method, as it was used',
      'Issues and gaps',
      'Notes',
      'Sources',
      'How to cite',
    ].map(heading => words.indexOf(heading))
    expect(places).not.toContain(-1)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    const all = words.join(' ')
    expect(all).toContain('25 to 31 people')
    expect(all).toContain('“at least 25”')
    expect(all).toContain('not a confidence interval')
    expect(all).toContain('https://example.org/b')
    expect(all).toContain('no: it is of a later day (note 1)')
  })

  it('opens the address of a source, in every direction of reading', async () => {
    for (const locale of [english, arabic]) {
      const file = fileOf(await reportToPdf(made(locale)))
      expect(file).toContain('/URI (https://example.org/b)')
      expect(file).toContain('/S /Link')
    }
  })

  it('gives the same bytes each time', async () => {
    expect(await reportToPdf(made())).toEqual(await reportToPdf(made()))
  })

  it('numbers its A4 pages, and loses no row on the way from one to the next', async () => {
    const many = figures(
      Array.from({ length: 90 }, (_, i) => ({ ...base, id: `row-${i}`, text: `${100 + i}`, source: `Source ${i}` })),
    )
    const long = report([section('Many', many, { chart: 'none' })], { title: 'T', lead: 'L.' })
    const pdf = await reportToPdf(long)
    const pages = fileOf(pdf).match(/\/Type \/Page\n/g)?.length ?? 0
    const words = wordsOf(pdf)
    expect(pages).toBeGreaterThan(2)
    expect(fileOf(pdf).match(/\/MediaBox \[0 0 595\.28 841\.89\]/g)).toHaveLength(pages)
    for (let page = 1; page <= pages; page++) expect(words).toContain(`${page} / ${pages}`)
    for (let i = 0; i < 90; i++) expect(words).toContain(`row-${i}`)
    // The head of the table stands on every page that the table is on.
    expect(words.filter(text => text === 'As printed').length).toBeGreaterThan(2)
  })

  it('keeps every text on the sheet, also words that do not end and cells that no page can hold', async () => {
    const long = figures([
      {
        ...base,
        id: 'x'.repeat(3000),
        text: `12 ${'very '.repeat(900)}`,
        value: 12,
        hedge: 'exact',
        source: 'W'.repeat(400),
      },
    ])
    const pdf = await reportToPdf(
      report([section('H'.repeat(300), long, { chart: 'none' })], { title: 'T', lead: 'L.' }),
    )
    const texts = pdfTexts(pdf)
    for (const { x, y } of texts) {
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(553)
      expect(y).toBeGreaterThan(40)
      expect(y).toBeLessThan(815)
    }
    expect(
      texts
        .map(({ text }) => text)
        .join('')
        .match(/x/g)!.length,
    ).toBeGreaterThanOrEqual(3000)
  })

  it('is laid out from the right in Arabic: a name from the left keeps its brackets, a quote its order', async () => {
    const pdf = await reportToPdf(made(arabic, { title: 'شهر واحد (2020)' }))
    expect(fileOf(pdf)).toContain('/Lang (ar)')
    const texts = pdfTexts(pdf)
    expect(texts.map(({ text }) => text)).toContain('Network (Paris)')
    expect(texts.map(({ text }) => text)).toContain('at least 25')
    // The first column stands at the right edge.
    const [first, last] = ['25', 'نعم'].map(word => {
      const drawn = [...word].reverse().join('')
      return texts.filter(({ text }) => text === (/\d/.test(word) ? word : drawn)).map(({ x }) => x)
    })
    expect(Math.max(...first!)).toBeGreaterThan(Math.max(...last!))
  })

  it('says what each part is to programs that read aloud', async () => {
    const file = fileOf(await reportToPdf(made()))
    for (const tag of ['Document', 'H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD'])
      expect(file).toContain(`/S /${tag}\n`)
    expect(file).toContain('/Scope /Column')
    expect(file).toContain('/Alt (')
    expect(file).toContain('/Title (1. People killed)')
  })

  it('takes pictures that are drawn already, and refuses those with more than a drawing in them', async () => {
    const svg = (inner: string) => `<svg width="40" height="20">${inner}</svg>`
    const draw = (inner: string) => reportToPdf(made(), { pictures: [[{ svg: svg(inner), alt: 'Mine' }]] })
    expect(fileOf(await draw('<rect width="40" height="20" fill="red"/>'))).toContain('/Alt (Mine)')
    await expect(draw('<script>alert(1)</script>')).rejects.toThrow(new Error('invalid svg: <script>'))
    await expect(draw('<rect onclick="x" width="1" height="1"/>')).rejects.toThrow(
      new Error('invalid svg: onclick="x"'),
    )
  })

  it('is never made with text that is not there', async () => {
    await expect(reportToPdf(made(english, { lead: '人道' }))).rejects.toThrow('missing character: 人')
  })
})

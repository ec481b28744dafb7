import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { elements, pageTree, textOf } from '../support/page-tree.js'

// The main job as a reader runs it: the example itself, in an empty folder. What it should find was worked out by hand
// from the five reports before there was any code.
const before = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'idlib-'))
const said: string[] = []
let summary = new Map<string, string>()
let text = ''

beforeAll(async () => {
  process.chdir(folder)
  const log = vi.spyOn(console, 'log').mockImplementation((line: unknown) => said.push(String(line)))
  await import('../../examples/01-idlib.js')
  log.mockRestore()
  text = said.at(-1) ?? ''
  const tree = pageTree(readFileSync('report/index.html', 'utf8'))
  const table = [...elements(tree)].find(({ attributes }) => attributes['class'] === 'summary')!
  const rows = [...elements(table)].filter(({ name }) => name === 'tr').slice(1)
  summary = new Map(
    rows
      .map(row => [...elements(row)].filter(({ name }) => name === 'th' || name === 'td').map(textOf))
      .map(([, question, answer]) => [question!, answer!]),
  )
}, 120_000)
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

describe('the main job', () => {
  it('gives the ranges that an expert states', () => {
    expect(Object.fromEntries(summary)).toMatchObject({
      'People killed in Syria since 2011, to the end of 2019':
        '400,000 to 560,000 people; one report gives only a minimum',
      'People living in Idlib province, December 2020': '2,700,000 to 3,300,000 people',
      'Civilians living in the de-escalation zone, February 2020': '3,600,000 to 4,400,000 people',
      'People newly displaced, 16 to 24 December 2019': '130,000 or more people; no upper limit known',
      'People newly displaced since 1 December 2019, to 20 February 2020': '900,000 to 1,100,000 people',
      'People newly displaced since 1 December 2019, to 2 March 2020':
        '900,000 to 1,000,000 people; one report gives only a minimum',
      'People newly displaced, April to August 2019': '400,000 or more people; no upper limit known',
      'Civilians killed in nine days, 16 to 24 December 2019': '85 people',
      'People newly displaced in February 2020': '375,000 to 742,109 people; the two figures have no number in common',
    })
  })

  it('shows the 3.7 million as set aside, with the reason, and does not correct it', () => {
    expect(unwrapped()).toContain(
      '- “more than 3.7 million people” (S0-1): 3,700,000 or more; source not stated; 2011 to 2019. Set aside, because it cannot be true beside the others: 3,700,000 is 17 % of the 22,000,000 people there (S3-19) and 6.6 times the 560,000 of S3-17; one zero too many would explain it (370,000; not corrected).',
    )
  })

  it('does not use a later total for an earlier day', () => {
    expect(unwrapped()).toContain(
      '“hundreds of thousands of people” (S4-4): 200,000 to 999,999; source: United Nations; 1 Jan 2011 to 20 Feb 2020. Set aside, because it is of a later day',
    )
  })

  it('names the people called refugees who never left the country', () => {
    expect(unwrapped()).toContain(
      'Called something else in the words than what it counts: “Some 1 million Idlib refugees” (S4-8) counts people newly displaced.',
    )
  })

  it('tells the contradictions, the repeats and the false friends', () => {
    const told = unwrapped()
    expect(told).toMatch(
      /Figures that cannot both be right as they stand · “more than 3\.7 million people” \(S0-1\) and “560,000 people” \(S3-17\)/,
    )
    expect(told).toMatch(
      /“dozens of troops” \(S2-2a\) and “More than one hundred Syrian pro-regime soldiers” \(S2-4\): the part is at least 100, and the whole at most 99/,
    )
    expect(told).toMatch(
      /“35 residential areas” \(S3-1\), “35 villages” \(S3-2\) and “35” \(S3-4\): the same number of the same thing/,
    )
    expect(told).toMatch(
      /“four million Syrians” \(S3-7\) and “about 4 million civilians” \(S4-6\): people receiving aid and people living there/,
    )
    expect(told).toMatch(
      /“more than 400,000 people” \(S2-5\) and “more than 400,000 people” \(S3-15\): people killed and people newly displaced/,
    )
    expect(told).toMatch(
      /“375,000 people” \(wfp-sr14-feb\) and “742,109 newly displaced IDPs” \(hnap-feb\): the same question, and no number in common/,
    )
    expect(told).toMatch(
      /“Some 464,830 people” \(ocha-xb-jan\) and “464,830 IDP movements” \(idptf-jan\): people newly displaced and displacement movements/,
    )
  })

  it('leaves no figure of the two data sets out', () => {
    const page = readFileSync('report/index.html', 'utf8')
    const ids = readFileSync('report/figures.csv', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split(',')[0]!)
    expect(ids.length).toBe(46)
    expect(ids.filter(id => !page.includes(`>${id}<`))).toEqual([])
  })

  it('prints lines that fit a terminal, and says at the end where the page is', () => {
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .every(line => line.length <= 100),
    ).toBe(true)
    expect(text.split('\n').at(-1)).toMatch(/^The page with charts, notes and sources: .*index\.html$/)
  })
})

const unwrapped = () => text.replace(/\s+/g, ' ')

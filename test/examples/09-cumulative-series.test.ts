import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// The journey as a newcomer runs it, in an empty folder. The totals are of 32 days, on 5 of which nobody reported; the
// gains were subtracted by hand.
const before = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'series-'))
const lines: string[] = []

beforeAll(async () => {
  process.chdir(folder)
  const log = vi.spyOn(console, 'log').mockImplementation((line: unknown) => lines.push(String(line)))
  await import('../../examples/09-cumulative-series.js')
  log.mockRestore()
}, 120_000)
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const told = () => lines.join('\n')
const written = (name: string) => readFileSync(join(folder, 'report/gaza-november', name), 'utf8')

describe('the cumulative series', () => {
  it('does not read what the publisher filled in as a report', () => {
    expect(told()).toContain('32 totals, 27 of them reported')
    expect(told()).not.toContain('11129')
    expect(told().match(/^Left out: .*2023-11-(24|25|26|29|30)/gm)?.length).toBe(5)
  })

  it('gives two days without a report one gain of two days', () => {
    expect(told()).toContain(
      '2023-11-11 to 2023-11-12  102  changed-source:Gaza Ministry of Health to Gaza Government Media Office',
    )
    expect(told()).toContain('2023-11-16 to 2023-11-17  500')
  })

  it('does not average a minimum with a count', () => {
    expect(told()).toContain('at 13,000 to 14,532; one report gives only a minimum; 2 figures from 2 sources')
  })

  it('hands no zero on for days on which nobody may have counted, nor the first total as a gain', () => {
    const rows = written('datawrapper.csv').trim().split('\n').slice(1)
    expect(rows.length).toBe(23)
    expect(rows.filter(row => /,0,|8805/.test(row))).toEqual([])
    expect(written('datawrapper.json')).toContain('the gains to 2023-11-06, 2023-11-07, 2023-11-12, 2023-12-02.')
  })

  it('draws both bodies, the change between them and the pause', () => {
    expect(written('totals-and-gains.svg')).toContain('from here on another body reports')
    expect(written('totals.svg')).toContain('A, 24 Nov to 30 Nov 2023: Humanitarian pause (OCHA).')
  })
})

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// The journey as a newcomer runs it, in an empty folder. 52,400 families of 5 to 6 are 262,000 to 314,400 people; "almost
// 300,000" to 1 January is a minimum of 270,000 on the 2nd.
const before = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'flash-'))
const lines: string[] = []

beforeAll(async () => {
  process.chdir(folder)
  const log = vi.spyOn(console, 'log').mockImplementation((line: unknown) => lines.push(String(line)))
  await import('../../examples/08-flash-update.js')
  log.mockRestore()
}, 120_000)
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const told = () => lines.join('\n')
const written = (name: string) => readFileSync(join(folder, 'report/flash-update', name), 'utf8')

describe('the flash update', () => {
  it('says what each column of each table was taken for, and leaves no row out', () => {
    expect(told()).toContain('3 files, all read: 4 figures from 4 rows.')
    expect(told()).not.toContain('To decide')
  })

  it('has one range, from the families and from the coordinators of the camps', () => {
    expect(told()).toContain('at 262,000 to 314,400; one report gives only a minimum; 2 figures from 2 sources')
  })

  it('sets the copy and the later figure aside, and says why', () => {
    expect(told()).toMatch(/set aside: aid-agency\/row-2\/newly-displaced, because the same source has a later figure/)
    expect(told()).toMatch(/set aside: ocha\/row-3\/newly-displaced, because it is of a later day/)
  })

  it('keeps what counts from another day as a question of its own', () => {
    expect(
      written('ranges.csv')
        .split('\n')
        .filter(line => line.includes('civilians')).length,
    ).toBe(1)
    expect(written('index.html')).toContain('20,000 to 99,999 people; the words give only an order of magnitude')
  })

  it('gives others the household size with the number', () => {
    expect(written('figures.csv')).toContain('converted:households×5–6')
    expect(written('report.md')).toContain('Converted from another unit (households×5–6)')
    expect(told()).toMatch(/For others: .*report\.docx/)
  })
})

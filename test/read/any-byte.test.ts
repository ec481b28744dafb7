import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.js'
import { sites } from './support/sites.js'

const lines = Array.from(
  { length: 30 },
  (_, i) => `SY0${1 + (i % 9)},2020-01-${String(1 + i).padStart(2, '0')},${100 + i * 7},`,
)
const file = new TextEncoder().encode(`pcode,as_of,idps,"a, ""note"""\n${lines.join('\n')}\n`)
const isDigit = (byte: number) => byte >= 48 && byte <= 57
const isSpace = (byte: number) => /\s/.test(String.fromCharCode(byte))

const states = (bytes: Uint8Array) => {
  const { figures, gaps, issues } = read(bytes, sites, { vintage: 'v' })
  return {
    numbers: figures.rows.map(({ value }) => value),
    values: figures.rows.map(({ place, end, value }) => `${place} ${end} ${value}`),
    gaps,
    issues,
  }
}

describe('a wrong byte anywhere', () => {
  const right = states(file)

  it('never throws, and no number changes without a word unless another digit or a space stands in it', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const wrong = file.slice()
        wrong[at] = byte
        const { numbers, gaps, issues } = states(wrong)
        if (issues.length > 0 || gaps.length > 0) return
        expect(numbers).toHaveLength(right.numbers.length)
        const changed = numbers.filter((value, i) => value !== right.numbers[i])
        expect(changed.length).toBeLessThanOrEqual(1)
        if (changed.length > 0) expect(isDigit(byte) || isSpace(byte)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('in a number that is no digit afterwards, the number is refused or its row is said', () => {
    const text = 'pcode,as_of,idps\nSY01,2020-01-02,1234\nSY02,2020-01-03,5678\n'
    const bytes = new TextEncoder().encode(text)
    const first = text.indexOf('1234')
    for (let at = first; at < first + 4; at++) {
      for (let byte = 0; byte < 256; byte++) {
        if (isDigit(byte)) continue
        const wrong = bytes.slice()
        wrong[at] = byte
        const { values, gaps, issues } = states(wrong)
        const silent = issues.length === 0 && gaps.length === 0
        expect(values, `byte ${byte} at ${at - first}`).not.toContain('SY01 2020-01-02 1234')
        expect(silent && !isSpace(byte), `byte ${byte} at ${at - first}`).toBe(false)
        expect(values).toContain('SY02 2020-01-03 5678')
      }
    }
  })
})

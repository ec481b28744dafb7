import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { compare } from '../../src/reconcile/compare.js'
import { couldMean } from '../../src/reconcile/interval.js'
import { reconcile } from '../../src/reconcile/reconcile.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = (...texts: string[]) => figures(texts.map((text, i) => ({ ...base, id: `f${i}`, text, source: `s${i}` })))
const verdict = (a: string, b: string) => compare(table(a, b))[0]?.verdict

describe('words of quantity and numbers just above them', () => {
  it('"millions" and "thousands" do not contradict eleven of them', () => {
    expect(couldMean(table('millions').at(0)!)).toEqual([2_000_000, 19_999_999])
    expect(verdict('millions', '11 million')).toBe('agree')
    expect(verdict('thousands', '11,000')).toBe('agree')
    expect(verdict('millions', '37 million')).toBe('disagree')
  })

  it('"dozens", "hundreds" and "tens of thousands" end where the next word begins', () => {
    expect(verdict('dozens', 'more than 100')).toBe('disagree')
    expect(verdict('hundreds', '1,100')).toBe('disagree')
    expect(verdict('tens of thousands', '110,000')).toBe('disagree')
    expect(verdict('hundreds of thousands', '1.1 million')).toBe('disagree')
  })

  it('a number is never widened', () => {
    expect(couldMean(table('9,999,999').at(0)!)).toEqual([9_999_999, 9_999_999])
  })

  it('a vague word says of a range whether it supports it', () => {
    const why = (texts: string[]) => reconcile(table(...texts)).at(0)?.setAside[0]?.why
    expect(why(['millions', '11 million'])).toContain('it supports the range')
    expect(why(['dozens', '110'])).toContain('it contradicts the range')
  })
})

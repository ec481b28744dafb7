import { describe, expect, it } from 'vitest'
import { boundsInWords, rangeInWords } from '../../src/reconcile/range-in-words.js'
import { figureOf } from '../support/chart-data.js'

describe('boundsInWords', () => {
  it('never makes a number of an open end', () => {
    expect(boundsInWords(400000, 560000)).toBe('400,000 to 560,000')
    expect(boundsInWords(336, 336)).toBe('336')
    expect(boundsInWords(336, null)).toBe('336 or more')
    expect(boundsInWords(null, 500)).toBe('500 or less')
    expect(boundsInWords(0, null)).toBe('0 or more')
    expect(boundsInWords(0, 0)).toBe('0')
    expect(boundsInWords(null, null)).toBe('no limit known')
  })
})

describe('rangeInWords', () => {
  const kept = ['a', 'b', 'c']
  const range = { low: 25, high: 31, open: 'some', figures: 3, kept } as const
  const figures = [
    figureOf('a', { low: 25 }),
    figureOf('b', { low: 28, high: 31 }),
    figureOf('c', { high: 30 }),
    figureOf('set-aside', { low: 1 }),
  ]

  it('counts the kept reports that give only one end', () => {
    expect(rangeInWords(range, { figures: figures.slice(0, 2) })).toBe('25 to 31; one report gives only a minimum')
    expect(rangeInWords(range, { figures })).toBe(
      '25 to 31; one report gives only a minimum; one report gives only a maximum',
    )
    expect(rangeInWords(range, { figures: [figures[0]!, figureOf('b', { low: 30 }), figures[2]!] })).toBe(
      '25 to 31; 2 reports give only a minimum; one report gives only a maximum',
    )
  })

  it('counts a verified list as a report that gives only a minimum', () => {
    const list = figureOf('a', { low: 25, best: 25, high: 25, status: 'verified', basis: 'list' })
    expect(rangeInWords(range, { figures: [list, figures[1]!] })).toBe('25 to 31; one report gives only a minimum')
  })

  it('does not count where it cannot', () => {
    expect(rangeInWords(range)).toBe('25 to 31; some reports give only a minimum')
    expect(rangeInWords({ ...range, figures: 2 })).toBe('25 to 31; one report gives only a minimum')
  })

  it('says which ends nobody knows', () => {
    expect(rangeInWords({ ...range, high: null, open: 'all' })).toBe('25 or more; no upper limit known')
    expect(rangeInWords({ ...range, low: null, open: 'none' })).toBe('31 or less; no lower limit known')
    expect(rangeInWords({ ...range, low: null, high: null, open: 'all' })).toBe('no limit known')
    expect(rangeInWords({ ...range, open: 'none' })).toBe('25 to 31')
  })
})

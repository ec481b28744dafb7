import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { answer } from '../../src/report/answer.js'

const of = (...rows: Partial<FigureInput>[]) => {
  const ranges = reconcile(
    figures(rows.map((row, i) => ({ concept: 'killed', end: '2020-01-01', id: `f${i}`, source: `s${i}`, ...row }))),
  )
  return answer(ranges.at(0)!, ranges.figures)
}

describe('answer', () => {
  it('gives the numbers with their unit, and every open end', () => {
    expect(of({ text: '25' }, { text: '31' })).toBe('25 to 31 people; the two figures have no number in common')
    expect(of({ text: 'about 30' }, { text: '31' })).toBe('27 to 33 people')
    expect(of({ text: 'at least 25' }, { text: '31' })).toBe('25 to 31 people; one report gives only a minimum')
    expect(of({ text: 'at least 25' })).toBe('25 or more people; no upper limit known')
    expect(of({ text: 'up to 25' })).toBe('25 or less people; no lower limit known')
    expect(of({ text: 'dozens' })).toBe('24 to 99 people; the words give only an order of magnitude')
    expect(of({ text: '1' })).toBe('1 person')
    expect(of({ text: '70', value: 70, concept: 'territory-share', start: '2020-01-01' })).toBe('70 per cent')
  })

  it('says that nothing is left', () => {
    const ranges = reconcile(figures([{ concept: 'killed', end: '2020-01-01', text: '9', source: 'A' }]), {
      exclude: ['A'],
    })
    expect(answer(ranges.at(0)!)).toBe('No figure is left')
  })
})

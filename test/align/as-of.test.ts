import { describe, expect, it } from 'vitest'
import { asOf } from '../../src/align/as-of.js'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'

const at = (row: FigureInput, day: string, options = {}) => {
  const { figures: moved, setAside } = asOf(figures([{ id: 'f', place: 'SYR', ...row }]), day, options)
  return moved.at(0) ?? setAside[0]!
}
const stock = (end: string, more: Partial<FigureInput> = {}): FigureInput => ({
  concept: 'idps',
  end,
  text: 'about 300',
  ...more,
})
const total = (start: string, end: string, text = 'about 300'): FigureInput => ({ concept: 'killed', start, end, text })

describe('asOf', () => {
  it('leaves a stock of the day as it is', () => {
    expect(at(stock('2020-01-31'), '2020-01-31')).toMatchObject({ start: '2020-01-31', end: '2020-01-31', flags: [] })
  })

  it('takes an earlier stock forward within the age limit, and writes it down', () => {
    expect(at(stock('2020-01-01'), '2020-01-31')).toMatchObject({
      end: '2020-01-31',
      low: 270,
      high: 330,
      flags: ['carried-from:2020-01-01'],
    })
    expect(at(stock('2020-01-01'), '2020-01-31', { maxAgeDays: 29 })).toEqual({
      id: 'f',
      reason: 'too-old',
      why: 'its day is 2020-01-01, 30 days before 2020-01-31; the limit is 29',
    })
  })

  it('leaves an order of magnitude one, also as a minimum: it must not give a range its low end', () => {
    expect(at(total('2011-01-01', '2019-12-31', 'millions'), '2020-02-20')).toMatchObject({
      hedge: 'vague',
      low: 2_000_000,
      high: null,
    })
  })

  it('uses a stock whose month holds the day', () => {
    expect(at(stock('2020-01-31', { start: '2020-01-01' }), '2020-01-12')).toMatchObject({
      start: '2020-01-12',
      end: '2020-01-12',
      flags: ['stated-for:2020-01-01/2020-01-31'],
    })
  })

  it('never uses a later figure for an earlier day', () => {
    expect(at(stock('2020-02-01'), '2020-01-31')).toMatchObject({ reason: 'later' })
    expect(at(total('2020-01-01', '2020-02-01'), '2020-01-31')).toMatchObject({ reason: 'later' })
  })

  it('holds an earlier running total later as at least', () => {
    expect(at(total('2011-01-01', '2016-12-31'), '2019-12-31')).toMatchObject({
      start: '2011-01-01',
      end: '2019-12-31',
      hedge: 'at-least',
      low: 270,
      best: null,
      high: null,
      value: 300,
      flags: ['carried-from:2016-12-31'],
    })
  })

  it('takes from a total that gives only a maximum nothing for a later day', () => {
    expect(at(total('2020-01-01', '2020-01-10', 'up to 300'), '2020-01-31')).toMatchObject({ reason: 'other-period' })
  })

  it('takes totals that start within the stated days for one series, and writes down what they said', () => {
    const since = { since: ['2011-01-01', '2011-12-31'] as const }
    expect(at(total('2011-03-15', '2019-12-31'), '2019-12-31', since)).toMatchObject({
      start: '2011-01-01',
      high: 330,
      flags: ['stated-for:2011-03-15/2019-12-31'],
    })
    expect(at(total('2012-01-01', '2019-12-31'), '2019-12-31', since)).toMatchObject({ reason: 'other-period' })
  })

  it('sets an undated figure aside', () => {
    expect(at({ concept: 'killed', text: '3' }, '2020-01-01')).toMatchObject({ reason: 'undated' })
  })

  it('refuses what is not a day or an age', () => {
    expect(() => at(stock('2020-01-31'), '31.1.2020')).toThrow('invalid day: 31.1.2020')
    expect(() => at(stock('2020-01-31'), '2020-01-31', { maxAgeDays: -1 })).toThrow('invalid maxAgeDays: -1')
  })
})

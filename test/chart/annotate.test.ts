import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/chart/annotate.js'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { smallMultiples } from '../../src/chart/small-multiples.js'
import { manyQuestions, overTime, places } from '../support/chart-data.js'
import { layersOf, wordsOf } from '../support/spec-parts.js'

const { ranges, figures } = overTime.months
const chart = rangeChart(ranges, { figures, places })
const ceasefire = { start: '2020-03-06', label: 'Ceasefire takes effect', source: 'Wire service' }

describe('an event', () => {
  it('is in the picture by its letter, in the notes in words, and in the description', () => {
    const spec = annotate(chart, [ceasefire])
    expect(wordsOf(spec)).toContain('A')
    expect(wordsOf(spec)).toContain('A, 6 Mar 2020: Ceasefire takes effect (Wire service).')
    expect(spec.description).toBe(`${chart.description} Event, 6 Mar 2020: Ceasefire takes effect.`)
  })

  it('is said not to be the cause of what follows it', () => {
    const says = 'That a number changes after one does not show that it changed because of it.'
    expect(wordsOf(annotate(chart, [ceasefire])).join(' ')).toContain(says)
    expect(wordsOf(annotate(chart, [])).join(' ')).not.toContain(says)
  })

  it('of several days has a line at both ends, the second after its last day', () => {
    const spec = annotate(chart, [{ start: '2020-02-01', end: '2020-03-05', label: 'Offensive' }])
    expect(JSON.stringify(spec)).toContain('{"values":[{"at":"2020-02-01"},{"at":"2020-03-06"}]}')
    expect(wordsOf(spec)).toContain('A, 1 Feb to 5 Mar 2020: Offensive.')
  })

  it('outside the days drawn is told, and never stretches the axis', () => {
    const spec = annotate(chart, [{ start: '2031-01-01', label: 'Later' }])
    expect(wordsOf(spec)).toContain('Outside the days drawn: Later, 1 Jan 2031.')
    expect(JSON.stringify(layersOf(spec))).not.toContain('2031-01-01')
  })

  it('leaves the chart it is added to as it was, and takes the next letter when added again', () => {
    const before = JSON.stringify(chart)
    const twice = annotate(annotate(chart, [ceasefire]), [{ start: '2020-01-09', label: 'Crossing closes' }])
    expect(wordsOf(twice)).toContain('B, 9 Jan 2020: Crossing closes.')
    expect(JSON.stringify(chart)).toBe(before)
  })

  it('is drawn as text, whatever its words are', () => {
    const spec = annotate(chart, [{ start: '2020-03-06', label: '<b>\u202Eevil</b>', source: "datum['x']" }])
    expect(wordsOf(spec)).toContain("A, 6 Mar 2020: <b>evil</b> (datum['x']).")
  })

  it('needs a chart with an axis of time, made by this library', () => {
    const none = 'invalid chart: no axis of time'
    expect(() => annotate(overviewChart(manyQuestions), [ceasefire])).toThrow(none)
    expect(() => annotate(smallMultiples(ranges), [ceasefire])).toThrow(none)
    expect(() => annotate({ ...chart }, [ceasefire])).toThrow('invalid chart: not made by this library, or a copy')
  })

  it('needs a day that exists, an end after its start, and words', () => {
    expect(() => annotate(chart, [{ ...ceasefire, start: '2020-02-30' }])).toThrow('invalid day: 2020-02-30')
    expect(() => annotate(chart, [{ ...ceasefire, end: '2020-03-01' }])).toThrow(
      'invalid event: 2020-03-06 to 2020-03-01',
    )
    expect(() => annotate(chart, [{ ...ceasefire, label: ' ' }])).toThrow('missing label: 2020-03-06')
    expect(() =>
      annotate(
        chart,
        Array.from({ length: 27 }, () => ceasefire),
      ),
    ).toThrow('invalid events: more than 26')
  })
})

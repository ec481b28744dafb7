import { describe, expect, it } from 'vitest'
import { contradictionChart } from '../../src/chart/contradiction-chart.js'
import { check } from '../../src/consistency/check.js'
import { figures } from '../../src/figures/figures.js'
import { nwSyria } from '../support/nw-syria.js'
import { layersOf, wordsOf } from '../support/spec-parts.js'

const four = check(figures(nwSyria('people', 'narrow')), [], { countedOnce: true })
const spec = contradictionChart(four)

describe('a contradiction chart', () => {
  it('has a row for each figure, in the order of days, the total last', () => {
    const quotes = wordsOf(spec).filter(words => words.startsWith('“'))
    expect(quotes).toEqual(['“almost 300,000”', '“464,830 people”', '“375,000”', '“some 961,300”'])
  })

  it('says what each says and what the others leave, in words beside the bars', () => {
    for (const words of [
      'says 270,000 to 300,000',
      'the others leave 119,070 to 123,870',
      'says 464,830',
      'the others leave 283,900 to 318,700',
      'says 374,500 to 375,500',
      'the others leave 194,570 to 228,370',
      'says 959,400 to 963,200',
      'the others leave 1,109,330 to 1,140,330',
    ])
      expect(wordsOf(spec)).toContain(words)
  })

  it('shades the distance between the two, and starts at zero', () => {
    const shaded = layersOf(spec).find(({ mark }) => mark['fill'] === '#F6D9D3')!
    expect(shaded.data.values).toEqual([
      expect.objectContaining({ lo: 123_870, hi: 270_000 }),
      expect.objectContaining({ lo: 318_700, hi: 464_830 }),
      expect.objectContaining({ lo: 228_370, hi: 374_500 }),
      expect.objectContaining({ lo: 963_200, hi: 1_109_330 }),
    ])
    expect(JSON.stringify(spec['encoding'])).toContain('"domain":[0,')
  })

  it('is told in words to readers who do not see it', () => {
    expect(spec.description).toMatch(/^These four reports cannot all count people once: /)
    expect(spec.description).toContain(
      '“464,830 people” (source not stated · Jan 2020) says 464,830; the others leave 283,900 to 318,700.',
    )
  })

  it('gives an open end an arrow and no number', () => {
    const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
    const two = check(
      figures([
        { ...killed, id: 'all', text: '300' },
        { ...killed, id: 'c', group: 'civilians', text: 'at least 385' },
      ]),
    )
    expect(wordsOf(contradictionChart(two))).toEqual(
      expect.arrayContaining(['says 385 or more', 'the other leaves 300 or less', 'the other leaves 385 or more']),
    )
    expect(JSON.stringify(contradictionChart(two)['title'])).toContain('If both were true')
  })

  it('refuses a contradiction that is not there, and one of days', () => {
    expect(() => contradictionChart(four, { of: 1 })).toThrow(new Error('invalid contradiction: 1'))
    expect(() => contradictionChart(check([]))).toThrow(new Error('invalid contradiction: -1'))
    const killed = { concept: 'killed', text: '1', end: '2020-01-31' } as const
    const days = check(
      figures([
        { ...killed, id: 'a', start: '2020-01-01' },
        { ...killed, id: 'b', start: '2020-01-10' },
      ]),
      [{ kind: 'during', part: 'a', whole: 'b' }],
    )
    expect(() => contradictionChart(days, { of: 0 })).toThrow(new Error('invalid contradiction: 0'))
  })
})

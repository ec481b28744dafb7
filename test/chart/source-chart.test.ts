import { describe, expect, it } from 'vitest'
import { sourceChart } from '../../src/chart/source-chart.js'
import { figureOf, places, questions, rangeOf } from '../support/chart-data.js'
import { layersOf, textsOf, wordsOf } from '../support/spec-parts.js'

const draw = (name: keyof typeof questions) =>
  sourceChart(questions[name].range, { figures: questions[name].figures, places })
const layersFrom = (name: keyof typeof questions, type: string) =>
  layersOf(draw(name)).filter(layer => layer.mark['type'] === type)

describe('a source chart', () => {
  it('has a row for each figure: its words in quotes, who counted, who printed, when', () => {
    const words = wordsOf(draw('normal'))
    for (const text of ['“almost 300,000”', '“52,400 families”', '“more than 235,000”', '“284,310”', '“300,000”']) {
      expect(words.filter(w => w === text)).toHaveLength(1)
    }
    expect(words).toContain('Local relief network')
    expect(words).toContain('1 Dec 2019 to 2 Jan 2020')
    expect(words).toContain('source not stated · printed by Wire')
  })

  it('leads with the range in words', () => {
    expect(wordsOf(draw('normal'))).toEqual(
      expect.arrayContaining(['235,000 to 314,400', 'one report gives only a minimum']),
    )
    expect(wordsOf(draw('allOpen'))).toEqual(expect.arrayContaining(['15 or more', 'no upper limit known']))
    expect(wordsOf(draw('openLow'))).toEqual(expect.arrayContaining(['500 or less', 'no lower limit known']))
  })

  it('never gives an open end a number: the arrow ends at a pixel', () => {
    const arrows = layersFrom('allOpen', 'rule').filter(layer => 'x2' in layer.encoding && !('top' in layer.encoding))
    const ends = arrows.map(layer => layer.encoding['x2']).filter(x2 => JSON.stringify(x2).includes('"value"'))
    expect(ends).not.toEqual([])
    for (const end of ends) expect(end).toEqual({ value: draw('allOpen')['width'] })
    expect(layersFrom('allOpen', 'rect').filter(layer => layer.mark['fill'] !== 'transparent')).toEqual([])
  })

  it('draws a verified list as a minimum, not as a point', () => {
    expect(layersFrom('floor', 'point').some(layer => layer.mark['shape'] === 'circle')).toBe(false)
    expect(wordsOf(draw('floor'))).toEqual(expect.arrayContaining(['312 or more', 'a verified list, so a minimum']))
  })

  it('keeps a figure set aside in the picture, with the reason', () => {
    const words = wordsOf(draw('outlier')).join(' ')
    expect(words).toContain('Set aside: it repeats the number')
    expect(words).toContain('Set aside: more people than the province had (2.9 million)')
  })

  it('draws the arrow of a figure set aside hollow, as its note says', () => {
    const heads = layersFrom('outlier', 'point').filter(({ mark }) => String(mark['shape']).startsWith('triangle'))
    const drawn = heads.filter(({ data, mark }) => data.values.length > 0 && mark['stroke'] === '#737373')
    expect(drawn.map(({ mark }) => mark['fill'])).toEqual(['#FFFFFF'])
    expect(wordsOf(draw('outlier')).join(' ')).toContain('Grey and hollow: set aside')
  })

  it('draws what lies beyond the axis at its edge, with its number and a note, and squeezes nothing', () => {
    const chart = draw('outlier')
    const { domain } = (chart['encoding'] as { x: { scale: { domain: number[] } } }).x.scale
    expect(domain[1]).toBeLessThan(400000)
    expect(wordsOf(chart)).toContain('3,200,000 or less, beyond the axis')
    expect(wordsOf(chart).join(' ')).toContain('1 figure that was set aside lies beyond the axis')
    expect(layersFrom('outlier', 'point').filter(layer => layer.mark['size'] === 150)).toHaveLength(2)
  })

  it('keeps both pieces of a split core', () => {
    const core = layersFrom('split', 'rect').find(layer => layer.mark['fill'] === '#B3D3EC')
    expect(core?.data.values.map(({ lo, hi }) => [lo, hi])).toEqual([
      [410000, 430000],
      [900000, 960000],
    ])
  })

  it('starts its axis at zero, or says in words that it does not', () => {
    for (const name of Object.keys(questions) as (keyof typeof questions)[]) {
      const { domain } = (draw(name)['encoding'] as { x: { scale: { domain: number[] } } }).x.scale
      const says = wordsOf(draw(name)).join(' ').includes('not at zero')
      expect([name, domain[0] === 0]).toEqual([name, !says])
    }
    expect(wordsOf(draw('close')).join(' ')).toContain('The axis starts at 270,000, not at zero.')
  })

  it('is honest about a question of which no figure is left', () => {
    expect(wordsOf(draw('nothingLeft'))).toContain('no figure is left: every one was set aside')
    expect(wordsOf(draw('nothingLeft'))).toContain('“300,000”')
  })

  it('shows zero as a number like any other', () => {
    expect(wordsOf(draw('zero')).filter(words => words === '0')).toHaveLength(4)
  })

  it('has a title, a subtitle and notes of the caller', () => {
    const chart = sourceChart(questions.normal.range, {
      figures: questions.normal.figures,
      title: 'Flight from Idleb',
      subtitle: 'December 2019',
      notes: ['Ma’arrat al-Numan fell on 28 January.'],
    })
    expect(chart['title']).toMatchObject({ text: ['Flight from Idleb'], subtitle: ['December 2019'] })
    expect(wordsOf(chart)).toContain('Ma’arrat al-Numan fell on 28 January.')
  })

  it('starts title, notes and sources at the left edge of the picture', () => {
    const chart = draw('normal')
    const edge = 12 - (chart['padding'] as { left: number }).left
    expect((chart['title'] as { dx: number }).dx).toBe(edge)
    expect(Math.min(...textsOf(chart).map(text => text.x))).toBe(edge)
  })

  it('describes itself for readers who do not see it', () => {
    expect(draw('outlier').description).toBe(
      'People newly displaced, Idleb, 1 Dec 2019 to 1 Jan 2020: 262,000 to 314,400. 3 figures, 3 sources; 2 set aside. ' +
        'Range of reported figures, not a confidence interval. ' +
        'Local relief network, 1 Dec 2019 to 1 Jan 2020: 262,000 to 314,400. ' +
        'Camp coordination cluster, 1 Dec 2019 to 1 Jan 2020: 270,000 to 300,000. ' +
        'Response coordination team, 1 Dec 2019 to 2 Jan 2020: 284,310. ' +
        'Set aside: source not stated, 1 Dec 2019 to 1 Jan 2020, 300,000 ' +
        '(it repeats the number of the camp coordination cluster within three days). ' +
        'Set aside: source not stated, 1 Dec 2019 to 1 Jan 2020, 3,200,000 or less ' +
        '(more people than the province had (2.9 million)).',
    )
  })

  it('thins more figures than can be read, and says so', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      figureOf(`n${i}`, { text: String(i), low: 1000 + i, best: 1000 + i, high: 1000 + i, source: `Source ${i}` }),
    )
    const chart = sourceChart(rangeOf({ low: 1000, high: 1999, kept: many.map(f => f.id) }), { figures: many })
    expect(wordsOf(chart)).toContain(
      '251 of 1,000 are drawn: the lowest, the highest and an even selection of the others.',
    )
    expect(wordsOf(chart)).toEqual(expect.arrayContaining(['1,000', '1,999']))
  })

  it('throws for a figure that was not given, for an impossible width, and for the same figure twice', () => {
    const { range, figures } = questions.normal
    expect(() => sourceChart(range, { figures: figures.slice(1) })).toThrow('missing figure: a')
    expect(() => sourceChart(range, { figures, width: 90 })).toThrow('invalid width: 90')
    expect(() => sourceChart(range, { figures, width: NaN })).toThrow('invalid width: NaN')
  })
})

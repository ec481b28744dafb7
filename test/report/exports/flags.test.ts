import { describe, expect, it } from 'vitest'
import { figures, increments, reconcile, sentence, toDatawrapper, toFlourish, toHxl } from '../../../src/index.js'

const total = (end: string, source: string, text: string) =>
  ({ id: end, concept: 'killed', place: 'PSE', start: '2023-10-07', end, source, text }) as const
const gains = reconcile(
  increments(
    figures([
      total('2023-11-23', 'Media office', '14,800'),
      total('2023-11-27', 'Media office', '14,800'),
      total('2023-12-01', 'Ministry', '15,207'),
    ]),
  ).figures,
)

describe('what the flags of figures say', () => {
  it.each([
    ['Datawrapper', toDatawrapper(gains).csv],
    ['Flourish', toFlourish(gains).csv],
    ['HXL', toHxl(gains)],
  ])('leaves with the ranges to %s', (_, text) => {
    expect(text).toContain('the same total as before: nobody may have counted')
    expect(text).toContain('between two reports of different sources, named after the colon (Media office to Ministry)')
  })

  it('and no sentence calls a number that was worked out a report', () => {
    const [first, ...steps] = gains.rows.map(range => sentence(range, { figures: gains.figures }))
    expect(first).toMatch(/^One report puts/)
    expect(steps).toHaveLength(2)
    expect(steps.filter(text => !text.startsWith('A calculation from reported figures puts'))).toEqual([])
  })
})

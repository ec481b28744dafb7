import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { places } from '../../src/figures/places.js'
import { section } from '../../src/report/section.js'
import { type SectionChart } from '../../src/report/section.js'
import { sectionCharts } from '../../src/report/section-charts.js'

const table = figures([
  { id: 'a', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-10', text: '12' },
  { id: 'b', concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-20', text: '20' },
])
const names = (chart: SectionChart, heading = 'People killed, “à la carte”') =>
  sectionCharts(section(heading, table, { chart }), 3, places).map(({ name }) => name)

describe('sectionCharts', () => {
  it('draws each range, or all in one chart, or none', () => {
    expect(names('sources')).toEqual(['03-people-killed-a-la-carte-1', '03-people-killed-a-la-carte-2'])
    expect(names('time')).toEqual(['03-people-killed-a-la-carte'])
    expect(names('overview')).toEqual(['03-people-killed-a-la-carte'])
    expect(names('none')).toEqual([])
    expect(sectionCharts(section('Nothing', []), 1, places)).toEqual([])
  })

  it('names files in plain letters, whatever the heading', () => {
    expect(names('time', '../../etc/passwd')).toEqual(['03-etc-passwd'])
    expect(names('time', 'النازحون')).toEqual(['03-section'])
    expect(names('time', 'word '.repeat(40))[0]!.length).toBeLessThanOrEqual(51)
    expect(names('time', 'x'.repeat(400))[0]!.length).toBeLessThanOrEqual(51)
  })

  it('gives a single range the heading for its title', () => {
    const one = section(
      'A heading',
      table.filter(({ id }) => id === 'a'),
    )
    const [drawn] = sectionCharts(one, 1, places)
    expect(drawn?.chart['title']).toMatchObject({ text: ['A heading'] })
  })
})

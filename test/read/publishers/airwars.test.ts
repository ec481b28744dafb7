import { describe, expect, it } from 'vitest'
import { airwars } from '../../../src/read/publishers/airwars.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'Incidence_date,Incidence_id,Incidence_url,Civilians reported killed,Airwars civilian harm grading,Civilians reported injured'
const row = (killed: string, grade = 'Fair', injured = 'NA') =>
  `october-7-2023,ispt0001,https://airwars.org/civilian-casualties/ispt0001-october-7-2023/,${killed},${grade},${injured}`

testPublisher(airwars, [
  csvSample('incident pages as a table', {
    header,
    rows: [row('21', 'Fair', '4')],
    cell: [0, ',21,'],
    options: { place: 'PSE' },
  }),
])

const readRows = (...rows: readonly string[]) => read([header, ...rows, ''].join('\n'), airwars, { place: 'PSE' })

describe('airwars', () => {
  it.each([
    ['133 – 164 ( 67–77 children 36 women 18 men )', '[133, null, 164]'],
    ['3–7', '[3, null, 7]'],
    ['0 – 2', '[0, null, 2]'],
    ['3 – 7(2 children3 women1 man)', '[3, null, 7]'],
  ])('%s has two ends and no best number', (killed, bounds) => {
    expect(say(readRows(row(killed)).figures.at(0)!)).toBe(`killed.civilians PSE 2023-10-07: null ${bounds}`)
  })

  it('a single number is itself', () => {
    expect(say(readRows(row('1 (1 man)')).figures.at(0)!)).toBe('killed.civilians PSE 2023-10-07: 1')
  })

  it.each(['Unknown', 'Unknown (7 children 2 women)'])('"%s" is a gap, not zero', killed => {
    const { figures, gaps, issues } = readRows(row(killed))
    expect(figures.rows.filter(({ group }) => group === 'civilians')).toEqual([])
    expect(gaps.map(gap => gap.reason)).toEqual(['unknown'])
    expect(issues.filter(issue => issue.severity === 'error')).toEqual([])
  })

  it.each([
    ['Confirmed', 'verified', false],
    ['Fair', 'reported', false],
    ['Weak', 'unverified', true],
    ['Contested', 'disputed', true],
  ])('the grade %s makes it %s', (grade, status, doubted) => {
    const figure = readRows(row('5', grade)).figures.at(0)
    expect(figure?.status).toBe(status)
    expect(figure?.flags.includes(`suspect:${grade}`)).toBe(doubted)
  })

  it('the groups in the brackets are figures of their own, also where nobody says how many in all', () => {
    expect(readRows(row('133 – 164 ( 67–77 children 36 women 1 man )')).figures.rows.map(say)).toEqual([
      'killed.civilians PSE 2023-10-07: null [133, null, 164]',
      'killed.children PSE 2023-10-07: null [67, null, 77]',
      'killed.women PSE 2023-10-07: 36',
      'killed.men PSE 2023-10-07: 1',
    ])
    expect(readRows(row('3 – 7(2 children3 women1 man)')).figures.rows.slice(1).map(say)).toEqual([
      'killed.children PSE 2023-10-07: 2',
      'killed.women PSE 2023-10-07: 3',
      'killed.men PSE 2023-10-07: 1',
    ])
    const unknown = readRows(row('Unknown (7 children)'))
    expect(unknown.figures.rows.map(say)).toEqual(['killed.children PSE 2023-10-07: 7'])
    expect(unknown.figures.at(0)?.text).toBe('7')
    expect(unknown.gaps).toHaveLength(1)
  })

  it('injured people are a figure of their own', () => {
    expect(readRows(row('2', 'Fair', '4 – 6')).figures.rows.map(say)).toEqual([
      'killed.civilians PSE 2023-10-07: 2',
      'injured.civilians PSE 2023-10-07: null [4, null, 6]',
    ])
  })

  it('columns of a minimum and a maximum are read too', () => {
    const text =
      'Unique Reference Code,Date,Civilians Reported Killed Min,Civilians Reported Killed Max\nCS1,2017-03-17,105,141\nCS2,2017-03-18,2,2\n'
    expect(read(text, airwars, { place: 'IRQ' }).figures.rows.map(say)).toEqual([
      'killed.civilians IRQ 2017-03-17: null [105, null, 141]',
      'killed.civilians IRQ 2017-03-18: 2',
    ])
  })
})

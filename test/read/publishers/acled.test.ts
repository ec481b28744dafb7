import { describe, expect, it } from 'vitest'
import { acled } from '../../../src/read/publishers/acled.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const event = {
  event_id_cnty: 'SYR1234',
  event_date: '2024-03-07',
  year: '2024',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  iso: '760',
  country: 'Syria',
  admin1: 'Idleb',
  geo_precision: '1',
  source: 'SOHR; Reuters',
  notes: 'On 7 March 2024, clashes near the town. 4 fatalities.',
  fatalities: '4',
  timestamp: '1710288000',
}

testPublisher(acled, [
  jsonSample('the API', {
    records: [event],
    around: data => ({ status: 200, success: true, count: 1, data }),
    cell: [0, 'fatalities'],
  }),
  csvSample('an export of before 2023', {
    header:
      'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,country,admin1,source,notes,fatalities,timestamp,iso3',
    rows: [
      '8,760,SYR77,77,07 March 2019,2019,2,Battles,Armed clash,Syria,Idleb,SOHR,"Clashes, 23 killed.",23,1560000000,SYR',
    ],
    cell: [0, ',23,1'],
  }),
])

const one = (more: object) => read([{ ...event, ...more }], acled).figures.at(0)!

describe('acled', () => {
  it('a figure is the fatalities of one event, and says that it may not be passed on', () => {
    const figure = one({})
    expect(say(figure)).toBe('fatalities-coded SYR 2024-03-07: 4')
    expect(figure.licence).toContain('no redistribution')
    expect(figure.published).toBe('2024-03-13')
    expect(figure.flags).toEqual(['part:event=SYR1234', 'part:type=Battles', 'part:area=Idleb', 'cites:SOHR'])
  })

  it('the day of an export is the same day', () => {
    expect(one({ event_date: '07 March 2024' }).end).toBe('2024-03-07')
  })

  it.each([
    ['12', 'Dozens of fighters were killed.', 'conventional:Dozens'],
    ['100', 'Hundreds of people died.', 'conventional:Hundreds'],
    ['10', 'Tens of people were killed.', 'conventional:Tens'],
    ['10', 'Unspecified fatalities coded as 10.', 'conventional:Unspecified fatalities'],
    ['10', 'Clashes on 10 March; fatalities coded as 10.', 'conventional:coded as 10'],
  ])('%s for words bounds nothing', (fatalities, notes, flag) => {
    const figure = one({ fatalities, notes })
    expect(figure.flags).toContain(flag)
    expect(figure).toMatchObject({ hedge: 'vague', low: null, best: Number(fatalities), high: null })
  })

  it.each([
    ['12', '12 fighters were killed.'],
    ['10', 'The army said that 10 were killed.'],
    ['100', '100 prisoners were executed.'],
    ['12', 'Dozens of houses were burnt and 12 people killed.'],
    ['7', 'Dozens were wounded and 7 killed.'],
  ])('%s that was counted is a count', (fatalities, notes) => {
    expect(one({ fatalities, notes })).toMatchObject({
      hedge: 'exact',
      low: Number(fatalities),
      high: Number(fatalities),
    })
  })

  it('a zero where nobody knows how many died has no upper limit', () => {
    expect(one({ fatalities: '0', notes: 'Shelling of the village. Casualties unknown.' })).toMatchObject({
      low: 0,
      best: 0,
      high: null,
    })
    expect(one({ fatalities: '0', notes: 'A protest was held. No fatalities.' })).toMatchObject({
      low: 0,
      best: 0,
      high: 0,
    })
  })

  it('of two versions of an event the newer one counts, in whatever order they come', () => {
    const newer = { ...event, fatalities: '6', timestamp: '1720000000' }
    for (const records of [
      [event, newer],
      [newer, event],
    ]) {
      const { figures, setAside } = read(records, acled)
      expect(figures.rows.map(f => f.value)).toEqual([6])
      expect(setAside.map(left => left.figure.value)).toEqual([4])
    }
  })

  it('events that ACLED has deleted are set aside', () => {
    const { figures, setAside } = read([event], acled, { deleted: ['SYR1234'] })
    expect(figures.length).toBe(0)
    expect(setAside[0]?.why).toBe('ACLED has deleted event SYR1234')
  })

  it('Kosovo, which has no number, is known by its name', () => {
    expect(one({ iso: '0', country: 'Kosovo' }).place).toBe('XKX')
  })
})

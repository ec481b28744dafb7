import { describe, expect, it } from 'vitest'
import { french } from '../../../src/locales.js'
import { type FigureInput, figures } from '../../../src/figures/figures.js'
import { reconcile } from '../../../src/reconcile/reconcile.js'
import { toDatawrapper } from '../../../src/report/exports/to-datawrapper.js'
import { toFlourish } from '../../../src/report/exports/to-flourish.js'
import { publish } from '../../../src/report/publish.js'
import { toXlsx } from '../../../src/report/exports/to-xlsx.js'
import { records, sheetsOf } from './opened.js'
import { report } from '../../../src/report/report.js'
import { section } from '../../../src/report/section.js'

const base: FigureInput = { concept: 'killed', start: '2020-01-01', end: '2020-01-31', url: 'https://example.org/a' }
const table = figures([
  { ...base, place: 'SYR', text: 'at least 336', source: 'A' },
  { ...base, place: 'HTI', text: '25', source: 'A' },
  { ...base, place: 'HTI', text: '31', source: 'B' },
])
const ranges = reconcile(table)

describe('toDatawrapper', () => {
  it('has category, value, min and max, and says beside an open end that it is one', () => {
    expect(toDatawrapper(ranges).csv.split('\n')).toEqual([
      'category,value,min,max,range,note',
      'SYR: 336 or more people; no upper limit known,,336,,336 or more people; no upper limit known,',
      'HTI,,25,31,25 to 31 people; the two figures have no number in common,',
      '',
    ])
  })

  it('says above the chart what all categories have in common', () => {
    const { title, metadata } = toDatawrapper(ranges)
    expect(title).toBe('Ranges of reported figures')
    expect(metadata.describe).toEqual({
      intro: 'People killed, Jan 2020. Ranges of reported figures, not confidence intervals.',
      'source-name':
        'Outlet not stated, day of publication not known, https://example.org/a. Source of the figure: A. Outlet not stated, day of publication not known, https://example.org/a. Source of the figure: B.',
      'source-url': 'https://example.org/a',
    })
    expect(metadata.annotate.notes).toContain('An empty low or high end is open')
  })

  it('leaves out a range of which no figure is left, and counts what was set aside', () => {
    const left = toDatawrapper(reconcile(table, { exclude: ['A'] }))
    expect(left.csv.split('\n')).toHaveLength(3)
    expect(left.metadata.annotate.notes).toContain('2 figures were set aside.')
  })

  it('takes title, places and language from a report', () => {
    const made = report([section('Tués', table)], { title: 'Janvier', lead: 'L.', locale: french })
    const { title, csv, metadata } = toDatawrapper(made)
    expect(title).toBe('Janvier')
    expect(csv).toContain('Syrian Arab Republic')
    expect(metadata.describe.intro).toContain('et non intervalles de confiance')
  })
})

describe('toFlourish', () => {
  it('has a row for every end, also for one that is open', () => {
    expect(toFlourish(ranges).csv.split('\n').slice(0, 4)).toEqual([
      'what,place,period,start,end,bound,value,known,range,note',
      'People killed,SYR,Jan 2020,2020-01-01,2020-01-31,low,336,stated,336 or more people; no upper limit known,',
      'People killed,SYR,Jan 2020,2020-01-01,2020-01-31,best,,none,336 or more people; no upper limit known,',
      'People killed,SYR,Jan 2020,2020-01-01,2020-01-31,high,,open,336 or more people; no upper limit known,',
    ])
  })

  it('carries notes and sources for the footer', () => {
    const { subtitle, note, source } = toFlourish(ranges, { notes: ['Of our own.'] })
    expect(subtitle).toBe('Ranges of reported figures, not confidence intervals.')
    expect(note).toContain('Of our own.')
    expect(source).toContain('Source of the figure: B.')
  })
})

describe('ranges that were made fit to be published', () => {
  const done = publish(
    reconcile(
      figures([
        { ...base, place: 'SYR', text: '60' },
        { ...base, place: 'SY01', text: '3' },
        { ...base, place: 'SY02', text: '17' },
        { ...base, place: 'SY03', text: '40' },
      ]),
    ),
    { level: 'admin1', threshold: 5, label: 'moderate' },
  )

  it('carry their label, and never a hidden number', async () => {
    const { csv, metadata } = toDatawrapper(done.ranges, { notes: done.notes })
    expect(csv.split('\n').map(line => line.split(',').slice(0, 4).join())).toEqual([
      'category,value,min,max',
      'SYR,,60,60',
      'SY03,,40,40',
      '',
    ])
    expect(metadata.annotate.notes).toContain('Sensitivity: moderate')
    expect(metadata.annotate.notes).toContain('2 ranges without a number are not in the table.')
    const rows = records((await sheetsOf(await toXlsx(done.ranges))).get('Ranges')!)
    expect(rows.map(row => row['high'])).toEqual([60, null, null, 40])
    expect(rows[1]!['sentence']).toContain('Hidden: a small number')
  })
})

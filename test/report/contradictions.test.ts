import { describe, expect, it } from 'vitest'
import { check } from '../../src/consistency/check.js'
import { figures } from '../../src/figures/figures.js'
import { places } from '../../src/figures/places.js'
import { english } from '../../src/locale/english.js'
import { french } from '../../src/locale/french.js'
import { page } from '../../src/report/page.js'
import { report } from '../../src/report/report.js'
import { reportInText } from '../../src/report/report-in-text.js'
import { section } from '../../src/report/section.js'
import { sectionAnswer, sectionFigures } from '../../src/report/section-answer.js'
import { sectionCharts } from '../../src/report/section-charts.js'

const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
const rows = figures([
  { ...killed, id: 'all', text: '300' },
  { ...killed, id: 'civilians', group: 'civilians', text: 'at least 385' },
])
const about = { title: 'One month', lead: 'An example.' }
const words = 'These two reports cannot both be true: “300” (all) and “at least 385” (civilians).'

describe('a section of contradictions alone', () => {
  const alone = section('What cannot be', figures([]), { consistency: check(rows), chart: 'none' })

  it('is summed up by how many there are, never as no question', () => {
    const made = report([alone], about)
    expect(page(made)).toContain('<td>1 contradiction</td>')
    expect(page(made)).not.toContain('0 questions')
    expect(sectionAnswer(alone, french)).toBe('1\u00A0contradiction')
    expect(sectionFigures(alone, english)).toBe('2')
  })

  it('says so where none was found', () => {
    const fine = section('Fine', figures([]), {
      consistency: check(rows.filter(row => row.id === 'all')),
      chart: 'none',
    })
    expect(sectionAnswer(fine, english)).toBe('no contradiction found')
  })
})

describe('a section that was checked', () => {
  const checked = section('Killed in January', rows, { consistency: check(rows), chart: 'none' })

  it('tells each contradiction and what would mend it, in text and on the page', () => {
    const text = reportInText(report([checked], about), { width: 10_000 })
    expect(text).toContain(words)
    expect(text).toContain('· Leave out “300” (all). The others leave 385 or more for it.')
    expect(page(report([checked], about))).toContain(words)
  })

  it('draws it, beside what the section draws anyway', () => {
    const charts = sectionCharts(checked, 3, places)
    expect(charts.map(({ name }) => name)).toEqual(['03-killed-in-january-contradiction-1'])
    expect(charts[0]!.chart.description).toContain(words)
  })

  it('needs no figures of its own, and then answers nothing', () => {
    const alone = report([section('What cannot be true', [], { consistency: check(rows), chart: 'none' })], about)
    expect(page(alone)).toContain(words)
    expect(page(alone)).not.toContain('No figure was given')
    expect(reportInText(alone, { width: 10_000 })).toContain(words)
  })

  it('tells what hardly goes together after what cannot', () => {
    const two = figures([
      { ...killed, id: 'word', text: 'hundreds' },
      { ...killed, id: 'number', text: 'about 1,000' },
    ])
    const text = reportInText(report([section('One', two, { consistency: check(two) })], about), { width: 10_000 })
    expect(text).toContain(
      'These two reports hardly go together: “about 1,000” (number) and “hundreds” (word). As printed they cannot both be true; they can where the first is read as 900 to 999.',
    )
  })

  it('says so where nothing contradicts, and nothing where nobody asked', () => {
    const one = rows.filter(({ id }) => id === 'all')
    const text = reportInText(report([section('One', one, { consistency: check(one) })], about), { width: 10_000 })
    expect(text).toContain('No contradiction was found (1 figure, 0 relations)')
    expect(reportInText(report([section('One', one)], about))).not.toContain('contradiction was found')
  })
})

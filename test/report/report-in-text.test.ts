import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { report } from '../../src/report/report.js'
import { reportInText } from '../../src/report/report-in-text.js'
import { section } from '../../src/report/section.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = figures([
  { ...base, id: 'a', text: 'at least 25', source: 'A', outlet: 'Post' },
  { ...base, id: 'b', text: '31', flags: ['date-unclear', 'label-conflict'] },
  { ...base, id: 'c', text: '40', source: 'C' },
  { ...base, id: 'd', text: '7', concept: 'injured' },
])
const killed = section(
  'People killed',
  table.filter(figure => figure.concept === 'killed'),
  { exclude: ['C'] },
)
const text = reportInText(
  report([killed, section('Everything', table)], {
    title: 'A title',
    lead: 'What this is.',
    compare: [{ heading: 'All', figures: table }],
  }),
)

describe('reportInText', () => {
  it('gives each question its answer, the sentence, what was kept and what was set aside and why', () => {
    expect(text.split('\n\n').slice(0, 3).join('\n\n')).toBe(`A TITLE

What this is.

1. People killed: 25 to 31 people
   Reported figures put the number of people killed in Syrian Arab Republic between 1 January 2020
   and 31 January 2020 (flow) at 25 to 31; one report gives only a minimum; 2 figures from 1 to 2
   sources (A; 1 figure names none); a range of reported figures, not a confidence interval.
   + “at least 25” (a): 25 or more; source: A, in Post; Jan 2020.
   + “31” (b): 31; source not stated; Jan 2020. Called something else in the words than what it
     counts.
   - “40” (c): 40; source: C; Jan 2020. Set aside, because its source was left out on request: C was
     left out on request.`)
  })

  it('tells several questions of a section in a few lines each', () => {
    expect(text).toContain(`2. Everything
   · People killed, Syrian Arab Republic, Jan 2020: 25 to 40 people; one report gives only a
     minimum; the figures do not all have a number in common. “at least 25” (a; source: A, in Post);
     “31” (b; source not stated); “40” (c; source: C).`)
    expect(text).toContain('   · People injured, Syrian Arab Republic, Jan 2020: 7 people. “7” (d; source not stated).')
  })

  it('tells contradictions in full', () => {
    expect(text).toContain(`WHAT DIFFERS, AND WHY. All
   Figures that cannot both be right as they stand
   · “31” (b) and “40” (c): the same question, and no number in common.`)
  })

  it('keeps to the width', () => {
    expect(text.split('\n').every(line => line.length <= 100)).toBe(true)
    const narrow = reportInText(report([killed], { title: 'A title', lead: 'What this is.' }), { width: 60 })
    expect(narrow.split('\n').every(line => line.length <= 60)).toBe(true)
  })

  it('says that there is nothing to tell', () => {
    const compare = [{ heading: 'None', figures: table.filter(({ id }) => id === 'd') }]
    expect(reportInText(report([], { title: 'T', lead: 'L', compare }))).toBe(
      'T\n\nL\n\nWHAT DIFFERS, AND WHY. None\n   No two figures contradict or repeat each other.',
    )
  })
})

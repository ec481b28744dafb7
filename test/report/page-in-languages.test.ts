import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { arabic, french, spanish, ukrainian } from '../../src/locales.js'
import { cite } from '../../src/report/cite.js'
import { page } from '../../src/report/page.js'
import { report } from '../../src/report/report.js'
import { reportInText } from '../../src/report/report-in-text.js'
import { section } from '../../src/report/section.js'
import { sectionCharts } from '../../src/report/section-charts.js'

const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
const table = figures([
  { ...killed, id: 'a', source: 'Observatory', outlet: 'Daily', published: '2020-02-01', text: 'at least 336' },
  { ...killed, id: 'b', outlet: 'Wire', text: '336', published: '2020-02-02' },
])
const languages = { french, spanish, ukrainian, arabic }

describe.each(Object.entries(languages))('a report in %s', (_name, locale) => {
  const made = report([section('Heading', table)], {
    title: 'Title',
    lead: 'Lead.',
    locale,
    compare: [{ heading: 'Both', figures: table }],
    gaps: [
      {
        concept: 'killed',
        group: 'all',
        place: null,
        from: null,
        start: null,
        end: null,
        text: '-',
        reason: 'unknown',
        source: null,
        locator: null,
      },
    ],
  })
  const html = page(made)

  it('says its language and its direction', () => {
    expect(html).toContain(`<html lang="${locale.language}" dir="${locale.direction}">`)
  })

  it('has its heads, captions and words in the language', () => {
    const { report: say } = locale
    for (const words of [say.differences, say.method, say.open, say.notes, say.sources, say.cite, say.endorsement])
      expect(html).toContain(words)
    for (const words of [
      say.summary.caption,
      ...Object.values(say.table).filter(word => typeof word === 'string'),
    ].slice(0, 7))
      expect(html).toContain(words)
    expect(html).toContain(locale.bounds.onlyMinimum(1))
    expect(html).toContain(say.gap('unknown'))
    for (const words of ['What differs', 'Issues and gaps', 'As printed', 'Made with', 'reports give', 'not stated'])
      expect(html).not.toContain(words)
  })

  it('tells the method in the language, and never as a confidence interval', () => {
    const { methodWords } = locale
    for (const words of [methodWords!.sorted, methodWords!.hull, methodWords!.minimum, methodWords!.caution])
      expect(html).toContain(words)
    expect(html).not.toContain('Figures were sorted')
  })

  it('marks what is told in English', () => {
    expect(html).toContain(locale.report.inEnglish)
    expect(html.indexOf('<div lang="en" dir="ltr">')).toBeGreaterThan(html.indexOf('id="differences"'))
    expect(html.lastIndexOf('<div lang="en" dir="ltr">')).toBeLessThan(html.indexOf('id="method"'))
  })

  it('tells the same as text, and draws the same in the language', () => {
    const text = reportInText(made)
    expect(text.replace(/\s+/g, ' ')).toContain(locale.answer.inUnits('336', 'people', false).replace(/\s/g, ' '))
    const [drawn] = sectionCharts(made.sections[0]!, 1, made.places, locale)
    expect(drawn!.chart.description).toContain(locale.notAnInterval)
  })

  it('cites a figure in the language', () => {
    expect(cite(table.at(0)!, locale)).toContain(locale.report.cited.sourceOfFigure('Observatory'))
    expect(cite(table.at(0)!, locale)).not.toContain('published')
  })
})

import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { arabic } from '../../src/locales.js'
import { report } from '../../src/report/report.js'
import { reportInMarkdown } from '../../src/report/report-in-markdown.js'
import { section } from '../../src/report/section.js'

const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const table = figures([
  { ...base, id: 'a', text: 'at least 25', source: 'A', outlet: 'Post', url: 'https://example.org/a_b' },
  { ...base, id: 'b', text: '20', source: 'B', outlet: 'Times' },
])
const made = report([section('People killed', table, { exclude: ['B'] })], {
  title: 'One day',
  lead: 'An example.',
  compare: [{ heading: 'Both', figures: table }],
})
const text = reportInMarkdown(made, { pictures: [[{ path: 'charts/a (1).svg', alt: 'A [chart]' }]] })
const hostile = (words: string) => {
  const odd = figures([{ ...base, id: 'a', text: words, value: 12, hedge: 'exact', source: words, outlet: words }])
  return reportInMarkdown(report([section(words, odd)], { title: words, lead: words }))
}

describe('reportInMarkdown', () => {
  it('tells the answers first, then each question, what differs, the method, sources and how to cite', () => {
    expect(text.match(/^#+ .+$/gm)).toEqual([
      '# One day',
      '## 1. People killed',
      '## What differs, and why',
      '### Both',
      '#### Figures that cannot both be right as they stand',
      '## The method, as it was used',
      '## Issues and gaps',
      '## Sources',
      '## How to cite',
    ])
    expect(text).toContain('| 1 | People killed | **25 or more people; no upper limit known** | 1, and 1 set aside |')
  })

  it('has a footnote for each figure: where it stands, and why it was set aside', () => {
    expect(text).toContain('| “at least 25” a[^1] | 25 or more | A | Post | Jan 2020 | yes |')
    expect(text).toContain(
      '[^1]: Post, day of publication not known, <https://example.org/a_b>. Source of the figure: A.',
    )
    expect(text).toMatch(/^\[\^2\]: Times,.* Set aside, because its source was left out on request/m)
    const used = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n)
    const told = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n)
    expect(new Set(used)).toEqual(new Set(told))
  })

  it('shows pictures with their words, whatever their paths', () => {
    expect(text).toContain('![A \\[chart\\]](<charts/a (1).svg>)')
    expect(reportInMarkdown(made)).not.toContain('![')
  })

  it('stands in an element that says so where it is read from the right', () => {
    const right = reportInMarkdown(report([section('القتلى', table)], { title: 'ت', lead: 'ل', locale: arabic }))
    expect(right).toMatch(/^<div lang="ar" dir="rtl">\n\n# ت\n/)
    expect(right).toMatch(/\n\n<\/div>\n$/)
    expect(right).toContain('at least 25')
  })

  it.each([
    ['markup', '<script>alert(1)</script>', /(?<!\\)<script/],
    ['links', '[x](javascript:alert(1))', /(?<!\\)\]\(/],
    ['pictures', '![x](http://example.org/x.png)', /(?<!\\)!\[|(?<!\\)\]\(/],
    ['cells', 'a | b', /[^\\]\| b/],
    ['footnotes', '[^1]: other', /(?<!\\)\[\^1\]: other/],
    ['emphasis and code', '**a** `b` _c_', /(?<!\\)`|(?<!\\)_/],
    ['formulas', '$x$', /(?<!\\)\$/],
    ['bare addresses', 'www.example.org a@example.org', /www\.|(?<!\\)@/],
  ])('shows %s as text', (_name, words, markup) => {
    expect(hostile(words)).not.toMatch(markup)
  })

  it('never lets a text begin a heading, a list or a line', () => {
    const out = hostile('# a\n- b\n1. c\u2028d')
    expect(out).not.toMatch(/^- b|^1\. c|^# a/m)
    expect(out).toContain('# \\# a - b 1. c d')
    expect(hostile('- b')).toContain('\n\\- b\n')
    expect(hostile('1. b')).toContain('\n1\\. b\n')
  })
})

import { describe, expect, it } from 'vitest'
import type { FigureInput } from '../../src/figures/figures.js'
import { figures } from '../../src/figures/figures.js'
import { page } from '../../src/report/page.js'
import { report } from '../../src/report/report.js'
import { type SectionOptions, section } from '../../src/report/section.js'
import { version } from '../../src/report/version.js'
import { elements, pageTree, textOf } from '../support/page-tree.js'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50"><path d="M0,0h9"/></svg>'
const base: FigureInput = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' }
const made = (rows: Partial<FigureInput>[], options: SectionOptions = {}) => {
  const table = figures(rows.map((row, i) => ({ ...base, id: `f${i}`, ...row })))
  return report([section('People killed', table, options)], {
    title: 'Two reports',
    lead: 'What they say.',
    compare: [{ heading: 'Both', figures: table }],
    datasets: [{ name: 'two', title: 'Two reports', version: '1.0.0' }],
  })
}
const rows: Partial<FigureInput>[] = [
  { text: 'at least 25', source: 'A', outlet: 'Post', url: 'https://example.org/a', flags: ['date-unclear'] },
  { text: '31', source: 'B', outlet: 'Times' },
  { text: '30', source: 'C' },
]
const tree = (...given: Parameters<typeof page>) => pageTree(page(...given))
const named = (root: ReturnType<typeof tree>, name: string) =>
  [...elements(root)].filter(element => element.name === name)

describe('page', () => {
  it('gives the answer, the sentence, the picture, the figures and why, in this order', () => {
    const [question] = named(tree(made(rows, { exclude: ['C'] }), [[{ svg, alt: 'A chart' }]]), 'section')
    const text = textOf(question!)
    const order = [
      '1. People killed',
      '25 to 31 people; one report gives only a minimum',
      'Reported figures put',
      'The figures: People killed',
      '“at least 25”',
      '“30”',
    ]
    const places = order.map(words => text.indexOf(words))
    expect(places.every(at => at >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toContain('no: its source was left out on request')
  })

  it('has one heading of the first level, and none that skips a level', () => {
    const levels = [...elements(tree(made(rows)))].flatMap(({ name }) =>
      /^h[1-6]$/.test(name) ? [Number(name[1])] : [],
    )
    expect(levels.filter(level => level === 1)).toEqual([1])
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true)
  })

  it('gives every table a caption and every header cell a scope', () => {
    const root = tree(made(rows))
    const tables = named(root, 'table')
    expect(tables).toHaveLength(2)
    for (const table of tables)
      expect(table.children.find(child => typeof child !== 'string')).toMatchObject({ name: 'caption' })
    expect(named(root, 'th').every(({ attributes }) => /^(col|row|rowgroup)$/.test(attributes['scope'] ?? ''))).toBe(
      true,
    )
  })

  it('shows a picture as one image with its words, left to right', () => {
    const root = tree(made(rows), [[{ svg, alt: 'Low "25" & high <31>' }]])
    const [image] = named(root, 'svg')
    expect(image?.attributes).toMatchObject({ role: 'img', 'aria-label': 'Low &quot;25&quot; &amp; high &lt;31&gt;' })
    expect(named(root, 'div').find(({ attributes }) => attributes['class'] === 'chart')?.attributes['dir']).toBe('ltr')
  })

  it('loads, runs and sends nothing', () => {
    const root = tree(made(rows), [[{ svg, alt: '' }]])
    const policy = named(root, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes['content']).toBe(
      'default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;',
    )
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(named(root, name)).toEqual([])
    const names = [...elements(root)].flatMap(({ attributes }) => Object.keys(attributes))
    expect(names.filter(name => name.startsWith('on') || name === 'src')).toEqual([])
  })

  it('lets every link lead to a place on the page or to the web', () => {
    const root = tree(made(rows))
    const ids = [...elements(root)].flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = named(root, 'a').map(({ attributes }) => attributes['href'] ?? '')
    expect(targets.filter(target => !ids.includes(target.slice(1)))).toEqual(['https://example.org/a'])
  })

  it('shows whatever figures, headings and places hold as text', () => {
    const evil = '</p><script>alert(1)</script><img src=x onerror="alert(2)">\u202E'
    const table = figures(
      [
        {
          ...base,
          id: `a${evil}`,
          text: evil,
          value: 5,
          hedge: 'exact',
          source: evil,
          outlet: `o${evil}`,
          title: evil,
          locator: evil,
          url: 'javascript:alert(1)',
          place: evil,
          flags: ['rounded'],
        },
      ],
      { places: null },
    )
    const root = tree(
      report([section(evil, table, { lead: evil })], {
        title: evil,
        lead: evil,
        compare: [{ heading: evil, figures: table }],
        datasets: [{ name: evil, title: evil, version: evil }],
        issues: [
          { code: 'E-TEXT', severity: 'error', row: 1, column: null, read: evil, why: evil, todo: evil, message: evil },
        ],
        gaps: [
          {
            concept: evil,
            group: evil,
            place: evil,
            from: null,
            start: null,
            end: null,
            text: evil,
            reason: 'unknown',
            source: null,
            locator: null,
          },
        ],
      }),
    )
    expect(named(root, 'script')).toEqual([])
    expect(named(root, 'img')).toEqual([])
    expect(named(root, 'a').filter(({ attributes }) => /^javascript/i.test(attributes['href'] ?? ''))).toEqual([])
    expect(textOf(root)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('tells the method from the options in force, and apart where they differ', () => {
    const one = made(rows)
    const other = made(rows, { screen: true })
    const text = (given: Parameters<typeof page>[0]) => textOf(tree(given))
    expect(text(one)).toContain('No figure was set aside for being hard to believe.')
    expect(text(other)).toContain('What cannot be true was set aside')
    expect(text({ ...one, sections: [...one.sections, ...other.sections] })).toMatch(
      /For question 1 .* For question 2 /,
    )
  })

  it('tells several questions of a section in one table, each with its answer and sentence', () => {
    const root = tree(made([{ text: '25' }, { text: '31', concept: 'injured' }]))
    const heads = named(root, 'th').filter(({ attributes }) => attributes['scope'] === 'rowgroup')
    expect(heads.map(textOf)).toEqual([
      expect.stringMatching(
        /^People killed in Syrian Arab Republic, from 1 January 2020 to 31 January 2020: 25 people ?One report puts/,
      ),
      expect.stringMatching(
        /^People injured in Syrian Arab Republic, from 1 January 2020 to 31 January 2020: 31 people ?One report puts/,
      ),
    ])
    expect(textOf(root)).toContain('2 questions')
  })

  it('names its versions, and says how it may be cited', () => {
    const text = textOf(tree(made(rows)))
    expect(text).toContain(`Made with Reckoner ${version} from two 1.0.0.`)
    expect(text).toContain(`Two reports. Ranges of reported figures, made with Reckoner ${version}.`)
  })

  it('says of nothing that there is nothing', () => {
    const text = textOf(tree(report([section('Nothing', [])], { title: 'T', lead: 'L' })))
    expect(text).toContain('No figure was given.')
    expect(text).toContain('No figures were compared.')
  })
})

import { describe, expect, it } from 'vitest'
import { check, compare, explain, figures, reconcile } from '../../src/index.js'

/** What Deno's notebooks ask of a value. */
function bundle(value: object): { readonly 'text/html': string; readonly 'text/plain': string } {
  const show = (value as Record<symbol, (() => ReturnType<typeof bundle>) | undefined>)[Symbol.for('Jupyter.display')]
  expect(show).toBeTypeOf('function')
  return show!.call(value)
}
const killed = { concept: 'killed', place: 'SYR', start: '2020-01-01', end: '2020-01-31' } as const
const table = figures([
  { ...killed, id: 'all', source: 'A', text: '300' },
  { ...killed, id: 'civilians', group: 'civilians', text: 'at least 385', outlet: '<b>B</b>' },
])

describe('in a notebook', () => {
  it('figures are a table with their words, and an open end is said', () => {
    const { 'text/html': html, 'text/plain': text } = bundle(table)
    expect(html).toContain('<caption style="text-align:start">2 figures</caption>')
    expect(html).toContain('“at least 385”')
    expect(text).toContain('385 | none | no upper limit known')
  })

  it('no text of the data is markup', () => {
    expect(bundle(table)['text/html']).toContain('&lt;b&gt;B&lt;/b&gt;')
    expect(bundle(table)['text/html']).not.toContain('<b>')
  })

  it('ranges say that they are no confidence intervals', () => {
    const { 'text/html': html } = bundle(reconcile(table))
    expect(html).toContain('2 ranges of reported figures, not confidence intervals')
    expect(html).toContain('no upper limit known')
  })

  it('a long table shows its first fifty rows and says how many there are', () => {
    const days = Array.from({ length: 60 }, (_, i) => ({ ...killed, id: `f${i}`, text: String(i) }))
    const { 'text/html': html } = bundle(figures(days))
    expect(html).toContain('60 figures, of which the first 50')
    expect(html.match(/<tr>/g)).toHaveLength(51)
  })

  it('comparisons, explanations and contradictions speak for themselves', () => {
    expect(bundle(compare(table))['text/html']).toContain('a part that is larger than its whole')
    const ranges = reconcile(table)
    expect(bundle(explain(ranges))['text/plain']).toBe(explain(ranges).text)
    const found = check(table)
    expect(bundle(found)['text/plain']).toContain(found.contradictions[0]!.words)
  })

  it('the method is not seen by loops and JSON', () => {
    expect(Object.keys(compare(table))).toEqual(['0'])
    expect(JSON.parse(JSON.stringify(compare(table)))).toHaveLength(1)
  })
})

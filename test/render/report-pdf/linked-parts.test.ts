import { describe, expect, it } from 'vitest'
import { linkedParts } from '../../../src/render/report-pdf/linked-parts.js'

const found = (text: string, lines: readonly string[]) =>
  linkedParts(text, lines).map(({ line, from, to, url }) => [lines[line]!.slice(from, to), url])

describe('addresses in lines', () => {
  it('are found where they stand, without the words around them', () => {
    expect(found('A, https://example.org/a (2 Jan).', ['A, https://example.org/a', '(2 Jan).'])).toEqual([
      ['https://example.org/a', 'https://example.org/a'],
    ])
  })

  it('lead to the whole address from each of its pieces', () => {
    const url = 'https://example.org/a/long/way'
    expect(found(`See ${url} and ${url}`, ['See https://example.', 'org/a/long/', 'way and', url])).toEqual([
      ['https://example.', url],
      ['org/a/long/', url],
      ['way', url],
      [url, url],
    ])
  })

  it('are found past marks of direction, which a broken line repeats', () => {
    expect(
      found('\u2066https://example.org/ab\u2069', ['\u2066https://example.\u2069', '\u2066org/ab\u2069']).map(
        ([words]) => words,
      ),
    ).toEqual(['https://example.', 'org/ab'])
  })

  it('are of the web, and can be opened', () => {
    expect(
      found('javascript:alert(1) file:///etc http://[ https://', ['javascript:alert(1) file:///etc http://[ https://']),
    ).toEqual([])
    expect(found('https://example.org/é', ['https://example.org/é'])[0]![1]).toBe('https://example.org/%C3%A9')
  })
})

import { describe, expect, it } from 'vitest'
import { column } from '../../src/read/column.js'
import { definePublisher } from '../../src/read/publisher.js'
import { read } from '../../src/read/read.js'

const counts = definePublisher({
  id: 'counts',
  name: 'Counts',
  licence: null,
  page: 'https://example.org',
  columns: { day: column.day('day'), killed: column.count('killed', 'verified.killed'), words: column.list('words') },
  record: (row, out) =>
    out.figure('killed', { concept: 'killed', end: row.day, flags: row.words.map(w => `part:${w}` as const) }),
})
const one = { day: '2024-01-02', killed: 7, words: ['a', 'b'] }
const values = (input: Parameters<typeof read>[0]) => read(input, counts).figures.rows.map(({ value }) => value)
const codes = (input: Parameters<typeof read>[0], options = {}) =>
  read(input, counts, { vintage: 'v', ...options }).issues.map(({ code }) => code)

describe('JSON', () => {
  it('finds the records in the envelopes of the usual services', () => {
    for (const name of ['items', 'results', 'data', 'Result', 'result', 'records'])
      expect(values({ [name]: [one] })).toEqual([7])
    expect(values([one])).toEqual([7])
    expect(
      values({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null, properties: one }] }),
    ).toEqual([7])
  })

  it('reads numbers, texts of numbers, lists and nested fields', () => {
    const { figures } = read([one, { day: '2024-01-03', verified: { killed: '12' }, words: [] }], counts)
    expect(figures.rows.map(({ value, text, flags, locator }) => [value, text, flags, locator])).toEqual([
      [7, '7', ['part:a', 'part:b'], 'record 1, column "killed"'],
    ])
    expect(values([{ day: '2024-01-03', verified: { killed: '12' }, words: [] }])).toEqual([12])
  })

  it('"-" and null are gaps, "0" is zero', () => {
    const { figures, gaps } = read(
      [
        { ...one, killed: '-' },
        { ...one, killed: null },
        { ...one, killed: '0' },
      ],
      counts,
    )
    expect(gaps.map(({ text, locator }) => [text, locator])).toEqual([
      ['-', 'record 1, column "killed"'],
      ['', 'record 2, column "killed"'],
    ])
    expect(figures.rows.map(({ value }) => value)).toEqual([0])
  })

  it('a table of rows is read by its header, and by its HXL row', () => {
    const rows = [
      ['day', 'killed', 'words'],
      ['#date', '#affected+killed', '#meta'],
      ['2024-01-02', 3, ''],
    ]
    expect(values(JSON.stringify(rows))).toEqual([3])
  })

  it('is read in UTF-16 too, and with a byte order mark', () => {
    const text = `\ufeff${JSON.stringify([one])}`
    const utf16 = Uint8Array.from([...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
    expect(values(utf16)).toEqual([7])
    expect(values(text)).toEqual([7])
  })

  it('one page of several says so', () => {
    expect(codes({ page: 1, maxPages: 12, items: [one] })).toEqual(['W-PAGE'])
    expect(codes({ count: 961, next: 'https://x.org/?page=2', results: [one] })).toEqual(['W-PAGE'])
    expect(codes({ TotalPages: 3, NextPageUrl: 'https://x.org', Result: [one] })).toEqual(['W-PAGE'])
    expect(codes({ count: 1, next: null, results: [one] })).toEqual([])
    expect(codes({ NextPageUrl: '', Result: [one] })).toEqual([])
  })

  it('a text that breaks off, or is no JSON, is one message', () => {
    const text = JSON.stringify([one, one])
    for (let cut = 1; cut < text.length; cut++) expect(codes(text.slice(0, cut))).toEqual(['E-JSON'])
    expect(codes('[{"day": 1,,}]')).toEqual(['E-JSON'])
  })

  it('the message of a service that refused is shown', () => {
    const [issue] = read('{"detail":"Authentication credentials were not provided."}', counts).issues
    expect(issue?.message).toBe(
      'E-NOT-A-TABLE: "detail: Authentication credentials were not provided.". The JSON has no list of records. ' +
        'Look at what it says: it may be the message of a service that refused.',
    )
  })

  it('an empty list is an error that names the likely causes', () => {
    expect(codes('[]')).toEqual(['E-EMPTY'])
    expect(codes('{"results":[]}')).toEqual(['E-EMPTY'])
  })

  it('records that are no objects are left out, and said', () => {
    expect(codes([one, 5, null, 'x'])).toEqual(['E-TEXT'])
  })

  it('nesting beyond the limit is refused without being built', () => {
    expect(codes(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual(['E-LIMIT'])
    expect(codes(JSON.stringify([{ ...one, words: ['[[[[[[[[['] }]), { limits: { depth: 4 } })).toEqual([])
  })
})

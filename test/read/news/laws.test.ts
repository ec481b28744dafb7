import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

const pieces = [
  'At least ', 'more than ', '12 ', '3,500 ', 'dozens of ', 'people ', 'families ', 'children ', 'were ', 'killed ', 'displaced ', 'and ', ', ',
  'including ', 'five ', 'on Tuesday', '. ', 'said ', 'police ', 'since 2011 ', 'from ', 'to ', 'between ', '(', ')', '\n\n', 'half ', 'of ', 'the ',
  '70 percent ', 'death toll ', 'rose ', 'homes ', 'a ', 'woman ', 'her ', 'May ', '20', '-', '–', '’s ', '"', 'no ', 'one ', 'casualties ', 'could ',
] // prettier-ignore
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(words => words.join(''))
const options = { language: 'en', published: '2021-05-20' } as const

test('a locator names the characters of the number, which are among the figure’s words', () => {
  fc.assert(
    fc.property(news, text => {
      for (const { text: words, locator, value } of readNews({ text, ...options }).figures) {
        const [, start, end] = /^characters (\d+)-(\d+)$/.exec(locator!)!
        const number = text.slice(Number(start), Number(end))
        expect(words).toContain(number)
        expect(text).toContain(words)
        if (value !== null && /^\d+$/.test(number) && value < 10_000)
          expect(Number(number) >= 1 || value === 0).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('bounds are in order, no number of people is broken, and a vague word has no value', () => {
  fc.assert(
    fc.property(news, text => {
      for (const { low, best, high, value, hedge } of readNews({ text, ...options }).figures) {
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        if (best !== null && high !== null) expect(best).toBeLessThanOrEqual(high)
        if (value !== null) expect(Number.isInteger(value)).toBe(true)
        if (hedge === 'vague') expect([value, best]).toEqual([null, null])
      }
    }),
    { numRuns: 300 },
  )
})

test('ids are unique, and every link leads to a figure of the same text', () => {
  fc.assert(
    fc.property(news, text => {
      const figures = [...readNews({ text, ...options }).figures]
      const ids = new Set(figures.map(({ id }) => id))
      expect(ids.size).toBe(figures.length)
      for (const { flags, id } of figures) {
        for (const flag of flags) {
          const to = /^(?:part-of|same-as):(.+)$/.exec(flag)?.[1]
          if (to !== undefined) expect(ids.has(to) && to !== id).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the same text is read the same way twice', () => {
  const read = (text: string) => JSON.stringify(readNews({ text, ...options }))
  fc.assert(
    fc.property(news, text => {
      expect(read(text)).toBe(read(text))
    }),
    { numRuns: 50 },
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('en', 'fr', 'es', 'ar', 'ru', 'uk'),
      (text, language) => {
        readNews({ text, language, published: '2021-05-20' })
      },
    ),
    { numRuns: 500 },
  )
})

test.each([
  ['one long number', '9'],
  ['numbers without end', '12 '],
  ['words without end', 'people '],
  ['one endless sentence', '12 people, including five children, '],
  ['brackets', '('],
  ['nested brackets', '(12 people ('],
  ['commas', ',,'],
  ['hyphens', 'a-'],
  ['apostrophes', "a'"],
  ['points', 'a.b.'],
  ['line ends', '12\n'],
  ['articles', 'a woman and her child '],
  ['capitals', 'in Xa Yb Zc '],
  ['hedges', 'at least more than about '],
  ['ranges', '1-'],
  ['half', 'half of the '],
  ['numbers with hyphens', 'twenty-'],
  ['one word', 'x'],
  ['one verb', 'killed '],
  ['quotes that nobody closes', '"12 killed '],
  ['sources', 'according to '],
  ['dates', '3 May to '],
  ['sentences', 'At least 12 people were killed in Abc on Tuesday, police said. '],
])('a hostile text ends in time: %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  const started = process.cpuUsage().user
  readNews({ text, ...options })
  expect(process.cpuUsage().user - started).toBeLessThan(4_000_000)
})

test.each([
  ['digits', '9'],
  ['commas', ','],
  ['brackets', '((((('],
  ['one word', 'x'],
  ['one verb', 'killed '],
  ['quotes that nobody closes', '"12 killed '],
  ['numbers with hyphens', 'twenty-'],
])('a hostile megabyte ends in time: %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const started = process.cpuUsage().user
  readNews({ text, ...options })
  expect(process.cpuUsage().user - started).toBeLessThan(10_000_000)
})

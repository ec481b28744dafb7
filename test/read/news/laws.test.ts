import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileLexicon } from '../../../src/read/news/compile-lexicon.js'
import { languageRow } from '../../../src/read/news/languages.js'
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

const sentences = [
  'At least 12 people, including five children, were killed on Tuesday, police said. ',
  'The death toll rose to 45, bringing the number of displaced to 3,000. ',
  'Half of the 2 million residents of the province have fled since March 2019. ',
  'A woman and her two sons died; another 30 were wounded, three of them critically. ',
  'Between 3 May and 9 May 2020 some 120 homes were destroyed in the town, leaving dozens of families homeless. ',
  'Four bodies were found: three in the river and one on the bank.\n\n',
]
const dates = ['2020-02-30', '0000-05-01', '9999-12-31', '31/12/9999', '13/11/22129', '1/1/0001', '29 February 2021']
const numbers = [
  '0',
  '12',
  '3,500',
  '1 000',
  '3.7',
  '0.5',
  '1e9',
  '999999999999999999999',
  '٢٠٠',
  '50%',
  '$5',
  'II',
  '½',
]
const marks = [', ', '. ', ' – ', '-', '(', ')', '"', "'s ", ': ', '; ', '\n', '\n\n', ' ']

/** Every word and phrase of a language's lexicon. */
function wordsOf(language: string): string[] {
  const all: string[] = []
  for (const [first, { phrases }] of compileLexicon(languageRow(language).lexicon))
    all.push(first, ...[...(phrases?.values() ?? [])].flatMap(list => list.map(({ text }) => text)))
  return all
}

test.each(['en', 'fr', 'es', 'ar', 'ru', 'uk'])(
  'no order of words, numbers and sentences makes it throw: %s',
  language => {
    const word = fc.constantFrom(...wordsOf(language)).map(text => `${text} `)
    const other = fc.constantFrom(...numbers, ...dates, ...marks).map(text => (/^\w/.test(text) ? `${text} ` : text))
    const piece = fc.oneof(
      { weight: 6, arbitrary: word },
      { weight: 3, arbitrary: other },
      fc.constantFrom(...sentences),
    )
    const text = fc.array(piece, { maxLength: 60, size: 'max' }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('2021-05-20', '2020-02-29', null), (words, published) => {
        readNews({ text: words, language, published })
      }),
      { numRuns: 300, interruptAfterTimeLimit: 10_000 },
    )
  },
)

const unreachable = ['0000-05-01', '0999-12-31', '9999-12-31', '1/1/0001', '31/12/9999', '13/11/22129']
test.each(unreachable)('a year without four digits, or the last with them, gives a figure no day: %s', date => {
  const { figures } = readNews({ text: `On ${date} 12 people were killed.`, ...options })
  expect([...figures].map(({ value, start, end }) => [value, start, end])).toEqual([[12, null, null]])
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

import { expect, test } from 'vitest'
import type { Candidate } from '../../../src/read/news/candidates.js'
import { readNews } from '../../../src/read/news/read-news.js'

const text =
  'On 3 May, police in Goma, aged forces aside, counted the bodies; the ledger lists at least 41 souls. Officials may add 60 more.'
const at = (words: string, more: Omit<Candidate, 'start' | 'end'>): Candidate => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, ...more }
}
const read = (...candidates: Candidate[]) => readNews({ text, language: 'en', published: '2021-05-20', candidates })

test('a proposal says what is counted; number, hedge and days come from the words', () => {
  const { figures } = read(at('41 souls', { concept: 'killed' }))
  expect(figures.at(0)).toMatchObject({
    concept: 'killed',
    value: 41,
    hedge: 'at-least',
    low: 41,
    high: null,
    start: '2021-05-03',
    text: 'at least 41 souls',
  })
  expect(figures.at(0)?.flags).toContain('proposed')
})

test('a proposal stands in place of what was read of the same number', () => {
  const sentence = 'Twelve people were killed.'
  const candidates = [{ start: 0, end: 13, concept: 'killed', group: 'civilians' }] as const
  const { figures } = readNews({ text: sentence, language: 'en', candidates })
  expect([...figures].map(({ group, value }) => [group, value])).toEqual([['civilians', 12]])
})

test.each([
  [at('police', { concept: 'killed' }), 'span-empty'],
  [at('3 May', { concept: 'killed' }), 'date'],
  [at('at least 41 souls. Officials may add 60', { concept: 'killed' }), null],
  [at('41 souls', { concept: 'killed', value: 40 }), 'value-unseen'],
  [at('41 souls', { concept: 'killed', source: 'Red Cross' }), 'source-unseen'],
  [at('41 souls', { concept: 'killed', place: 'nowhere' }), 'place-unseen'],
  [at('41 souls', { concept: 'settlements-captured' }), 'unit'],
] as const)('a proposal goes through every check: %#', (candidate, code) => {
  const { figures, refused } = read(candidate)
  if (code === null) expect(figures.length + refused.length).toBeGreaterThan(0)
  else expect(refused.map(r => r.code)).toContain(code)
})

test('a source that the text names is taken, and the outlet never', () => {
  const source = (outlet: string | null) =>
    readNews({
      text,
      language: 'en',
      outlet,
      candidates: [at('41 souls', { concept: 'killed', source: 'Goma' })],
    }).figures.at(0)?.source
  expect(source(null)).toBe('Goma')
  expect(source('Goma Times, Goma')).toBeNull()
})

test('a language of which only numbers are read takes proposals', () => {
  const { figures } = readNews({
    text: 'نزح 200 ألف شخص',
    language: 'ar',
    candidates: [{ start: 4, end: 11, concept: 'newly-displaced' }],
  })
  expect(figures.at(0)).toMatchObject({ value: 200000, concept: 'newly-displaced' })
})

test('characters outside the text are a mistake of the caller', () => {
  expect(() => read({ start: 5, end: 4, concept: 'killed' })).toThrow('invalid candidate: 0')
  expect(() => read({ start: 0, end: 9999, concept: 'killed' })).toThrow('invalid candidate: 0')
})

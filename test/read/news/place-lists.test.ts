import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['In Bor 2,300 people were displaced, in Duk 1,150 and in Uror more than 900.', 'newly-displaced: 2300', 'newly-displaced: 1150', 'newly-displaced: over 900'], // prettier-ignore
  ['Newly displaced: Pibor 6,200; Boma 1,450.', 'newly-displaced: 6200', 'newly-displaced: 1450'],
  ['Refugees in Sudan from Tigray: 63,110.', 'refugees: 63110'],
  ['Three were killed in Mosul, in Erbil two.', 'killed: 3', 'killed: 2'],
]

test.each(cases)('a number after a place counts what the one before counted: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each(['Talks in Bor ended on Monday: Duk 1,150, Uror 900.', 'Route A: Pibor 6,200 feet.'])(
  'a label that counts nothing lends nothing: %s',
  sentence => {
    expect(plainLines(sentence)).toEqual([])
  },
)

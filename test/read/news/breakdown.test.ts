import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  [
    'Police found 4 dead bodies in the city: 3 in Karkh and 1 in Rusafa.',
    'deaths-recovered: 4',
    'deaths-recovered: 3 < 1',
    'deaths-recovered: 1 < 1',
  ],
  [
    'Nineteen civilians (11 men, five women and three boys) were killed.',
    'killed: 19 civilians',
    'killed: 11 men < 1',
    'killed: 5 women < 1',
    'killed: 3 boys < 1',
  ],
  ['The attack killed 12 people: seven in Beni, five in Oicha.', 'killed: 12', 'killed: 7 < 1', 'killed: 5 < 1'],
]

test.each(cases)('numbers after a colon that add up are parts: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

test.each([
  ['The attack killed 12 people: two of the suspects, in their 20s, fled.', 'killed: 12'],
  ['The attack killed 12 people: five rockets landed in Beni and three in Oicha.', 'killed: 12'],
  ['The attack killed 12 people (3 in the morning).', 'killed: 12'],
])('numbers that do not add up are not taken for parts: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

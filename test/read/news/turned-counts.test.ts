import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['The wave brings to 45,000 the number of people who have taken refuge in Djugu.', 'newly-displaced: 45000'],
  ['His death brings to 39 the number of soldiers killed this year.', 'killed: 39 combatants'],
  ['The population of Homs, once 45,000, has shrunk to some 15,000.', 'population: about 15000'],
  ['Returning migrants numbered 22,000 last week.', 'returns: 22000'],
  ['The camp counted 300 households displaced to Kaya, or 1,800 people.', 'newly-displaced: 300 households', 'newly-displaced: 1800'], // prettier-ignore
]

test.each(cases)('a count whose words stand apart from its number: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test('homes counted together with other buildings are no count of homes', () => {
  expect(plainLines('Some 500 homes and businesses burned.')).toEqual([])
  expect(refusals('Some 500 homes and businesses burned.')).toEqual(['500: other-things'])
  expect(plainLines('Another 700 homes were made uninhabitable and 20 rebuilt.')).toEqual([
    'housing-destroyed: 700 dwellings',
  ])
})

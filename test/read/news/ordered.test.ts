import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['The evacuation of 300 people was completed.', 'newly-displaced: 300'],
  ['Some 700 people were living in a relief camp at Mustafabad.', 'idps: about 700'],
  ['The attackers set 80 houses on fire.', 'housing-destroyed: 80 dwellings'],
  ['More than 500 people are hiding in the forest.', 'idps: over 500'],
  ['The storm left 400 of the 900 residents homeless.', 'newly-displaced: 400', 'population: 900'],
  ['The hurricane left 1,400 of Barbuda’s 1,800 people homeless.', 'newly-displaced: 1400', 'population: 1800'],
  ['The blast left four of the nine workers dead.', 'killed: 4'],
]

test.each(cases)('what has happened, and to how many of a whole: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['Officials have ordered the evacuation of 50,000 people.', ['50,000: plan']],
  ['The governor urged the immediate evacuation of 300 people.', ['300: plan']],
])('an order is no move: %s', (sentence, refused) => {
  expect(plainLines(sentence)).toEqual([])
  expect(refusals(sentence)).toEqual(refused)
})

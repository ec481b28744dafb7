import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['The fire destroyed the homes of 80 families.', 'newly-displaced: 80 households'],
  ['Gunmen set ablaze the houses of 300 people.', 'newly-displaced: 300'],
  ['The homes of 40 families were burnt down.', 'newly-displaced: 40 households'],
  ['Raiders drove its 3,000 people away.', 'newly-displaced: 3000'],
  ['Some 400 people crossed the border on Monday.', 'newly-displaced: about 400'],
  ['Nearly all 14,000 residents have abandoned the town.', 'newly-displaced: almost 14000'],
  ['Only 300 of the town’s 2,000 residents remain.', 'population: 300', 'population: 2000'],
  ['The army uprooted 9,000 people — 1,800 families — in May.', 'newly-displaced: 9000', 'newly-displaced: 1800 households'], // prettier-ignore
]

test.each(cases)('whose homes are gone, who is driven away, and who is left: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  'The storm damaged the homes of 80 families.',
  'The flood damaged or destroyed the homes of 80 families.',
  'The fire spared the homes of 80 families.',
  'Police searched the homes of 12 people.',
])('nobody says that these had to go: %s', sentence => {
  expect(plainLines(sentence)).toEqual([])
})

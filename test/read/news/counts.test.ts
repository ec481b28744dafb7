import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['A single source put the dead at four.', 'killed: 4'],
  [
    'It has risen to 14, including three children, the number of people killed by shells since Friday.',
    'killed: 14',
    'killed: 3 children',
  ],
  ['Jihadists killed 32 villagers; the mayor gave a figure of 37.', 'killed: 32', 'killed: 37'],
  ['The killing of a commander and two of his aides was confirmed.', 'killed: 1 combatants', 'killed: 2'],
  ['A nurse from the clinic was among those killed.', 'killed: 1 health-workers'],
  ['A lawmaker, his two bodyguards and a bystander were killed.', 'killed: 4', 'killed: 1', 'killed: 2', 'killed: 1'],
  [
    'Police said 67 corpses had been picked up in the village, while another 26 were found in the bush.',
    'deaths-recovered: 67',
    'deaths-recovered: 26',
  ],
  ['Twin bombs killed anywhere from 70 to 90 people.', 'killed: 70..90'],
  ['At least nine and possibly 15 pilgrims drowned.', 'killed: 9..15'],
  ['Nine, possibly ten, people were killed.', 'killed: 9..10'],
]

test.each(cases)('counts told another way: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['It has risen to 14 per cent, the number of voters who are undecided.'],
  ['Nine were dead on arrival and 14 needed surgery.', 'killed: 9'],
  ['He put the price at 40.'],
  ['At least nine people died and possibly 15 cars were burnt.', 'killed: at-least 9'],
  ['Three soldiers died, and 26 rifles were found in the bush.', 'killed: 3 combatants'],
])('numbers that count something else: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

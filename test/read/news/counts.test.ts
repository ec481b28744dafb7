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
  ['The killing of a commander and two of his aides was confirmed.', 'killed: 3', 'killed: 1 combatants', 'killed: 2'],
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
  ['The people killed are around 223.', 'killed: about 223'],
  ['Rebels say they killed 57 soldiers; the ministry says four.', 'killed: 57 combatants', 'killed: 4 combatants'],
  ['Five people were hurt; witnesses spoke of 20.', 'injured: 5', 'injured: 20'],
  ['Of the 19 injured, 11 were from Gujarat and eight from Goa.', 'injured: 19', 'injured: 11', 'injured: 8'],
  ['Hospitals received 39 martyrs, of whom two were recovered from beneath the rubble.', 'killed: 39', 'killed: 2'],
]

test.each(cases)('counts told another way: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['It has risen to 14 per cent, the number of voters who are undecided.'],
  ['Nine were dead on arrival and 14 needed surgery.', 'killed: 9'],
  ['He put the price at 40.'],
  ['Police said 12.'],
  ['Two were killed and three hurt; the ministry says four.', 'killed: 2', 'injured: 3'],
  ['Of the 19 injured, 11 have recovered.', 'injured: 19'],
  ['The injured are 40 kilometres away.'],
  ['At least nine people died and possibly 15 cars were burnt.', 'killed: at-least 9'],
  ['Three soldiers died, and 26 rifles were found in the bush.', 'killed: 3 combatants'],
])('numbers that count something else: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

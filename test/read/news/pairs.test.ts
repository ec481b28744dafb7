import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['A husband and wife were killed in the blast.', 'killed: 2'],
  ['A father and son were shot dead.', 'killed: 2'],
  ['A mother and her son were shot dead.', 'killed: 2', 'killed: 1 women', 'killed: 1'],
  ['A tricycle rider and two traders were killed.', 'killed: 1', 'killed: 2'],
  ['A vulcanizer was killed.', 'killed: 1'],
  ['A girl aged six and two boys aged one and three were killed.', 'killed: 1 girls', 'killed: 2 boys'],
  ['Five were hurt and another dozen killed.', 'injured: 5', 'killed: 12'],
  ['Another dozen people were wounded.', 'injured: 12'],
  ['Militiamen killed 27 people on Saturday and another 20 on Sunday.', 'killed: 27', 'killed: 20'],
  ['Two soldiers and an unknown number of militants were killed.', 'killed: 2 combatants'],
]

test.each(cases)('two of a family, one of a trade, another dozen: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['The father and son were at home when four neighbours died.', 'killed: 4'],
  ['A proposed tax was killed in committee.'],
  ['Two boys aged one and three were killed.', 'killed: 2 boys'],
])('what is no person, and no number: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

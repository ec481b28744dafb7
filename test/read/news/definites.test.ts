import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['The helicopter was hit and the pilot was killed.', 'killed: 1'],
  ['Gunmen opened fire on a bus, killing the driver and wounding four passengers.', 'killed: 1', 'injured: 4'],
  ['A car bomb killed the judge and two guards.', 'killed: 3', 'killed: 1', 'killed: 2'],
  ['The minister escaped unhurt, but the bodyguard was killed.', 'killed: 1'],
  ['An explosion left the groom dead and 10 guests wounded.', 'killed: 1', 'injured: 10'],
  ['Police said the gunman, 19, was killed by officers.', 'killed: 1 combatants'],
  ['Both attackers were killed by police.', 'killed: 2 combatants'],
  ['Both pilots were injured.', 'injured: 2'],
  ['The bomber killed himself and 11 recruits.', 'killed: 1 combatants', 'killed: 11 combatants'],
  ['A bus driver and his son were shot dead.', 'killed: 2', 'killed: 1', 'killed: 1'],
  ['A stray bullet struck and killed a 4-year-old.', 'killed: 1 children'],
  ['An elderly couple were found dead.', 'killed: 2 elderly'],
]

test.each(cases)('a person whom nobody counted is one: %s', (text, ...figures) => {
  expect(plainLines(text)).toEqual(figures)
})

test.each([
  ['A driver was killed on Monday. The driver was shot dead at a checkpoint.', 'killed: 1'],
  [
    'A driver was killed on Monday. The road was closed. Police came. Shops were shut. The driver was shot dead at a checkpoint. The driver was killed with a rifle.',
    'killed: 1',
  ],
  ['A farmer was shot dead in Borno. Police said the man was killed by bandits.', 'killed: 1'],
])('who was counted before is not counted again: %s', (text, figure) => {
  expect(plainLines(text)).toEqual([figure])
})

test.each([
  'The driver told reporters that the road was closed.',
  'The man killed on Monday was buried.',
  'A court charged him with killing the driver.',
  'The death of the journalist is under investigation.',
  'The son of the driver wept.',
  'The suspect was arrested.',
  'He was the third journalist to be killed this year.',
  'The gunman was in hospital.',
  'They could kill the hostage.',
])('no figure: %s', text => {
  expect(plainLines(text)).toEqual([])
})

test.each([
  [
    'Twelve people were killed in the blast. Of the twelve victims, nine were children.',
    'killed: 12',
    'killed: 9 children',
  ],
  ['Twelve people were injured. The victims included five women.', 'injured: 12', 'injured: 5 women'],
])('what befell victims is said in the sentence before: %s', (text, ...figures) => {
  expect(plainLines(text)).toEqual(figures)
})

test('where nobody says what befell the victims, they are refused', () => {
  expect(plainLines('The victims included eight women and five children.')).toEqual([])
  expect(refusals('The victims included eight women and five children.')).toEqual([
    'eight: no-concept',
    'five: no-concept',
  ])
  expect(plainLines('Of the twelve victims, nine were children.')).toEqual([])
})

test('"shot" says neither killed nor wounded, unless it says where', () => {
  expect(plainLines('Five people were shot at a block party.')).toEqual([])
  expect(plainLines('A boy was shot in the leg.')).toEqual(['injured: 1 boys'])
})

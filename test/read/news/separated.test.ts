import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Rebels hacked 15 civilians to death.', 'killed: 15 civilians'],
  ['The offensive put 11,000 people to flight.', 'newly-displaced: 11000'],
  ['The army took 12 prisoners.', 'detained: 12'],
  ['The surge destroyed 310 fishing boats and 44 homes.', 'housing-destroyed: 44 dwellings'],
  [
    'The flood destroyed 1,900 houses; 300 were damaged.',
    'housing-destroyed: 1900 dwellings',
    'housing-damaged: 300 dwellings',
  ],
  ['Camp 4, built for 10,000, holds 31,000 people.', 'idps: 31000'],
  ['Some 750 evacuees have not been able to return.'],
  ['Two men fled on foot.'],
  ['The gunmen, two of them wounded, fled the scene.', 'injured: 2'],
  ['A father of three was killed.', 'killed: 1 men'],
  ['A man, 34, and a woman, 29, were found dead.', 'killed: 1 men', 'killed: 1 women'],
  ['Gunmen killed two polio vaccinators.', 'killed: 2'],
  ['Twelve people including a soldier died.', 'killed: 12', 'killed: 1 combatants'],
  ['The town hosts three million people including many displaced by war.', 'population: 3000000'],
  ['UN staff documented 215 killings of civilians.', 'killed: 215'],
  ['Families numbering 400 had fled by dawn.', 'newly-displaced: 400 households'],
  ['Displaced families in Hasakeh number about 9,000.', 'idps: about 9000 households'],
]

test.each(cases)('words that stand apart are read together: %s', (text, ...figures) => {
  expect(plainLines(text)).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Bandits kill farmer, abduct 14 schoolgirls', 'killed: 1', 'detained: 14 girls'],
  ['US soldier dies in Syria', 'killed: 1 foreign-forces'],
  ['Soldier, two militants killed in clash', 'killed: 1 combatants', 'killed: 2 opposition-forces'],
  ['Two civilians, soldier killed in shelling', 'killed: 2 civilians', 'killed: 1 combatants'],
  ['Strike kills 3 in Lebanon, including journalist', 'killed: 3', 'killed: 1 journalists'],
  ['Clashes in Abyan: 8 separatists, 5 soldiers dead', 'killed: 8 opposition-forces', 'killed: 5 combatants'],
  ['A mine killed 62-year-old Fatima Hassan.', 'killed: 1'],
  ['A police constable was martyred.', 'killed: 1 government-forces'],
  ['A woman and a child were among the six dead.', 'killed: 1 women', 'killed: 1 children', 'killed: 6'],
  ['Seven people were hurt, one fatally.', 'injured: 7', 'killed: 1'],
  ['Twelve people were hurt, three critically.', 'injured: 12', 'injured: 3'],
  ['Seven of the nine killed were guards.', 'killed: 7', 'killed: 9'],
  ['Of the dead, 11 were women.', 'killed: 11 women'],
  ['Police said 17 of the 25 injured had been discharged.', 'injured: 25'],
  ['More than 110 people were abducted, 19 of whom have been freed.', 'detained: over 110'],
  ['Death toll: 1,234', 'killed: 1234'],
  ['Four people suffered serious injuries.', 'injured: 4'],
  ['Doctors treated 86 people for gunshot wounds.', 'injured: 86'],
]

test.each(cases)('headlines, and people counted without a number: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

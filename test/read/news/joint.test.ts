import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['At least a dozen rebels were killed and wounded.', 'casualties: at-least 12 opposition-forces'],
  ['Nineteen people were killed or injured.', 'casualties: 19'],
  ['The blast killed and injured 40 people.', 'casualties: 40'],
  ['There were 50 dead and wounded.', 'casualties: 50'],
  ['Two soldiers and three civilians were killed.', 'killed: 2 combatants', 'killed: 3 civilians'],
  ['The raid killed two soldiers and three civilians.', 'killed: 2 combatants', 'killed: 3 civilians'],
  ['Three people were killed in Kirkuk and two in Mosul.', 'killed: 3', 'killed: 2'],
  ['The army killed hundreds of civilians and fighters.', 'killed: vague 200..999'],
  ['Five men, two women and a child were shot dead.', 'killed: 5 men', 'killed: 2 women', 'killed: 1 children'],
  [
    'Clashes between the army and Turkish forces killed dozens of troops on each side.',
    'killed: vague 24..99 government-forces (each)',
    'killed: vague 24..99 combatants (each)',
  ],
  ['Seven people are dead or missing.'],
  [
    'The attack killed 3 policemen, 2 soldiers and 14 civilians.',
    'killed: 3 government-forces',
    'killed: 2 combatants',
    'killed: 14 civilians',
  ],
  ['Some 200 men, women and children were massacred.', 'killed: about 200'],
  ['Rebels and jihadists lost 30 fighters.', 'killed: 30 opposition-forces'],
  ['The strike killed 12 people and 40 wounded were taken to hospital.', 'killed: 12', 'injured: 40'],
  ['Twelve were killed, 30 wounded and four are missing.', 'killed: 12', 'injured: 30', 'missing: 4'],
  ['Thirty women and children were killed.', 'killed: 30'],
  ['Four police officers and a passer-by were injured.', 'injured: 4 government-forces', 'injured: 1'],
]

test.each(cases)('joint and coordinated counts: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

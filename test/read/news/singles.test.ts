import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['A soldier was killed.', 'killed: 1 combatants'],
  ['A 12-year-old boy was killed by a landmine.', 'killed: 1 boys'],
  [
    'A woman and her two children were killed.',
    'killed: 3 (worked out)',
    'killed: 1 women < 1',
    'killed: 2 children < 1',
  ],
  ['Gunmen shot dead a tribal elder.', 'killed: 1'],
  ['One soldier was killed and another wounded.', 'killed: 1 combatants', 'injured: 1'],
  ['A policeman was killed and three others were injured.', 'killed: 1 government-forces', 'injured: 3'],
  ['The attack left one person dead.', 'killed: 1'],
  ['A journalist and a driver were abducted.', 'detained: 1 journalists', 'detained: 1'],
  ['A family of five was killed.', 'killed: 5'],
  ['Four members of one family were killed.', 'killed: 4'],
  ['Six members of the same family died when a shell hit their house.', 'killed: 6'],
  ['The bomb killed a young girl.', 'killed: 1 girls'],
  ['An elderly man was beaten to death.', 'killed: 1 elderly'],
  ['The mine killed two soldiers and wounded a third.', 'killed: 2 combatants', 'injured: 1'],
  ['The couple and a child were killed.', 'killed: 1 children'],
  ['The fire killed a man and his wife.', 'killed: 2 (worked out)', 'killed: 1 men < 1', 'killed: 1 women < 1'],
  ['A former minister said the talks had failed.'],
  ['A doctor told reporters that the ward was full.'],
  ['A sniper shot and wounded a nurse.', 'injured: 1 health-workers'],
]

test.each(cases)('one person, without a number: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['Contact in Zamfara: 3 KIA, 7 WIA.', 'killed: 3', 'injured: 7'],
  [
    'A bomb hit a convoy, killing one soldier and six civilians and wounding 14 others.',
    'killed: 1 combatants',
    'killed: 6 civilians',
    'injured: 14',
  ],
  ['Nineteen of them had gunshot wounds.', 'injured: 19'],
  ['The army held the hill at the cost of 60 lives.', 'killed: 60'],
  ['Two were killed; a third bodyguard was wounded.', 'killed: 2', 'injured: 1'],
  ['Fighting left eight dead on the Dinka side and five on the other.', 'killed: 8', 'killed: 5'],
  ['A girl of 14 and a man of 60 were killed.', 'killed: 1 girls', 'killed: 1 men'],
  ['Four passers-by, including a boy of 8, were hurt.', 'injured: 4', 'injured: 1 boys'],
]

test.each(cases)('as event notes have it: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['A boy of 8 was hurt.', '8: age'],
  ['For every soldier killed the insurgents lose three.', 'three: rate'],
  ['Three villagers returning from the fields stepped on a mine.', 'Three: no-concept'],
  ['Depending on whom one asks, they died of thirst.', 'one: one-of'],
])('no figure: %s', (sentence, refusal) => {
  expect(refusals(sentence)).toContain(refusal)
})

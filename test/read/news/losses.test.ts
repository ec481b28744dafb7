import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Six soldiers were killed and the rebels lost 14.', 'killed: 6 combatants', 'killed: 14 opposition-forces'],
  ['The militia said it killed 30 soldiers and lost two of its own.', 'killed: 30 combatants', 'killed: 2'],
  ['Some two score rebels fell in the assault.', 'killed: about 40 opposition-forces'],
  ['Six of his men fell.', 'killed: 6 men'],
  ['Eleven soldiers laid down their lives in the attack.', 'killed: 11 combatants'],
  ['Nine militants were sent to hell in the raid.', 'killed: 9 opposition-forces'],
  ['A captain embraced martyrdom in the exchange of fire.', 'killed: 1 combatants'],
  ['The blast led to the martyrdom of three civilians.', 'killed: 3 civilians'],
  ['A family of five was wiped out in the raid.', 'killed: 5'],
]

test.each(cases)('what befell those who fell: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['The home side lost 14 games.'],
  ['The town lost 14.'],
  ['Six soldiers fell back to the river.'],
  ['Six soldiers fell ill.'],
  ['The party lost 14 seats and the rebels lost 3 tanks.'],
])('not all that is lost is men: %s', sentence => {
  expect(plainLines(sentence)).toEqual([])
})

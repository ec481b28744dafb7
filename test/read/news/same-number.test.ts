import { expect, test } from 'vitest'
import { type Case, lines, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Two officers were killed and as many injured when the mine went off.', 'killed: 2 combatants', 'injured: 2'],
  ['The blast killed three labourers and injured as many.', 'killed: 3', 'injured: 3'],
  ['At least six people died and as many others were wounded.', 'killed: at-least 6', 'injured: at-least 6'],
  ['Four soldiers and as many civilians were killed.', 'killed: 4 combatants', 'killed: 4 civilians'],
]

test.each(cases)('"as many" is the number before, worked out: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
  expect(lines(sentence).at(-1)).toContain('(worked out)')
})

test.each([
  ['Ten people died, as many as last year.', 'killed: 10'],
  ['Five were killed and twice as many injured.', 'killed: 5'],
  ['Five were killed and almost as many injured.', 'killed: 5'],
  ['A guard was killed and as many injured.', 'killed: 1'],
])('a comparison is no number: %s', (sentence, ...figures) => {
  expect(plainLines(sentence).map(line => line.replace(/ [a-z-]+$/, ''))).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['He and two bodyguards were killed.', 'killed: 3 (worked out)', 'killed: 2 < 1'],
  [
    'He, his wife and their three children were killed.',
    'killed: 5 (worked out)',
    'killed: 1 women < 1',
    'killed: 3 children < 1',
  ],
  ['A bomb killed its driver and four passengers.', 'killed: 5 (worked out)', 'killed: 1 < 1', 'killed: 4 < 1'],
  ['He and his driver were abducted.', 'detained: 2 (worked out)', 'detained: 1 < 1'],
  ['A bomb killed the driver and two passengers.', 'killed: 3 (worked out)', 'killed: 1 < 1', 'killed: 2 < 1'],
  [
    'The commander and two of his bodyguards were killed.',
    'killed: 3 (worked out)',
    'killed: 1 combatants < 1',
    'killed: 2 < 1',
  ],
]

test.each(cases)('one person and those who were with him are added up: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

test.each<Case>([
  ['A bomb killed a policeman and four civilians.', 'killed: 1 government-forces', 'killed: 4 civilians'],
  ['He and five other officials said 30 people were killed.', 'killed: 30'],
  ['He was killed. His driver was wounded.', 'injured: 1'],
  ['The driver was killed and two passengers were wounded.', 'killed: 1', 'injured: 2'],
  ['He and a friend were unhurt; four others were wounded.', 'injured: 4'],
])('those who do not belong together are not added up: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

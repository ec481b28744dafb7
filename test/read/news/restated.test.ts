import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  [
    'The minister said that 1,200 insurgents had been killed. The army said it was closer to 3,000.',
    'killed: 1200 opposition-forces',
    'killed: about 3000 opposition-forces',
  ],
  ['Rebels said 40 soldiers died. The army put the figure at six.', 'killed: 40 combatants', 'killed: 6 combatants'],
  ['Rebels said 40 soldiers died. The army puts it at six.', 'killed: 40 combatants', 'killed: 6 combatants'],
  ['Residents said 40 were killed. The government says the number is 12.', 'killed: 40', 'killed: 12'],
  ['Police counted 40 dead. The real figure was at least 60, a doctor said.', 'killed: 40', 'killed: at-least 60'],
  ['Activists count 3,000 deaths; others say the number is more like 9,000.', 'killed: 3000', 'killed: about 9000'],
]

test.each(cases)('a number that corrects the one count before counts the same: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

test.each<Case>([
  ['Forty were killed and 60 wounded. The mayor put the figure at 70.', 'killed: 40', 'injured: 60'],
  ['Forty were killed. The camp was shelled. The figure was 70.', 'killed: 40'],
  ['Forty were killed. The share of women was 30 per cent.', 'killed: 40'],
  ['Forty were killed. It was 12 when the guns fell silent.', 'killed: 40'],
  ['A soldier was killed. The figure was 70.', 'killed: 1 combatants'],
])('where another count could be meant, or none, nothing is taken up: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, lines, plainLines } from './lines.js'

const cases: readonly Case[] = [
  [
    'The army lost seven men, the rebels more than 20.',
    'killed: 7 government-forces',
    'killed: over 20 opposition-forces',
  ],
  ['The rebels lost 40 fighters and the army six.', 'killed: 40 opposition-forces', 'killed: 6 government-forces'],
  ['Killed were two teachers, a cook and five pupils.', 'killed: 2', 'killed: 1', 'killed: 5 children'],
  ['Among those who perished were four paramedics.', 'killed: 4 health-workers'],
  ['Deaths (12) and injuries (40) were reported from three districts.', 'killed: 12', 'injured: 40'],
  ['Casualties so far – 4 dead, 17 injured (6 critical).', 'killed: 4', 'injured: 17', 'injured: 6'],
  ['Some reports gave the number of dead as 15.', 'killed: 15'],
  ['Estimates of the dead range from 200 to 2,000.', 'killed: 200..2000'],
  ['Civilian deaths fell from 310 in April to 184 in May.', 'killed: 184'],
  ['The hospital took in 33 wounded, five of whom did not survive.', 'injured: 33', 'killed: 5'],
  ['Surgeons operated on 12 of the 48 wounded who arrived.', 'injured: 12', 'injured: 48'],
  ['Three attackers wearing vests were among 20 killed.', 'killed: 3 combatants', 'killed: 20'],
  ['Monitors documented 31 summary executions.', 'killed: 31'],
  ['Gunmen kill mayor, wife', 'killed: 1', 'killed: 1 women'],
  ['Landmine maims two, kills shepherd boy', 'injured: 2', 'killed: 1 boys'],
]

test.each(cases)('other ways of telling: %s', (sentence, ...figures) => {
  expect(plainLines(sentence).map(line => line.replace(' civilians', ''))).toEqual(figures)
})

test('persons told one by one after a colon are parts of the number before it', () => {
  expect(
    lines('The strike killed up to ten members of one family: a father, a mother and as many as eight children.'),
  ).toEqual(['killed: up-to 10', 'killed: 1 men < 1', 'killed: 1 women < 1', 'killed: up-to 8 children < 1'])
})

test.each([
  ['The army lost seven men, the rebels said on Friday at 20 Main Street.', 'killed: 7 government-forces'],
  ['Two were shot, and 69 subjected to torture.'],
  ['An official denied that any of its fighters had been killed.'],
  ['The strike killed ten people: a witness said it came without warning.', 'killed: 10'],
  ['The flood swept away three critical bridges.'],
  ['Ali (12) and Omar (14) were at school.'],
  ['Prices range from 200 to 2,000.'],
])('what says nothing of the kind: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

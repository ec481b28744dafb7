import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['Ten people, including five children, were killed on Tuesday.', 'killed: 10', 'killed: 5 children < 1'],
  ['The strike killed 12, including three children.', 'killed: 12', 'killed: 3 children < 1'],
  ['Twelve people, three of them children, were killed.', 'killed: 12', 'killed: 3 children < 1'],
  ['At least 20 people died, among them six women.', 'killed: at-least 20', 'killed: 6 women < 1'],
  ['Forty people were injured, seven of them seriously.', 'injured: 40', 'injured: 7 < 1'],
  ['Some 60 people were killed, of whom 45 were civilians.', 'killed: about 60', 'killed: 45 civilians < 1'],
  ['Five children were among the 13 people killed.', 'killed: 5 children < 2', 'killed: 13'],
  ['Among the dead were four police officers.', 'killed: 4 government-forces'],
  ['The dead included two journalists.', 'killed: 2 journalists'],
  ['Sixteen people were killed. Five were children.', 'killed: 16', 'killed: 5 children < 1'],
  [
    'Twelve people – five children and seven women – were killed.',
    'killed: 12',
    'killed: 5 children < 1',
    'killed: 7 women < 1',
  ],
  ['Of the 30 wounded, 12 were women.', 'injured: 30', 'injured: 12 women < 1'],
  ['Two of the wounded later died.', 'killed: 2'],
  ['Nine of the dead were soldiers.', 'killed: 9 combatants'],
  [
    'The blast killed 34 soldiers and wounded 60, including 10 civilians.',
    'killed: 34 combatants',
    'injured: 60',
    'injured: 10 civilians < 2',
  ],
  [
    'Around 900 people fled, including 300 children.',
    'newly-displaced: about 900',
    'newly-displaced: 300 children < 1',
  ],
  ['Police detained 80 people, including 12 journalists.', 'detained: 80', 'detained: 12 journalists < 1'],
  [
    'The zone is home to about 4 million civilians, including hundreds of thousands displaced in recent years.',
    'population: about 4000000 civilians',
    'idps: vague 200000..999999 civilians < 1',
  ],
  ['Eleven people, among them a pregnant woman, were killed.', 'killed: 11', 'killed: 1 women < 1'],
  // What the part takes up was said in a longer sentence than its own.
  [
    'After the raid on the harbour at night, more than 11,000 residents of the town fled. Of them 40 were children.',
    'newly-displaced: over 11000',
    'newly-displaced: 40 children < 1',
  ],
  ['Half of the 40 people killed were children.', 'killed: about 20 children (worked out) < 2', 'killed: 40'],
]

test.each(cases)('parts of a number: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

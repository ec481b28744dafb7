import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Some 3,500 villagers have deserted their communities.', 'newly-displaced: about 3500'],
  ['About 400 people have left 14 villages since January.', 'newly-displaced: about 400'],
  ['Around 300 people boarded buses out of Homs.', 'newly-displaced: about 300'],
  ['Ninety residents abandoned the village.', 'newly-displaced: 90'],
  ['Some 350 people spent the night in the bush.', 'newly-displaced: about 350'],
  ['Roughly 300 people spent the night on cots.', 'idps: about 300'],
  ['Ten thousand people huddle in the grounds of the cathedral.', 'idps: 10000'],
]

test.each(cases)('who leaves a home, and who sleeps away from it: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  'Some 300 passengers boarded buses at the airport.',
  'Two hundred soldiers deserted the garrison.',
  'Forty members left the party.',
  'All but 200 people have gone back.',
  'About 90 people spent the night in police custody.',
])('a leaving that displaces nobody: %s', sentence => {
  expect(plainLines(sentence)).toEqual([])
})

import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Rescuers moved 70 families to higher ground.', 'newly-displaced: 70 households'],
  ['About 300 people were shifted to safer places.', 'newly-displaced: about 300'],
  ['Crews brought 45 residents to safety.', 'newly-displaced: 45'],
  ['The fighting pushed 600 households towards the lake.', 'newly-displaced: 600 households'],
  ['Shelling drove 900 villagers across the border.', 'newly-displaced: 900'],
  ['Some 800 people left the enclave on buses.', 'newly-displaced: about 800'],
  ['Around 150 people crossed the river into Burundi.', 'newly-displaced: about 150'],
  ['Nearly 200 people slept in a stadium.', 'idps: almost 200'],
  ['The flood left 4,000 people in evacuation centres.', 'idps: 4000'],
  ['Six homes were evacuated.', 'newly-displaced: 6 households'],
  ['The attack forced 500 people out of Kidal.', 'newly-displaced: 500'],
  ['Some 40 families whose huts were burnt are living with relatives.', 'idps: about 40 households'],
  ['At the end of 2018, 900 people were displaced.', 'idps: 900'],
  ['The village and its 400 inhabitants were cut off.', 'population: 400'],
  ['Forty of the 300 families that fled have come back.', 'returns: 40 households', 'newly-displaced: 300 households'],
  ['Of the 800 displaced, 300 have gone back.', 'newly-displaced: 800', 'returns: 300'],
  ['Thirty families fled and 12 returned.', 'newly-displaced: 30 households', 'returns: 12 households'],
  ['Ninety families comprising 410 people were moved to a school.', 'newly-displaced: 90 households', 'newly-displaced: 410'], // prettier-ignore
  ['The number of displaced families rose to 300.', 'idps: 300 households'],
]

test.each(cases)('who had to go, and where they are: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  'The army moved 200 soldiers to a school.',
  'Most of the 300 people have fled.',
  'The crisis has pushed 6,000 people into poverty.',
  'Some 60,000 people were ordered out of their homes.',
  'About 190,000 people living below the dam were told to leave.',
  'The guards saved 33 people from drowning.',
  'Each family will receive $5,000 for a dead relative.',
  'Both men were arrested on Friday.',
  'Over the month 112 of those abducted were freed.',
])('nobody says that they went, or what befell them: %s', sentence => {
  expect(plainLines(sentence)).toEqual([])
})

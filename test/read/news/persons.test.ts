import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ["Gunmen wounded the groom's father and killed two guests.", 'injured: 1 men', 'killed: 2'],
  ["A soldier's wife was killed.", 'killed: 1 women'],
  ['Eight were hit by gunfire, and a ninth was cut by flying glass.', 'injured: 8', 'injured: 1'],
  ['A policeman lost his life and two of his colleagues lost limbs.', 'killed: 1 government-forces', 'injured: 2'],
  ['Three died at the scene and the other two in hospital.', 'killed: 3', 'killed: 2'],
  ['Naxals killed five District Reserve Guard personnel.', 'killed: 5 combatants'],
  ['Firing has claimed 36 civilian lives this year.', 'killed: 36 civilians'],
  ['Two militants shot dead, 1 held in Kokrajhar', 'killed: 2 opposition-forces', 'detained: 1'],
  ['With two more deaths overnight, the tally has reached 58.', 'killed: 2', 'killed: 58'],
  [
    'He was killed along with his wife, his mother and four children.',
    'killed: 6',
    'killed: 1 women',
    'killed: 1 women',
    'killed: 4 children',
  ],
  ['Six dissidents die in bombing; a minor among dead', 'killed: 6', 'killed: 1 children'],
  ['Two members were killed and four AK-47 rifles recovered.', 'killed: 2'],
  ['They claimed to have put 5,600 troops out of action and captured 3,800.', 'detained: 3800'],
]

test.each(cases)('persons and numbers told in passing: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['Troops rescued 31 kidnap victims.'],
  ['All 31 abductees were freed on Monday.'],
  ['One in ten of the casualties was a child.'],
  ['A vigil was held for the dead, and 12 candles were lit.'],
  ["The soldier's rifle was hit."],
  ['With two goals overnight, the tally has reached 58.'],
])('of whom nothing was counted: %s', sentence => {
  expect(plainLines(sentence)).toEqual([])
})

import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['The storm damaged 90 homes.', 'housing-damaged: 90 dwellings'],
  ['The storm destroyed 12 homes and damaged 90.', 'housing-destroyed: 12 dwellings', 'housing-damaged: 90 dwellings'],
  ['Some 90 houses were partially damaged.', 'housing-damaged: about 90 dwellings'],
  ['Sixty houses were burnt and 14 partially.', 'housing-destroyed: 60 dwellings', 'housing-damaged: 14 dwellings'],
  ['At least 30 houses have been submerged.', 'housing-damaged: at-least 30 dwellings'],
  ['More than 200 houses sustained damage.', 'housing-damaged: over 200 dwellings'],
  ['Forty houses lost their roofs.', 'housing-damaged: 40 dwellings'],
  ['Nine huts went up in flames.', 'housing-destroyed: 9 dwellings'],
  ['The mudslide buried 17 houses.', 'housing-destroyed: 17 dwellings'],
  ['Another 210 homes were left uninhabitable.', 'housing-destroyed: 210 dwellings'],
  ['Fifty homes lost in bushfires', 'housing-destroyed: 50 dwellings'],
  ['About 70 of the camp’s 900 shelters were destroyed.', 'housing-destroyed: about 70 dwellings'],
  ['The number of homes destroyed in the fire climbed to 840.', 'housing-destroyed: 840 dwellings'],
  ['Houses destroyed: 12. Houses damaged: 40.', 'housing-destroyed: 12 dwellings', 'housing-damaged: 40 dwellings'],
]

test.each(cases)('homes destroyed, and homes damaged: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['At least 15 houses were destroyed or damaged.', ['15: damaged']],
  ['Nearly 80 houses and shops were gutted.', ['80: other-things']],
  ['Twelve bridges were damaged.', ['Twelve: other-things']],
  ['About 6,500 homes were without power.', ['6,500: no-concept']],
])('no count of homes: %s', (sentence, refused) => {
  expect(plainLines(sentence)).toEqual([])
  expect(refusals(sentence)).toEqual(refused)
})

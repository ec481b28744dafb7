import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Aftershocks kept 8,000 residents of Petrinja out of their houses.', 'idps: 8000'],
  ['The council moved 73 residents of Grenfell Walk into hotels.', 'newly-displaced: 73'],
  ['Fire guts shanties, 1,000 rendered homeless.', 'newly-displaced: 1000'],
  ['Some 600 people were staying with friends.', 'idps: about 600'],
  ['The 380 villagers are camped behind the base.', 'idps: 380'],
  ['The number of refugees has fallen to 142,000.', 'refugees: 142000'],
  ['Houses fully damaged: 312. Houses partially damaged: 1,044.', 'housing-destroyed: 312 dwellings', 'housing-damaged: 1044 dwellings'], // prettier-ignore
  ['Some 600 houses collapsed partially.', 'housing-damaged: about 600 dwellings'],
  ['Some 300 houses are unusable.', 'housing-destroyed: about 300 dwellings'],
]

test.each(cases)('who cannot be at home, and what is left of it: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test('a third of a number is no third person', () => {
  expect(plainLines('The clashes displaced 33,000 people, of whom a third are back home.')).toEqual([
    'newly-displaced: 33000',
  ])
})

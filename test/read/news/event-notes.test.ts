import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const grown: readonly Case[] = [
  ['The number of displaced increased 40% to 2 million.', 'idps: 2000000'],
  ['The number of displaced rose by a third to 2 million.', 'idps: 2000000'],
  ['Deaths from the conflict halved to 340.', 'killed: 340'],
]

test.each(grown)('where a count has come to is the count: %s', (text, ...rows) => {
  expect(plainLines(text)).toEqual(rows)
})

const told: readonly Case[] = [
  ['The war has forced more than 60,000 Ethiopians into Sudan.', 'newly-displaced: over 60000'],
  ['Around 7,000 people lost their shelters in the fire.', 'newly-displaced: about 7000'],
  ['By Friday about 6,500 had been allowed back.', 'returns: about 6500'],
  [
    'Some 9,000 fled. About 6,000 of them are in 88 public shelters.',
    'newly-displaced: about 9000',
    'idps: about 6000',
  ],
  [
    'The town has 320 displaced families and 214 affected families.',
    'idps: 320 households',
    'affected: 214 households',
  ],
  ['Waves destroyed 42 fishermen’s huts.', 'housing-destroyed: 42 dwellings'],
  ['Fire burnt 12 farmers’ houses.', 'housing-destroyed: 12 dwellings'],
  ['Some 11,000 had to leave their homes.', 'newly-displaced: about 11000'],
  ['So far 11,000 have had to flee.', 'newly-displaced: 11000'],
  ['Bulldozers razed the homes of 16 Bedouin families.', 'newly-displaced: 16 households'],
  ['Soldiers killed 12 farmers’ sons.', 'killed: 12'],
  ['More than 1,000 families arrived in May. Of those 400 live in the open.', 'arrivals: over 1000 households', 'idps: 400 households'], // prettier-ignore
  ['130 households (approx. 780 individuals) were displaced.', 'newly-displaced: 130 households', 'newly-displaced: about 780'], // prettier-ignore
  ['Police evacuated approx. 780 people.', 'newly-displaced: about 780'],
]

test.each(told)('notes of event databases: %s', (text, ...rows) => {
  expect(plainLines(text)).toEqual(rows)
})

const others: readonly Case[] = [
  ['The district has 310,000 inhabitants, two thirds of whom have been displaced.', 'population: 310000'],
  ['Twelve people, five of whom were children, were killed.', 'killed: 12', 'killed: 5 children'],
  ['Three campsites were evacuated.'],
  ['Attackers killed 16 Bedouin families.'],
  ['Two restaurants and a power plant were evacuated.'],
  ['Militias prevented the return of 230 families.'],
  ['The army blocked the evacuation of 80 families.'],
  ['Gunmen blew up the houses of four leaders.'],
  ['The army pushed 300 fighters into Syria.'],
  ['The president forced 300 people into retirement.'],
]

test.each(others)('what is said of a part, of things, or did not happen: %s', (text, ...rows) => {
  expect(plainLines(text)).toEqual(rows)
})

test('eight in ten is a rate, also where they are homeless', () => {
  expect(refusals('The cyclone left eight in ten homeless.')).toEqual(['eight: rate', 'ten: rate'])
})

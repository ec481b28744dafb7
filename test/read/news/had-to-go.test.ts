import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['Some 14 million people, a third of the population, have had to flee.', 'newly-displaced: about 14000000'],
  ['Half of those displaced, some 6,000, are children.', 'idps: about 6000'],
  ['Some 900 villagers have moved to embankments.', 'newly-displaced: about 900'],
  ['Over 800 villagers living along the border have moved to safer places.', 'newly-displaced: over 800'],
  ['The lava took 40 homes and 90 people had to leave theirs.', 'newly-displaced: 90'],
  ['Some 700 people were taken out of 16 flooded settlements.', 'newly-displaced: about 700'],
  ['The raid pushed 110 people of three clans from their land.', 'newly-displaced: 110'],
  ['Sixty families who had camped at the airport were sent back.', 'returns: 60 households'],
  ['Of a population of 220,000, fewer than 25,000 are left.', 'population: 220000', 'population: under 25000'],
  ['The town hosts 41,000 displaced people, more than its own 37,000 inhabitants.', 'idps: 41000', 'population: 37000'],
  ['The storm erased 11 shanties and tore roofs off 40 houses.', 'housing-destroyed: 11 dwellings', 'housing-damaged: 40 dwellings'], // prettier-ignore
  ['After the raid 60 homes were gone.', 'housing-destroyed: 60 dwellings'],
]

test.each(cases)('who had to go, told in turns of phrase: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['Around 17,000 people were to be evacuated.', ['17,000: plan']],
  ['Some 9,400 shelters were washed away or damaged.', ['9,400: damaged']],
  ['About 3,000 troops moved to the base camp.', ['3,000: no-concept']],
  ['Twelve people were taken out of the car.', ['Twelve: no-concept']],
])('what has not happened, or not to them: %s', (sentence, refused) => {
  expect(plainLines(sentence)).toEqual([])
  expect(refusals(sentence)).toEqual(refused)
})

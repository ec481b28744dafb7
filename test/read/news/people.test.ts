import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['The province is home to 3 million people.', 'population: 3000000'],
  ['The town has a population of 48,000.', 'population: 48000'],
  ['Nearly 3 million people live in the enclave.', 'population: almost 3000000'],
  ['The region hosts some three million people.', 'population: about 3000000'],
  ['The city of 2 million people is under siege.', 'population: 2000000'],
  ['About 4.5 million people are in need.', 'people-in-need: about 4500000'],
  ['Some 9 million people need humanitarian assistance.', 'people-in-need: about 9000000'],
  ['Aid deliveries to four million Syrians will end.', 'aid-recipients: 4000000'],
  ['The agency delivered food to 60,000 people.', 'aid-recipients: 60000'],
  ['About 20,000 people received food aid.', 'aid-recipients: about 20000'],
  ['Humanitarian assistance for 300,000 people was suspended.', 'aid-recipients: 300000'],
  ['The drought has affected 2.3 million people.', 'affected: 2300000'],
  ['Some 50,000 people reside in the valley.', 'population: about 50000'],
  ['The village, inhabited by 800 people, was burned.', 'population: 800'],
  ['The government controls 70 percent of the country.', 'territory-share: 70 percent government-forces'],
  ['Rebels now hold 40 per cent of the province.', 'territory-share: 40 percent opposition-forces'],
]

test.each(cases)('population, need and aid: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

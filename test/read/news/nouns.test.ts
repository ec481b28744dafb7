import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['The clashes resulted in 12 deaths.', 'killed: 12'],
  ['There were 40 casualties.', 'casualties: 40'],
  ['Hospitals reported 15 fatalities and 60 injuries.', 'killed: 15', 'injured: 60'],
  ['The country hosts 1.4 million refugees.', 'refugees: 1400000'],
  ['There are 300,000 internally displaced people in the state.', 'idps: 300000'],
  ['The region shelters 45,000 IDPs.', 'idps: 45000'],
  ['Uganda hosts more than a million South Sudanese refugees.', 'refugees: over 1000000'],
  ['The airport bombing caused 170 civilian casualties.', 'casualties: 170 civilians'],
  ['Thirteen bodies were recovered from the rubble.', 'deaths-recovered: 13'],
  ['The bodies of seven people were found in a mass grave.', 'deaths-recovered: 7'],
  ['There are 12 dead and 30 wounded.', 'killed: 12', 'injured: 30'],
  ['Some 2,300 displaced families live in the camps.', 'idps: about 2300 households'],
  ['The site received 450 new arrivals.', 'arrivals: 450'],
  ['IOM recorded 5,600 new displacements in March.', 'newly-displaced: 5600'],
  ['The deaths of 25 people were confirmed.', 'killed: 25'],
  ['The displacement of 3,000 families followed.', 'newly-displaced: 3000 households'],
  ['The killing of four journalists caused outrage.', 'killed: 4 journalists'],
  ['The evacuation of 5,000 people began at dawn.', 'newly-displaced: 5000'],
  ['The return of some 800 refugees was delayed.', 'returned-refugees: about 800'],
  ['The town counts 12,000 returnees.', 'returnees: 12000'],
  ['More than 2,000 asylum seekers are waiting.', 'asylum-seekers: over 2000'],
]

test.each(cases)('what the noun itself counts: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Some 300 families are in 12 relief camps.', 'idps: about 300 households'],
  ['Batangas: 160 families (710 people) in 30 evacuation centers as of 6 a.m.', 'idps: 160 households', 'idps: 710'],
  ['The 900 villagers, who are now in tents, lost their cattle.', 'idps: 900'],
  ['About 900 people remain out of their homes.', 'idps: about 900'],
  ['Twelve families are putting up at the panchayat office.', 'idps: 12 households'],
  ['Juba had 38,000 IDPs in the compounds, Bentiu 112,000 and Malakal 24,000.', 'idps: 38000', 'idps: 112000', 'idps: 24000'], // prettier-ignore
]

test.each(cases)('where people are says that they are displaced: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['Some 300 people are in prison camps.'],
  ['About 200 fighters are in training camps.'],
  ['Forty students are in summer camps.'],
  ['Sixty children died in relief camps.', 'killed: 60 children'],
  ['The UN recorded 4,800 new arrivals in Zamzam camp.', 'arrivals: 4800'],
  ['Sudan, which hosts 380,000, has closed the border.'],
  ['Officials gave a toll of 17, 46,000 people in 22 districts.', 'killed: 17'],
])('other camps, and what outweighs where they are: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'
import { readNews } from '../../../src/read/news/read-news.js'

const cases: readonly Case[] = [
  ['The death toll rose to 45.', 'killed: 45'],
  ['The death toll from the attack has risen to at least 63.', 'killed: at-least 63'],
  ['The number of dead now stands at 112.', 'killed: 112'],
  ['Twelve more bodies were recovered, bringing the death toll to 60.', 'deaths-recovered: 12 < 2', 'killed: 60'],
  ['The number of displaced people has reached 5,000.', 'idps: 5000'],
  ['The toll climbed from 19 to 24.', 'killed: 24'],
  [
    'The army took nine more villages, bringing the total to 35.',
    'settlements-captured: 9 settlements government-forces < 2',
    'settlements-captured: 35 settlements government-forces',
  ],
  ['The overall death toll stands at more than 1,400.', 'killed: over 1400'],
  ['The number of wounded is 230.', 'injured: 230'],
  ['The number of people killed has exceeded 700.', 'killed: over 700'],
  ['Officials put the death toll at 29.', 'killed: 29'],
  ['The tally of injured rose to 88.', 'injured: 88'],
  ['Three people died overnight, taking the toll to 17.', 'killed: 3 < 2', 'killed: 17'],
  ['The number of refugees in the camp has grown to 33,000.', 'refugees: 33000'],
  ['The count of deaths has gone to 100 people in two days.', 'killed: 100'],
  ['The confirmed death toll was 76.', 'killed: 76'],
  ['The casualty toll reached 300.', 'casualties: 300'],
  ['The number of internally displaced stood at 2.1 million.', 'idps: 2100000'],
]

test.each(cases)('running counts: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

test('a rate of change is no share of what it led to', () => {
  const { figures, refused } = readNews({
    text: 'Civilian casualties rose 12 percent to 1,659 killed.',
    language: 'en',
  })
  expect([...figures].map(({ concept, value }) => [concept, value])).toEqual([['killed', 1659]])
  expect(refused.map(({ text, code }) => [text, code])).toEqual([['12 percent', 'change']])
})

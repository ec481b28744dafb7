import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'
import { lines } from './lines.js'

test('one figure told three times is one figure, and two that name it', () => {
  const text =
    'Army captures 35 villages\n\nThe army has captured 35 villages in the past four days, a monitor said.\n\nOn Monday night it took nine more areas, bringing the number to 35.'
  expect(lines(text)).toEqual([
    'settlements-captured: 35 settlements government-forces = 2',
    'settlements-captured: 35 settlements government-forces',
    'settlements-captured: 9 settlements < 4',
    'settlements-captured: 35 settlements = 2',
  ])
})

test('a repeated figure takes the days of the one that states them', () => {
  const text = 'Clashes kill 40\n\nForty people were killed in clashes on Tuesday.'
  const { figures } = readNews({ text, language: 'en', published: '2021-05-20' })
  expect([...figures].map(({ start, end }) => [start, end])).toEqual([
    ['2021-05-18', '2021-05-18'],
    ['2021-05-18', '2021-05-18'],
  ])
})

test('the same number of other people, another concept or other days is another figure', () => {
  expect(lines('Forty civilians were killed. Forty soldiers were killed.')).toEqual([
    'killed: 40 civilians',
    'killed: 40 combatants',
  ])
  expect(lines('Forty people were killed. Forty people were injured.')).toEqual(['killed: 40', 'injured: 40'])
  expect(lines('Forty people were killed on Monday. Forty people were killed on Tuesday.')).toEqual([
    'killed: 40',
    'killed: 40',
  ])
})

test('small numbers repeat by chance', () => {
  expect(
    lines(
      'Two people were killed.\n\nThe town was quiet.\n\nThe next day nothing happened.\n\nTwo people were killed.',
    ),
  ).toEqual(['killed: 2', 'killed: 2'])
})

test('a part that is larger than its whole is an issue, and both stand as printed', () => {
  const { figures, issues } = readNews({ text: 'Ten people were killed, including twelve children.', language: 'en' })
  expect([...figures].map(({ value }) => value)).toEqual([10, 12])
  expect(issues.map(({ code }) => code)).toEqual(['W-PART'])
})

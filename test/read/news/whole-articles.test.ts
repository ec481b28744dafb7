import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'
import { lines, refusals } from './lines.js'

const source = (text: string) => readNews({ text, language: 'en' }).figures.at(0)?.source
const period = (text: string) => {
  const { start, end } = readNews({ text, language: 'en', published: '2021-05-20' }).figures.at(-1)!
  return `${start ?? '…'}/${end ?? '…'}`
}

test.each([
  ['The United Nations says the fighting has displaced 130,000 people.', 'United Nations'],
  ['The ministry has confirmed the deaths of 12 people.', 'ministry'],
  ['Twelve people were killed, says the ministry.', 'ministry'],
])('who says it is named before or behind: %s', (text, name) => expect(source(text)).toBe(name))

test('a pronoun that speaks is no name', () => {
  const text = 'On Tuesday the army denied it. In a statement it said that 70 rebels had been killed.'
  expect(source(text)).toBeNull()
})

test.each([
  ['The U.N. has confirmed 9,806 deaths since the full-scale invasion in February 2020.', '2020-02-01/2021-05-20'],
  ['A missile killed a boy on Friday, a day after a strike on a cafe killed 52 people.', '…/…'],
])('the day of another thing is not its day: %s', (text, days) => expect(period(text)).toBe(days))

test.each([
  ['An earlier version of this update said that 98,000 people were displaced.', '98,000: change'],
  ['Cholera: 1,420 cases and 9 deaths since January.', '9: disease'],
])('refused: %s', (text, refusal) => {
  expect(lines(text)).toEqual([])
  expect(refusals(text)).toContain(refusal)
})

test.each([
  ['Five soldiers were wounded. Items recovered include 8 rifles.', ['injured: 5 combatants']],
  ['Shells killed four people and wounded ten others. One of the victims was a girl.', ['killed: 4', 'injured: 10']],
  [
    'Shells killed 38 people and wounded 280. Among the dead were 11 women.',
    ['killed: 38', 'injured: 280', 'killed: 11 women < 1'],
  ],
  ['Fifty people died, a sixth of the village.', ['killed: 50']],
  ['Authorities fear that 200 people have died.', ['killed: 200 ?']],
] as const)('what a sentence takes from the one before: %s', (text, figures) => expect(lines(text)).toEqual(figures))

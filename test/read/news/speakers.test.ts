import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['A commander said 30 soldiers were killed.', 'killed: 30 combatants'],
  [
    'Troops killed 18 rebels, a military official said, adding two soldiers were hurt.',
    'killed: 18 opposition-forces',
    'injured: 2 combatants',
  ],
  ['A doctor at the hospital told reporters 30 people were killed.', 'killed: 30'],
  ['A spokesman for the rebels claimed 12 men had been killed.', 'killed: 12 men'],
  ['Three witnesses said a woman was killed.', 'killed: 1 women'],
  ['A resident said on Monday that nine had died.', 'killed: 9'],
]

test.each(cases)('who tells of it is not of those it befell: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['Twelve soldiers were said to have been killed.', 'killed: 12 combatants'],
  ['Two men reported missing on Monday were found.', 'missing: 2 men'],
  ['Ten people, police said, were killed.', 'killed: 10'],
  ['Nine men reported killed in the raid were traders.', 'killed: 9 men'],
])('what is said of them is said of them: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

const source = (text: string) =>
  [...readNews({ text, language: 'en', published: '2021-05-20' }).figures].map(f => [f.concept, f.value, f.source])

test.each([
  ['The strike killed nine soldiers, a resident said.', ['killed', 9, 'resident']],
  ['Two workers were hurt, the governor of Erbil said.', ['injured', 2, 'governor']],
  ['The attackers lost 80 men, the provincial governor said.', ['killed', 80, 'provincial governor']],
  ['Two people were killed, according to the ombudsman.', ['killed', 2, 'ombudsman']],
  ['Al Shabaab said it killed nine soldiers.', ['killed', 9, 'Al Shabaab']],
])('one person who tells of it is its source, and no figure: %s', (sentence, figure) => {
  expect(source(sentence)).toEqual([figure])
})

test('"it" is no part of a name', () => {
  expect(source('The army said it has verified 68 deaths.')).toEqual([['killed', 68, null]])
})

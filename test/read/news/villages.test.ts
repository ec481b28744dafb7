import { expect, test } from 'vitest'
import { lines, refusals } from './lines.js'

test.each([
  ['Rebels retook Talmanes and an adjacent village.', '2 settlements opposition-forces'],
  ['The army captured Babulin, Abu Dafna and a nearby hamlet on Monday.', '3 settlements government-forces'],
  ['Fighters seized Kafr Yasin and another village.', '2 settlements'],
])('a village without a name counts beside those that are named: %s', (text, figure) => {
  expect(lines(text)).toEqual([`settlements-captured: ${figure} (worked out)`])
})

test.each([
  'The army shelled Talmanes and an adjacent village.',
  'He was born in Talmanes and a village bears his name.',
  'The army captured a village.',
])('where nothing was taken, or nothing is named, it counts nothing: %s', text => {
  expect(lines(text)).toEqual([])
  expect(refusals(text)).toEqual([])
})

test('a plan to take villages is refused', () => {
  expect(refusals('The army plans to capture Talmanes and an adjacent village.')).toEqual(['an: plan'])
})

import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

test.each([
  ['Douze personnes ont été tuées le 3 mai.', '2021-05-03/2021-05-03'],
  ['Douze civils ont été tués en mars 2020.', '2020-03-01/2020-03-31'],
  ['Depuis 2011, 400 000 personnes ont été tuées.', '2011-01-01/2021-05-20'],
  ['Du 3 au 9 mai, 300 familles ont fui.', '2021-05-03/2021-05-09'],
  ['Du 28 avril au 3 mai, 300 familles ont fui.', '…/…'],
  ['Douze personnes ont été tuées lundi.', '…/…'],
  ['Avant 2011, douze personnes ont été tuées.', '…/…'],
  ['Le ministère a déclaré le 4 mai que douze personnes avaient été tuées.', '…/…'],
])('dates that name a month or a year are read, others stay open: %s', (text, period) => {
  const { figures } = readNews({ text, language: 'fr', published: '2021-05-20' })
  expect([...figures].map(({ start, end }) => `${start ?? '…'}/${end ?? '…'}`)).toEqual([period])
})

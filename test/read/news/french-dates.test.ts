import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

test.each([
  ['Douze personnes ont été tuées le 3 mai.', '2021-05-03/2021-05-03'],
  ['Douze civils ont été tués en mars 2020.', '2020-03-01/2020-03-31'],
  ['Depuis 2011, 400 000 personnes ont été tuées.', '2011-01-01/2021-05-20'],
  ['Du 3 au 9 mai, 300 familles ont fui.', '2021-05-03/2021-05-09'],
  ['Du 28 avril au 3 mai, 300 familles ont fui.', '2021-04-28/2021-05-03'],
  ['Douze personnes ont été tuées lundi.', '2021-05-17/2021-05-17'],
  ['Douze personnes ont été tuées jeudi dernier.', '2021-05-13/2021-05-13'],
  ['Douze personnes ont été tuées lundi et mardi.', '…/…'],
  ['Douze personnes ont été tuées hier.', '2021-05-19/2021-05-19'],
  ['Dans la nuit de dimanche à lundi, sept villageois ont été tués.', '2021-05-16/2021-05-17'],
  ['Douze personnes ont été tuées la semaine dernière.', '2021-05-10/2021-05-16'],
  ['Douze personnes ont été tuées ces trois derniers jours.', '2021-05-17/2021-05-20'],
  ['Douze personnes ont été tuées au cours des dernières 24 heures.', '2021-05-19/2021-05-20'],
  ['Douze personnes ont été tuées ces derniers mois.', '…/…'],
  ['Douze personnes ont été tuées il y a deux jours.', '2021-05-18/2021-05-18'],
  ['Douze personnes ont été tuées au premier trimestre 2021.', '…/…'],
  ['Depuis trois jours, 300 familles ont fui.', '2021-05-17/2021-05-20'],
  ['Depuis le 3 mai, 300 familles ont fui.', '2021-05-03/2021-05-20'],
  ['Depuis le début de l’année, 300 familles ont fui.', '2021-01-01/2021-05-20'],
  ['Cette semaine, 300 familles ont fui.', '2021-05-17/2021-05-20'],
  ['Entre lundi et mercredi, 300 familles ont fui.', '2021-05-17/2021-05-19'],
  ['Mardi, le ministère a annoncé que douze personnes avaient été tuées.', '…/…'],
  ['Douze personnes ont été tuées lundi, a-t-on appris mardi.', '2021-05-17/2021-05-17'],
  ['Avant 2011, douze personnes ont été tuées.', '…/…'],
  ['Le ministère a déclaré le 4 mai que douze personnes avaient été tuées.', '…/…'],
])('dates, weekdays and plain windows are read, others stay open: %s', (text, period) => {
  const { figures } = readNews({ text, language: 'fr', published: '2021-05-20' })
  expect([...figures].map(({ start, end }) => `${start ?? '…'}/${end ?? '…'}`)).toEqual([period])
})

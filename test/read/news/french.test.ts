import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['Au moins 12 personnes ont été tuées dans l’attaque.', 'killed: at-least 12'],
  ['L’explosion a tué 30 civils et blessé une cinquantaine d’autres.', 'killed: 30 civilians', 'injured: about 50'],
  ['Plus de 130 000 personnes ont fui les combats.', 'newly-displaced: over 130000'],
  ['Quelque 3 500 familles ont été déplacées.', 'newly-displaced: about 3500 households'],
  ['Des centaines de milliers de personnes ont été déplacées.', 'newly-displaced: vague 200000..999999'],
  ['L’attaque a fait 12 morts et 30 blessés.', 'killed: 12', 'injured: 30'],
  ['Une dizaine de soldats ont péri.', 'killed: about 10 combatants'],
  ['Le bilan s’élève à 45 morts.', 'killed: 45'],
  ['Près de 3 millions de personnes vivent dans la province.', 'population: almost 3000000'],
  ['Le pays accueille 1,4 million de réfugiés.', 'refugees: 1400000'],
  ['Entre 20 et 30 personnes ont été blessées.', 'injured: 20..30'],
  ['Quatre-vingts personnes ont été enlevées.', 'detained: 80'],
  ['Soixante-dix maisons ont été détruites.', 'housing-destroyed: 70 dwellings'],
  ['Dix personnes, dont cinq enfants, ont été tuées.', 'killed: 10', 'killed: 5 children < 1'],
  ['Environ 2 000 personnes déplacées sont arrivées à Goma.', 'arrivals: about 2000'],
  ['Vingt et une personnes sont mortes.', 'killed: 21'],
  ['La guerre a commencé en 2011.'],
  ['Les forces pourraient déplacer 500 000 personnes.'],
  ['Le village est à 40 kilomètres.'],
  ['Personne n’a été tué.', 'killed: 0'],
]

test.each(cases)('French: %s', (sentence, ...figures) => {
  expect(lines(sentence, { language: 'fr' })).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['Al menos 12 personas fueron asesinadas.', 'killed: at-least 12'],
  ['El ataque mató a 12 personas y dejó 30 heridos.', 'killed: 12', 'injured: 30'],
  ['Murieron 12 personas.', 'killed: 12'],
  ['Más de 130.000 personas huyeron de los combates.', 'newly-displaced: over 130000'],
  ['Unas 3.500 familias fueron desplazadas.', 'newly-displaced: about 3500 households'],
  ['Cientos de miles de personas han sido desplazadas.', 'newly-displaced: vague 200000..999999'],
  ['Miles de personas abandonaron sus hogares.', 'newly-displaced: vague 2000..9999'],
  ['La explosión dejó 12 muertos.', 'killed: 12'],
  ['Resultaron heridas 30 personas.', 'injured: 30'],
  ['Casi 3 millones de personas viven en la provincia.', 'population: almost 3000000'],
  ['El país acoge a 1,4 millones de refugiados.', 'refugees: 1400000'],
  ['Entre 20 y 30 personas resultaron heridas.', 'injured: 20..30'],
  ['Una docena de soldados murieron.', 'killed: 12 combatants'],
  ['Diez personas, entre ellas cinco niños, fueron asesinadas.', 'killed: 10', 'killed: 5 children < 1'],
  ['Cuarenta y dos viviendas fueron destruidas.', 'housing-destroyed: 42 dwellings'],
  ['El huracán afectó a 45.000 personas.', 'affected: 45000'],
  ['Fueron secuestrados cuatro periodistas.', 'detained: 4 journalists'],
  ['La guerra comenzó en 2011.'],
  ['La ofensiva podría desplazar a 500.000 personas.'],
  ['El pueblo está a 40 kilómetros.'],
]

test.each(cases)('Spanish: %s', (sentence, ...figures) => {
  expect(lines(sentence, { language: 'es' })).toEqual(figures)
})

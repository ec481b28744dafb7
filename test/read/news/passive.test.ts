import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['At least 12 people were killed in the attack.', 'killed: at-least 12'],
  ['Twelve people have been killed since the morning.', 'killed: 12'],
  ['Some 3,500 families were displaced.', 'newly-displaced: about 3500 households'],
  ['Around 40 people were injured when the bus overturned.', 'injured: about 40'],
  ['Two soldiers were shot dead by unknown gunmen.', 'killed: 2 combatants'],
  ['Three teachers had been abducted a week earlier.', 'detained: 3'],
  ['More than 200 houses were burnt to the ground.', 'housing-destroyed: over 200 dwellings'],
  ['Some 1,200 residents are being evacuated from the valley.', 'newly-displaced: about 1200'],
  ['Eight people got injured in the stampede.', 'injured: 8'],
  ['Nine civilians were also reportedly wounded.', 'injured: 9 civilians ?'],
  ['About 600 people have since been relocated to higher ground.', 'newly-displaced: about 600'],
  ['Six villages were captured by rebels on Friday.', 'settlements-captured: 6 settlements opposition-forces'],
  ['In the south, 14 people were beheaded.', 'killed: 14'],
  ['Up to 50 people are believed to have been killed.', 'killed: up-to 50 ?'],
  ['Eleven villagers were hacked to death.', 'killed: 11'],
  ['Thirty of the passengers were taken hostage.', 'detained: 30'],
  ['Over 5,000 people were affected by the fighting.', 'affected: over 5000'],
  ['Four protesters were gunned down outside the ministry.', 'killed: 4'],
  ['A total of 72 people were treated for injuries.', 'injured: 72'],
  ['Twenty people are feared dead.', 'killed: 20 ?'],
]

test.each(cases)('what was done to them: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

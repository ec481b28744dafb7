import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['Seven people died.', 'killed: 7'],
  ['About 30,000 people have fled the fighting.', 'newly-displaced: about 30000'],
  ['Some 400 families fled their homes.', 'newly-displaced: about 400 households'],
  ['Fourteen migrants drowned off the coast.', 'killed: 14'],
  ['More than 900 people perished.', 'killed: over 900'],
  ['Five miners lost their lives.', 'killed: 5'],
  ['Around 2,000 people took shelter in a church.', 'newly-displaced: about 2000'],
  ['Nearly 1,000 people sought refuge in a UN base.', 'newly-displaced: almost 1000'],
  ['Some 250 households returned home in April.', 'returns: about 250 households'],
  ['A further 90 people have gone missing.', 'missing: 90'],
  ['Hundreds of refugees have arrived at the border crossing.', 'arrivals: vague 200..999'],
  ['More than 10,000 people left their homes.', 'newly-displaced: over 10000'],
  ['Two of the attackers also died.', 'killed: 2 combatants'],
  ['At least 18 people sustained injuries.', 'injured: at-least 18'],
  ['An estimated 7,000 people crossed into Chad.', 'newly-displaced: about 7000'],
  ['One person died and three were hurt.', 'killed: 1', 'injured: 3'],
  ['Four people starved to death.', 'deaths-of-hunger: 4'],
  ['Two people succumbed to their injuries.', 'deaths-of-wounds: 2'],
  ['Thousands of civilians are fleeing.', 'newly-displaced: vague 2000..9999 civilians'],
  ['Some 60,000 people escaped to neighbouring districts.', 'newly-displaced: about 60000'],
  ['Over 300 families lost their homes.', 'newly-displaced: over 300 households'],
  ['All 12 people on board died.', 'killed: 12'],
]

test.each(cases)('what they did or what befell them: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

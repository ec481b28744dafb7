import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['12 killed in Idlib strike', 'killed: 12'],
  ['Airstrike kills 12', 'killed: 12'],
  ['Five dead, 30 hurt as bus plunges into ravine', 'killed: 5', 'injured: 30'],
  ['Toll from Beirut blast rises to 45', 'killed: 45'],
  ['Somalia: 10 killed, 20 injured in Mogadishu suicide bombing', 'killed: 10', 'injured: 20'],
  ['Dozens feared dead after boat sinks', 'killed: vague 24..99 ?'],
  ['Car bomb leaves 5 dead and dozens wounded', 'killed: 5', 'injured: vague 24..99'],
  ['Thousands flee as rebels near city', 'newly-displaced: vague 2000..9999'],
  ['Floods displace 20,000 in Jonglei', 'newly-displaced: 20000'],
  ['Gunmen abduct 30 passengers', 'detained: 30'],
  ['Rebels seize three villages', 'settlements-captured: 3 settlements opposition-forces'],
  ['16 soldiers, 40 militants killed in northern Mali', 'killed: 16 combatants', 'killed: 40 opposition-forces'],
  ['Two children among seven killed in shelling', 'killed: 2 children < 2', 'killed: 7'],
  ['Death toll tops 100', 'killed: over 100'],
  ['400,000 displaced by fighting since December', 'newly-displaced: 400000'],
  ['Six dead – police', 'killed: 6'],
  ['Israeli raid kills 3 Palestinians, wounds 14', 'killed: 3', 'injured: 14'],
  ['At least 8 dead in Quetta blast', 'killed: at-least 8'],
]

test.each(cases)('headlines: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

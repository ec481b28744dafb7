import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['No one was killed.', 'killed: 0'],
  ['Nobody was hurt in the attack.', 'injured: 0'],
  ['There were no casualties.', 'casualties: 0'],
  ['No civilians were killed in the raid.', 'killed: 0 civilians'],
  ['The rocket landed in a field, causing no injuries.', 'injured: 0'],
  ['No people died.', 'killed: 0'],
  ['The strike resulted in no deaths.', 'killed: 0'],
  ['No soldiers were wounded.', 'injured: 0 combatants'],
  ['Not a single civilian died in the raid.', 'killed: 0 civilians'],
  ['Not one person was hurt.', 'injured: 0'],
  ['Not one but three people were killed.', 'killed: 3'],
  ['No casualties were reported.'],
  ['There were no immediate reports of casualties.'],
  ['No injuries have been reported so far.'],
  ['No one claimed responsibility for the bombing.'],
  ['No group has claimed the attack.'],
]

test.each(cases)('stated zeros: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

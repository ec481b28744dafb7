import { expect, test } from 'vitest'
import { type Case, plainLines, refusals } from './lines.js'

const cases: readonly Case[] = [
  ['Two million people in northern India have been left homeless.', 'newly-displaced: 2000000'],
  ['The province’s displaced have reached 856,000.', 'idps: 856000'],
  ['There were 612,000 Syrians registered as refugees in May.', 'refugees: 612000'],
  ['The country has 1.4 million registered refugees.', 'refugees: 1400000'],
  ['Turkey hosts 3.7 million refugees, followed by Iran with 1.4 million.', 'refugees: 3700000', 'refugees: 1400000'],
  ['Officials confirmed 216 IDP households from Nihm, 94 from Sirwah and 40 from Hajjah.', 'idps: 216 households', 'idps: 94 households', 'idps: 40 households'], // prettier-ignore
  ['Some 2,100 families were put up in 19 camps and 900 are living with relatives.', 'idps: about 2100 households', 'idps: 900 households'], // prettier-ignore
  ['Eleven families whose homes collapsed were hosted by neighbours.', 'idps: 11 households'],
  ['About 8,600 people were victims of forced displacement.', 'newly-displaced: about 8600'],
  ['Some 15,000 households have been displaced (90,000 people).', 'newly-displaced: about 15000 households', 'newly-displaced: 90000'], // prettier-ignore
  ['Some 900 people were airlifted from Kabul.', 'newly-displaced: about 900'],
]

test.each(cases)('people counted by a name, a list or a register: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

test.each([
  ['The office recorded 102 mass displacement events.', ['102: other-things']],
  ['Number of people to be assisted: 5,000.', ['5,000: plan']],
  ['There were no reported casualties.', []],
  ['Two hundred soldiers were airlifted from Kabul.', ['Two hundred: no-concept']],
])('no count of displaced people: %s', (sentence, refused) => {
  expect(plainLines(sentence)).toEqual([])
  expect(refusals(sentence)).toEqual(refused)
})

import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['About 900 families fled. By Friday 650 had returned.', 'newly-displaced: about 900 households', 'returns: 650 households'], // prettier-ignore
  ['About 1,000 families fled. 600 of them are in camps.', 'newly-displaced: about 1000 households', 'idps: 600 households'], // prettier-ignore
  ['The mission counted 1,240 displaced families and gave kits to 600 of them.', 'idps: 1240 households', 'aid-recipients: 600 households'], // prettier-ignore
]

test.each(cases)('a number without a noun goes on counting families: %s', (text, ...rows) => {
  expect(plainLines(text)).toEqual(rows)
})

const others: readonly Case[] = [
  ['About 300 families fled. Twelve were killed.', 'newly-displaced: about 300 households', 'killed: 12'],
  ['About 300 families fled. In Bama 4,000 fled.', 'newly-displaced: about 300 households', 'newly-displaced: 4000'],
  ['About 300 families (1,700 people) fled. In May 200 returned.', 'newly-displaced: about 300 households', 'newly-displaced: 1700', 'returns: 200'], // prettier-ignore
  ['2,114 people (513 families) were affected, of whom 640 were evacuated.', 'affected: 2114', 'affected: 513 households', 'newly-displaced: 640'], // prettier-ignore
  ['Doctors saw 1,150 patients among the 9,000 people who fled.', 'newly-displaced: 9000'],
]

test.each(others)('where people were counted too, or it cannot be a part, it counts people: %s', (text, ...rows) => {
  expect(plainLines(text)).toEqual(rows)
})

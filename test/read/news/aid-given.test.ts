import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  ['Tents were given to 45,000 displaced people in Pemba.', 'aid-recipients: 45000'],
  ['Food was distributed to 45,000 displaced.', 'aid-recipients: 45000'],
  ['The agency handed out blankets to 12,000 displaced people.', 'aid-recipients: 12000'],
  ['Cash was paid to 3,000 displaced families.', 'aid-recipients: 3000 households'],
  ['Aid reached 45,000 displaced people.', 'aid-recipients: 45000'],
  ['Tents were distributed on Monday to 500 families.', 'aid-recipients: 500 households'],
]

test.each(cases)(
  'those who were given something were helped, and are no count of the displaced: %s',
  (text, ...rows) => {
    expect(plainLines(text)).toEqual(rows)
  },
)

const samples: readonly string[] = [
  'A survey of 1,200 displaced households found that half had no food.',
  'The researchers interviewed 300 displaced people.',
  'Among 500 displaced women interviewed, a third were widows.',
  'Doctors treated 300 displaced people.',
  'Jobs were found; there was work for 200 refugees.',
]

test.each(samples)('a few who were asked, treated or employed are no count of the displaced: %s', text => {
  expect(plainLines(text)).toEqual([])
})

const others: readonly Case[] = [
  ['Lack of food and water has brought death to 12 people.'],
  ['The mission counted 1,200 displaced households.', 'idps: 1200 households'],
  ['A camp of 8,000 displaced people was shelled.', 'idps: 8000'],
]

test.each(others)('what only looks like aid or a sample: %s', (text, ...rows) => {
  expect(plainLines(text)).toEqual(rows)
})

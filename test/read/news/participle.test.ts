import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['A bomb exploded in the market, killing 12 and wounding dozens.', 'killed: 12', 'injured: vague 24..99'],
  ['Rebels stormed the town, displacing 3,000 people.', 'newly-displaced: 3000'],
  ['A landslide hit the hamlet, burying alive 14 people.', 'killed: 14'],
  ['The rocket struck a house, killing a woman and injuring her husband.', 'killed: 1 women', 'injured: 1'],
  [
    'Shells rained on the district, killing at least six people, including two children.',
    'killed: at-least 6',
    'killed: 2 children < 1',
  ],
  ['The militia burned huts, forcing 700 families to flee.', 'newly-displaced: 700 households'],
  ['The plane dropped barrel bombs, destroying 15 homes.', 'housing-destroyed: 15 dwellings'],
  ['Clashes broke out, leaving 20 people dead and 35 injured.', 'killed: 20', 'injured: 35'],
  ['The river burst its banks, leaving 1,200 people homeless.', 'newly-displaced: 1200'],
  ['He opened fire on worshippers, killing 51.', 'killed: 51'],
  ['A mine exploded under a truck carrying workers, killing eight of them.', 'killed: 8'],
  ['Troops advanced on Sunday, capturing four villages.', 'settlements-captured: 4 settlements'],
  ['Heavy fighting continued, causing at least 40 deaths.', 'killed: at-least 40'],
  [
    'The quake flattened the town, killing almost 300 and leaving thousands homeless.',
    'killed: almost 300',
    'newly-displaced: vague 2000..9999',
  ],
  [
    'Dozens of people were arrested following the protest, including 12 minors.',
    'detained: vague 24..99',
    'detained: 12 children < 1',
  ],
]

test.each(cases)('what happened, in a participle: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

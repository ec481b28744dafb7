import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['Some 3,500 families were displaced following clashes in the area.', 'newly-displaced: about 3500 households'],
  [
    'The storm destroyed 250 houses, leaving 1,200 people homeless.',
    'housing-destroyed: 250 dwellings',
    'newly-displaced: 1200',
  ],
  [
    'At least 15 houses were damaged and 40 families evacuated.',
    'housing-damaged: at-least 15 dwellings',
    'newly-displaced: 40 households',
  ],
  ['More than 6,000 people were forced to flee their homes.', 'newly-displaced: over 6000'],
  ['The offensive forced 12,000 people to leave their villages.', 'newly-displaced: 12000'],
  ['Fighting drove about 8,000 people from their homes.', 'newly-displaced: about 8000'],
  ['Inter-communal violence rendered 500 families homeless.', 'newly-displaced: 500 households'],
  ['About 2,000 people are sheltering in a school.', 'idps: about 2000'],
  ['Some 300 families are living in tents.', 'idps: about 300 households'],
  ['As of 5 May, 14,200 people remained displaced.', 'idps: 14200'],
  ['Nearly 900 households have taken refuge in neighbouring villages.', 'newly-displaced: almost 900 households'],
  ['The eruption prompted the evacuation of 7,800 people.', 'newly-displaced: 7800'],
  ['Between 300 and 400 people fled across the river.', 'newly-displaced: 300..400'],
  [
    'In total, 1,103 households (5,515 individuals) were displaced.',
    'newly-displaced: 1103 households',
    'newly-displaced: 5515',
  ],
  ['The IDPs, numbering some 4,000, have settled in Dori.', 'idps: about 4000'],
  ['About 700 people crossed the border into Niger.', 'newly-displaced: about 700'],
  ['Thousands of people abandoned their homes after the threats.', 'newly-displaced: vague 2000..9999'],
  ['Around 10,000 people were uprooted in Ituri.', 'newly-displaced: about 10000'],
  ['An additional 1,400 people have been displaced.', 'newly-displaced: 1400'],
  ['The attack led to the displacement of over 2,000 persons.', 'newly-displaced: over 2000'],
  ['Fire gutted 45 shelters in the camp.', 'housing-destroyed: 45 dwellings'],
  ['Some 1,100 homes were completely destroyed.', 'housing-destroyed: about 1100 dwellings'],
  ['Soldiers demolished 32 houses.', 'housing-destroyed: 32 dwellings'],
  ['The conflict has displaced more than 2 million people since 2013.', 'driven-from-home: over 2000000'],
  ['Since the war began in 2011, more than 10 million people have been displaced.', 'driven-from-home: over 10000000'],
  ['In 2019, 530,000 people were displaced.', 'newly-displaced: 530000'],
  ['At least 60 families moved to safer areas.', 'newly-displaced: at-least 60 households'],
  ['The camp is home to 30,000 people.', 'idps: 30000'],
  ['About 5,000 displaced people returned to their homes.', 'returned-idps: about 5000'],
  ['Over 1.5 million people have been internally displaced.', 'newly-displaced: over 1500000'],
  ['The violence caused more than 100,000 people to flee.', 'newly-displaced: over 100000'],
  ['The clashes sent 4,000 people fleeing.', 'newly-displaced: 4000'],
  ['Three hundred people spent the night in the open.', 'newly-displaced: 300'],
  ['Authorities relocated 650 families.', 'newly-displaced: 650 households'],
  ['Some 900 people were made homeless by the fire.', 'newly-displaced: about 900'],
  ['More than 70 families were evicted from the settlement.', 'newly-displaced: over 70 households'],
]

test.each(cases)('displacement, as OCHA and IDMC have it: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

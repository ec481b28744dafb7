import { expect, test } from 'vitest'
import { type Case, lines } from './lines.js'

const cases: readonly Case[] = [
  ['The blast killed 12 people.', 'killed: 12'],
  ['An airstrike on the market killed at least 30 civilians.', 'killed: at-least 30 civilians'],
  ['The floods displaced 4,000 families.', 'newly-displaced: 4000 households'],
  ['Gunmen have abducted 27 students from a boarding school.', 'detained: 27'],
  ['The shelling wounded three.', 'injured: 3'],
  ['Militants beheaded ten fishermen.', 'killed: 10'],
  ['The fire destroyed 250 houses.', 'housing-destroyed: 250 dwellings'],
  ['The attack also injured nearly 40 people.', 'injured: almost 40'],
  ['A car bomb killed nine people and wounded 22 others.', 'killed: 9', 'injured: 22'],
  ['Fighting has displaced an estimated 15,000 people.', 'newly-displaced: about 15000'],
  ['Two gunmen killed a policeman.', 'killed: 1 government-forces'],
  ['Three suicide bombers killed 12 worshippers.', 'killed: 12'],
  ['Five militants attacked a village, killing two farmers.', 'killed: 2'],
  ['Authorities evacuated more than 800 people.', 'newly-displaced: over 800'],
  ['Police arrested 45 protesters.', 'detained: 45'],
  ['The strike claimed the lives of 16 people.', 'killed: 16'],
  ['The accident claimed 14 lives.', 'killed: 14'],
  ['The war has cost the lives of 30,000 people.', 'killed: 30000'],
  ['Government troops recaptured 12 villages.', 'settlements-captured: 12 settlements government-forces'],
  ['The army shot dead two infiltrators.', 'killed: 2'],
  ['Soldiers shot and killed a teenager at the checkpoint.', 'killed: 1'],
  ['The violence has uprooted hundreds of thousands of people.', 'newly-displaced: vague 200000..999999'],
]

test.each(cases)('what somebody or something did to them: %s', (sentence, ...figures) => {
  expect(lines(sentence)).toEqual(figures)
})

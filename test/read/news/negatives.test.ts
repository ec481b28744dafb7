import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'
import { lines, refusals } from './lines.js'

/** A sentence whose number is no figure, the words that are refused, and why. */
const cases: readonly (readonly [sentence: string, ...refused: readonly string[]])[] = [
  ['The war began in 2011.', '2011: year'],
  ['The truce was signed on 5 March.', '5 March: date'],
  ['The attack came at 7:30 a.m.', '7: date', '30: date'],
  ['The accord is dated 14-12-2020.', '14-12-2020: date'],
  ['The meeting lasted three hours.', 'three hours: duration'],
  ['He was jailed for 12 years.', '12 years: duration'],
  ['The siege is in its ninth month.'],
  ['He is 35 years old.', '35 years: duration'],
  ['The boy, aged 7, is in hospital.', '7: age'],
  ['The programme vaccinates children under 5.', '5: age'],
  ['The town lies 40 kilometres north of the capital.', '40: distance'],
  ['Forces are less than four km from the city.', 'four: distance'],
  ['They shipped 200 tonnes of wheat.', '200: weight'],
  ['Donors pledged $3 million.', '3 million: money'],
  ['The fine is 400 euros.', '400: money'],
  ['The council adopted Resolution 2254.', '2254: name'],
  ['The convoy took Highway 5.', '5: name'],
  ['They were hit near the M4 and the M5 highways.'],
  ['It was the 3rd attack in a row.', '3: ordinal'],
  ['Idlib is one of the last strongholds.', 'one: one-of'],
  ['The two countries began joint patrols.', 'two: other-things'],
  ['Turkey has a dozen observation posts there.', 'a dozen: other-things'],
  ['They fired 30 rockets.', '30: other-things'],
  ['The strike destroyed five tanks.', 'five: other-things'],
  ['Sixteen schools were damaged.', 'Sixteen: other-things'],
  ['Some 2,000 troops were deployed.', '2,000: no-concept'],
  ['About 5,000 people marched through the capital.', '5,000: no-concept'],
  ['The group has 3,000 fighters.', '3,000: no-concept'],
  ['On average, 12 people are killed every day.', '12: rate'],
  ['Twelve people a day are killed.', 'Twelve: rate'],
  ['One in five children is malnourished.', 'One: rate', 'five: rate'],
  ['The offensive could displace up to 500,000 people.', '500,000: hypothetical'],
  ['Two million people may be displaced.', 'Two million: hypothetical'],
  ['If the dam fails, 40,000 people will be displaced.', '40,000: plan'],
  ['The agency plans to evacuate 900 people.', '900: plan'],
  ['The government aims to relocate 5,000 families.', '5,000: plan'],
  ['The rebels launched an operation to retake two villages.', 'two: plan'],
  ['About 300 people are expected to return.', '300: plan'],
  ['Aid groups warned that the assault would displace 100,000 people.', '100,000: hypothetical'],
  ['The army said it had not killed 40 people.', '40: negated'],
  ['The toll rose by 12.', '12: change'],
  ['Troops rescued 17 kidnap victims.', '17: no-concept'],
  ['One in every nine residents is displaced.', 'One: rate', 'nine: rate'],
  ['One person in nine was displaced.', 'One: rate', 'nine: rate'],
  ['Some 60 percent of the houses are empty.', '60 percent: share'],
  ['Half of the population is hungry.', 'Half: share'],
  ['Several people were killed.', 'Several: no-number'],
  ['Seven people are dead or missing.', 'Seven: joint'],
  ['Turkish forces neutralised 12 militants.', '12: joint'],
  ['Forty people died of cholera.', 'Forty: disease'],
  ['At least 15 houses were destroyed or damaged.', '15: damaged'],
  ['The number of dead could reach 300.', '300: hypothetical'],
  ['The disease killed 40 cows.', '40: other-things'],
  ['Parliament killed the bill by 12 votes.', '12: furniture'],
  ['4.8 4 votes', '4: furniture'],
  ['1 Comment', '1: furniture'],
  ['Some 3.500 families were displaced.', '3.500: ambiguous'],
  ['He has won 40 medals.', '40: no-concept'],
  ['The 45-kilometre road is closed.', '45: distance'],
  ['Police fired 12 shots.', '12: no-concept'],
  ['The hotel has 120 rooms.', '120: other-things'],
  ['It was their third visit in two years.', 'two years: duration'],
  ['The house has two floors.', 'two: other-things'],
  ['A third of the voters stayed at home.', 'A third: share'],
]

test.each(cases)('no figure: %s', (sentence, ...refused) => {
  expect(lines(sentence)).toEqual([])
  expect(refusals(sentence)).toEqual(refused)
})

test.each([
  'The bus fell into a ravine, killing 23 passengers.',
  'The river burst its banks, inundating 2,300 houses.',
  'Six migrants drowned off the coast.',
  'A landslide killed 12 people.',
])('what a hazard did is flagged, as it is no violence: %s', text => {
  expect(readNews({ text, language: 'en' }).figures.at(0)?.flags).toContain('other-cause')
})

import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

const sources = (text: string, outlet: string | null = null) =>
  [...readNews({ text, language: 'en', published: '2021-05-20', outlet }).figures].map(({ source }) => source)

test.each([
  ['More than 400,000 people were killed, according to the United Nations.', 'United Nations'],
  ['According to UN figures, 400,000 people were killed.', 'United Nations'],
  ['Hundreds were killed, according to social media reports.', 'social media reports'],
  ['The health ministry said 12 people were killed.', 'health ministry'],
  ['Police said that at least 12 people were killed.', 'Police'],
  ['At least 12 people were killed, police said.', 'police'],
  [
    'At least 12 people were killed, said the Syrian Observatory for Human Rights.',
    'Syrian Observatory for Human Rights',
  ],
  ['The Observatory, which has a network of sources in Syria, said 12 fighters were killed.', 'Observatory'],
  ['OCHA reported that 22,000 people had fled.', 'OCHA'],
  ['UNHCR says 5,000 people have crossed the border.', 'UNHCR'],
  ['The Gaza Health Ministry put the death toll at 128.', 'Gaza Health Ministry'],
  ['A spokesman for the rebels said 30 soldiers were killed.', 'rebels'],
  ['Local officials told Reuters that 15 people had died.', 'Local officials'],
  ['State media said 48 people were killed.', 'State media'],
  ['The mission recorded 1,081 civilian deaths.', 'mission'],
  ['Witnesses said troops killed 14 people.', 'Witnesses'],
  ['At least 12 people, the army said, were killed.', 'army'],
  ['Turkey said 34 of its soldiers were killed.', 'Turkey'],
  ['Rebel spokesman Omar Karam said 12 people were killed.', 'Rebel spokesman'],
  ['Omar Karam, director of the Britain-based Observatory, said 12 people were killed.', 'Britain-based Observatory'],
  ['Twelve people died, as reported by the Red Crescent.', 'Red Crescent'],
  ['NRC said 9,000 people had fled.', 'NRC'],
  ['Floods left 220 families homeless, according to ANDMA.', 'ANDMA'],
  ['Twelve people were killed, according to OVKS, a monitoring group.', 'OVKS'],
  ["Twelve people were killed, said Amnesty International's Omar Karam.", 'Amnesty International'],
  ['According to Dr. Omar Karam of UOSSM, 11 people were injured.', 'UOSSM'],
  ['A report published on Thursday by Human Rights Watch says 92 people were killed.', 'Human Rights Watch'],
  ['Citing local officials, the agency said 14 people had been killed.', 'local officials'],
  ['Seventeen people were killed, Reuters reported.', 'Reuters'],
  ['The road is cut and the army says 30 jihadists were killed.', 'army'],
  ['Police and the army said 12 people had died.', 'Police and the army'],
])('who counted: %s', (text, source) => {
  expect(sources(text)).toEqual([source])
})

test.each([
  'Twelve people were killed in the strike.',
  'Twelve rebels were reportedly killed.',
  'Turkey confirmed a full military operation after an airstrike killed 34 soldiers.',
  'Twelve people were killed. The president, according to AFP, left the capital.',
  'Damascus vowed to confront the attack, which killed 12 people, according to a plan.',
])('nobody is named for the number: %s', text => {
  expect(sources(text)).toEqual([null])
})

test('the outlet is never the source', () => {
  expect(sources('Twelve people were killed, according to Daily Star.', 'The Daily Star')).toEqual([null])
})

test('a person’s name is left out, and the figure says so', () => {
  const { figures } = readNews({ text: 'Twelve people were killed, Omar Karam said.', language: 'en' })
  expect(figures.at(0)?.source).toBeNull()
  expect(figures.at(0)?.flags).toContain('source-person')
})

test('each figure has the source of its own part of the sentence', () => {
  expect(sources('Police said 12 people were killed; the army said 20 died.')).toEqual(['Police', 'army'])
})

test('"reportedly" names nobody, and leaves the figure unverified', () => {
  const { figures } = readNews({ text: 'A dozen rebels were reportedly killed.', language: 'en' })
  expect(figures.at(0)?.status).toBe('unverified')
})

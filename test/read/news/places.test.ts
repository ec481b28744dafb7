import { expect, test } from 'vitest'
import { places } from '../../../src/figures/places.js'
import { type NewsArticle, readNews } from '../../../src/read/news/read-news.js'

const local = places.with({
  idlib: { name: 'Idlib', within: ['SYR'] },
  saraqib: { name: 'Saraqib', within: ['idlib'] },
  aleppo: { name: 'Aleppo', within: ['SYR'] },
})
const read = (text: string, more: Partial<NewsArticle> = {}) => [
  ...readNews({ text, language: 'en', published: '2021-05-20', places: local, ...more }).figures,
]
const where = (text: string, more: Partial<NewsArticle> = {}) => read(text, more).map(({ place }) => place)

test.each([
  ['Twelve people were killed in Syria.', 'SYR'],
  ['Twelve people were killed in the Idlib countryside.', 'idlib'],
  ['Twelve people were killed in Saraqib, in Idlib province.', 'saraqib'],
  ['Twelve people were killed near Aleppo on Monday.', 'aleppo'],
  ['In Ukraine, 40 people were injured.', 'UKR'],
  ['The government controls 70 percent of Syria.', 'SYR'],
  ['Some 5,000 refugees arrived in Turkey.', 'TUR'],
])('the place is the one that the words say it happened in: %s', (text, place) => {
  expect(where(text)).toEqual([place])
})

test('a place that is only named is not where it happened', () => {
  expect(where('The air campaign of Russia has killed 85 civilians.')).toEqual([null])
  expect(where('Turkey said 34 soldiers were killed.')).toEqual([null])
})

test('the place of the sentence before holds for the next, and the article’s where none is named', () => {
  expect(where('A bomb went off in Saraqib. Twelve people were killed.')).toEqual(['saraqib'])
  expect(where('Twelve people were killed.', { place: 'idlib' })).toEqual(['idlib'])
  expect(where('Twelve people were killed in Syria.', { place: 'idlib' })).toEqual(['SYR'])
})

test('where people fled from is kept apart from where it happened', () => {
  expect(read('About 600 people fled Saraqib.').map(({ from }) => from)).toEqual(['saraqib'])
  expect(read('About 600 people from Aleppo arrived in Idlib.').map(({ place, from }) => [place, from])).toEqual([
    ['idlib', 'aleppo'],
  ])
})

test('soldiers are foreign outside the country of their nationality', () => {
  const group = (text: string, place: string) => read(text, { place }).map(figure => figure.group)
  expect(group('The strike killed 34 Turkish soldiers.', 'SYR')).toEqual(['foreign-forces'])
  expect(group('The strike killed 34 Turkish soldiers.', 'TUR')).toEqual(['government-forces'])
  expect(group('The strike killed 34 Turkish soldiers.', 'idlib')).toEqual(['foreign-forces'])
})

test('a place that the gazetteer does not know is a mistake of the caller', () => {
  expect(() => read('Twelve people were killed.', { place: 'nowhere' })).toThrow('unknown place: nowhere')
})

const region = places.with({
  P1: { name: 'Kela province', within: ['SYR'] },
  kela: { name: 'Kela area', within: ['SYR'], overlaps: ['P1'] },
  zone: { name: 'Kela de-escalation zone', within: ['SYR'], overlaps: ['P1'] },
  ['east-syria']: { name: 'eastern Syria', within: ['SYR'] },
})
const taken = (text: string) =>
  [...readNews({ text, language: 'en', published: '2021-05-20', places: region }).figures].map(
    ({ place, flags }) => `${place ?? '…'}${flags.includes('place-inferred') ? ' inferred' : ''}`,
  )

test('a name with its kind, on either side, is more exact than the name alone', () => {
  expect(taken('Twelve people were killed in Kela province.')).toEqual(['P1'])
  expect(taken('Twelve people were killed in the northern province of Kela.')).toEqual(['P1'])
  expect(taken('Twelve people were killed in eastern Syria.')).toEqual(['east-syria'])
})

test.each([
  ['Troops entered Kela on Monday. Nearly 3 million people live in the province.', 'P1 inferred'],
  ['Troops entered Kela on Monday. The de-escalation zone is home to about 4 million civilians.', 'zone inferred'],
  ['Troops entered Kela on Monday. The assault on the region has killed 40 people.', 'kela inferred'],
  ['Troops entered Kela province on Monday. The region hosts some three million people.', 'P1 inferred'],
  ['The Syrian conflict, which began in 2011, killed 400,000 people by 2016.', 'SYR inferred'],
  ['Yemen’s civil war has killed 100,000 people.', 'YEM inferred'],
  ['Syria has been mired in war since 2011. Since then, 300,000 people have been killed.', 'SYR inferred'],
])('a place that is taken up is the last of its kind, and flagged: %s', (text, place) => {
  expect(taken(text)).toEqual([place])
})

test('nothing is taken up where nothing of the kind was named', () => {
  expect(taken('Twelve people were killed in the province.')).toEqual(['…'])
  expect(taken('The Russian war has killed 40 people.')).toEqual(['…'])
})

test('a part is where its whole is', () => {
  expect(taken('The army took nine villages, bringing the number captured in Kela province to 35.')).toEqual([
    'P1',
    'P1',
  ])
})

test('where a source has its people is not where it happened', () => {
  expect(taken('Twelve people were killed, said the Observatory, which has a network across Syria.')).toEqual(['…'])
})

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

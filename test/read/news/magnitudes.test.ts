import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

/** Words for powers of ten as people write them, whether the lexicons know them or not. */
const magnitudes = {
  en: {
    3: 'thousand thousands k',
    5: 'lakh lakhs lac',
    6: 'million millions mn mln m mio mil',
    7: 'crore crores',
    9: 'billion billions bn',
    12: 'trillion trillions',
  },
  fr: { 3: 'mille milliers k', 6: 'million millions mio', 9: 'milliard milliards mds mrd', 12: 'billion billions' },
  es: { 3: 'mil miles millares', 6: 'millón millones', 9: 'millardo millardos', 12: 'billón billones' },
  ar: {
    3: 'ألف آلاف ألفا ألفاً ألفًا ألفٍ الف الآف',
    6: 'مليون ملايين مليونا مليوناً مليونًا مليونٍ ملاين',
    9: 'مليار مليارا مليارات بليون بلايين',
    12: 'تريليون تريليونات',
  },
  ru: {
    3: 'тыс тыс. тысяча тысячи тысяч тысячу тысячам тысячами тысячах тыщ',
    6: 'млн млн. миллион миллиона миллионов миллионам миллионами милионов',
    9: 'млрд млрд. миллиард миллиарда миллиардов милиардов',
    12: 'трлн триллион триллионов',
  },
  uk: {
    3: 'тис тис. тисяча тисячі тисяч тисячу тисячам тисячами тисячах',
    6: 'млн млн. мільйон мільйона мільйони мільйонів мільйонам мільйонами мільонів мілйонів',
    9: 'млрд млрд. мільярд мільярда мільярди мільярдів',
    12: 'трлн трильйон трильйони трильйонів',
  },
} as const

const frames = {
  en: ['', ' people were killed.'],
  fr: ['', ' personnes ont été tuées.'],
  es: ['', ' personas murieron.'],
  ar: ['نزح ', ' شخص.'],
  ru: ['Погибли ', ' человек.'],
  uk: ['Загинули ', ' людей.'],
} as const

const cases = Object.entries(magnitudes).flatMap(([language, rows]) =>
  Object.entries(rows).flatMap(([power, words]) =>
    words.split(' ').map(word => [language as keyof typeof frames, word, Number(power)] as const),
  ),
)

/** Every value that a text is read to state, as a figure or as a number handed back. */
function values(text: string, language: string): (number | null)[] {
  const { figures, refused } = readNews({ text, language })
  return [...[...figures].map(({ value }) => value), ...refused.map(({ numbers }) => numbers?.value ?? null)]
}

const indic = (digits: string) => digits.replace(/\d/g, d => String.fromCharCode(0x660 + Number(d)))

test.each(cases)('%s: a number before "%s" is so much more, or is not read', (language, word, power) => {
  const [before, after] = frames[language]
  const close = word.length === 1 ? fc.constant('') : fc.constantFrom(' ', '\u00a0', '\u202f', '')
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), close, fc.boolean(), (n, gap, eastern) => {
      const digits = language === 'ar' && eastern ? indic(String(n)) : String(n)
      for (const value of values(`${before}${digits}${gap}${word}${after}`, language)) {
        if (value !== null) expect(value).toBe(Number(`${n}e${power}`))
      }
    }),
    { numRuns: 25 },
  )
})

test.each([
  ['Llegaron 3 mil 500 personas desplazadas.', 'es', 3500],
  ['Un millón 200 mil personas fueron desplazadas.', 'es', 1_200_000],
  ['Deux millions 300 mille personnes ont été déplacées.', 'fr', 2_300_000],
  ['Погибли 85 тысяч 400 человек.', 'ru', 85_400],
  ['نزح 4 ملايين و200 ألف شخص', 'ar', 4_200_000],
  ['About 3 lakh 50 thousand people were displaced.', 'en', 350_000],
  ['Some 3 million and a half people were displaced.', 'en', 3_500_000],
  ['Diez millones y medio de personas fueron desplazadas.', 'es', 10_500_000],
] as const)('a smaller part behind a magnitude is added: %s', (text, language, value) => {
  expect(values(text, language)).toEqual([value])
})

test.each([
  ['Some 5 mil people were displaced.', 'en'],
  ['Тысяч тридцать человек погибли.', 'ru'],
  ['В 30-тысячном городе.', 'ru'],
  ['The 2-million-strong army retreated.', 'en'],
  ['Unas 20 miles de personas huyeron.', 'es'],
] as const)('a number of which the magnitude is not sure is not read: %s', (text, language) => {
  expect(values(text, language).filter(value => value !== null)).toEqual([])
})

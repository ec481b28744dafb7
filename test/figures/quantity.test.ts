import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quantity, type QuantityOptions, isRefusal, quantity } from '../../src/figures/quantity.js'
import { type ReadingName, readings } from '../../src/figures/readings.js'
import type { UnitId } from '../../src/figures/units.js'
import type { Hedge } from '../../src/figures/vocabulary.js'

type Limit = number | null

function read(text: string, options: QuantityOptions = {}): Quantity {
  const found = quantity(text, options)
  if (isRefusal(found)) throw new Error(`${text}: ${found.refused} ${found.why}`)
  return found
}

/** One sentence a case: what is written, and the number under the typical reading. */
const says = (title: string, cases: readonly [text: string, hedge: Hedge, value: Limit, low: Limit, high: Limit][]) => {
  describe(title, () => {
    it.each(cases)('%s', (text, hedge, value, low, high) => {
      const found = read(text)
      expect([found.hedge, found.value, found.low, found.high]).toEqual([hedge, value, low, high])
      expect(found.text).toBe(text)
    })
  })
}

const exactly = (cases: readonly [text: string, value: number][]) =>
  cases.map(([text, value]) => [text, 'exact', value, value, value] as const) as [
    string,
    Hedge,
    number,
    number,
    number,
  ][]
const between = (cases: readonly [text: string, low: number, high: number][]) =>
  cases.map(([text, low, high]) => [text, 'between', null, low, high] as const) as [
    string,
    Hedge,
    null,
    number,
    number,
  ][]
const vague = (cases: readonly [text: string, low: number, high: number][]) =>
  cases.map(([text, low, high]) => [text, 'vague', null, low, high] as const) as [string, Hedge, null, number, number][]

says(
  'digits are read as people group them',
  exactly([
    ['0', 0],
    ['7', 7],
    ['1234567', 1_234_567],
    [' 1234 ', 1234],
    ['130,000', 130_000],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12 345 678', 12_345_678],
    ['12\u00a0345\u00a0678', 12_345_678],
    ['12\u202f345\u202f678', 12_345_678],
    ['1\u2009234', 1234],
    ["1'234'567", 1_234_567],
    ['1’234’567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,23,45,678', 12_345_678],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['12.5', 12.5],
    ['6e+05', 600_000],
    ['1.3e6', 1_300_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ]),
)

says(
  'digits are read in several scripts',
  exactly([
    ['٣٬٥٠٠', 3500],
    ['٣٥٠٠', 3500],
    ['۱۲٬۳۴۵', 12_345],
    ['١٢٫٥', 12.5],
    ['१२३४५', 12_345],
    ['১২৩৪৫', 12_345],
    ['１２３', 123],
    ['\u200f١٢٣\u200f', 123],
  ]),
)

says(
  'words and letters multiply',
  exactly([
    ['1.2m', 1_200_000],
    ['2.3M', 2_300_000],
    ['120K', 120_000],
    ['120 k', 120_000],
    ['1.5bn', 1_500_000_000],
    ['1.1 million', 1_100_000],
    ['1,5 million', 1_500_000],
    ['1,5 millions', 1_500_000],
    ['3 hundred thousand', 300_000],
    ['2 and a half million', 2_500_000],
    ['2.5 lakh', 250_000],
    ['3 crore', 30_000_000],
    ['3 dozen', 36],
    ['3.025 million people', 3_025_000],
    ['1.500 millones', 1_500_000_000],
  ]),
)

says(
  'numbers are read in words',
  exactly([
    ['zero', 0],
    ['two', 2],
    ['nine', 9],
    ['Twenty-five', 25],
    ['a hundred and twenty', 120],
    ['one hundred twenty', 120],
    ['three hundred thousand', 300_000],
    ['two hundred and fifty thousand', 250_000],
    ['a million', 1_000_000],
    ['half a million', 500_000],
    ['a quarter of a million', 250_000],
    ['two and a half million', 2_500_000],
    ['a million and a half', 1_500_000],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['three hundred and forty-five thousand six hundred and seventy-eight', 345_678],
    ['deux cent mille', 200_000],
    ['mille cinq cents', 1500],
    ['vingt et un', 21],
    ['treinta y dos', 32],
    ['doscientos treinta y cinco', 235],
    ['mil millones', 1_000_000_000],
    ['medio millón', 500_000],
  ]),
)

says('about, and its kin', [
  ['~500', 'about', 500, 450, 550],
  ['≈ 500', 'about', 500, 450, 550],
  ['c. 2,000', 'about', 2000, 1800, 2200],
  ['approx. 500', 'about', 500, 450, 550],
  ['some three million', 'about', 3_000_000, 2_700_000, 3_300_000],
  ['an estimated 3,000', 'about', 3000, 2700, 3300],
  ['300 or so', 'about', 300, 270, 330],
  ['400 (approx.)', 'about', 400, 360, 440],
  ['400 (estimate)', 'about', 400, 360, 440],
  ['environ 3 000', 'about', 3000, 2700, 3300],
  ['quelque 3 000 personnes', 'about', 3000, 2700, 3300],
  ['une centaine de personnes', 'about', 100, 90, 110],
  ['unos 500', 'about', 500, 450, 550],
])

says('almost', [
  ['almost a million', 'almost', 1_000_000, 900_000, 1_000_000],
  ['nearly 336', 'almost', 336, 332, 336],
  ['close to 300', 'almost', 300, 270, 300],
  ['près d’un million', 'almost', 1_000_000, 900_000, 1_000_000],
  ['casi un millón', 'almost', 1_000_000, 900_000, 1_000_000],
])

says('floors', [
  ['more than 130,000', 'over', 130_000, 130_000, null],
  ['more than one hundred', 'over', 100, 100, null],
  ['over 300', 'over', 300, 300, null],
  ['>1000', 'over', 1000, 1000, null],
  ['upwards of 300', 'over', 300, 300, null],
  ['more than an estimated 3,000', 'over', 3000, 3000, null],
  ['at least a dozen', 'at-least', 12, 12, null],
  ['no fewer than 12', 'at-least', 12, 12, null],
  ['not less than 12', 'at-least', 12, 12, null],
  ['≥ 12', 'at-least', 12, 12, null],
  ['>= 12', 'at-least', 12, 12, null],
  ['45+', 'at-least', 45, 45, null],
  ['300-plus', 'at-least', 300, 300, null],
  ['300 or more', 'at-least', 300, 300, null],
  ['300 people or more', 'at-least', 300, 300, null],
  ['400 (at least)', 'at-least', 400, 400, null],
  ['from 300', 'at-least', 300, 300, null],
  ['plus de 2 millions', 'over', 2_000_000, 2_000_000, null],
  ['más de 400.000', 'over', 400_000, 400_000, null],
  ['mas de 400.000', 'over', 400_000, 400_000, null],
  ['al menos 12', 'at-least', 12, 12, null],
])

says('ceilings', [
  ['<5', 'under', 5, null, 5],
  ['fewer than 20', 'under', 20, null, 20],
  ['not more than 20', 'at-most', 20, null, 20],
  ['300 or fewer', 'at-most', 300, null, 300],
  ['up to 15', 'up-to', 15, null, 15],
  ['as many as 40', 'up-to', 40, null, 40],
  ['jusqu’à 300 personnes', 'up-to', 300, null, 300],
])

says(
  'ranges have neither value nor best number',
  between([
    ['240–300', 240, 300],
    ['133 – 164', 133, 164],
    ['7-10', 7, 10],
    ['25 to 31', 25, 31],
    ['two or three', 2, 3],
    ['between 25 and 30', 25, 30],
    ['between 25 and 30 people', 25, 30],
    ['from 25 to 31', 25, 31],
    ['between one hundred and twenty and one hundred and thirty', 120, 130],
    ['between five hundred and one thousand', 500, 1000],
    ['between a hundred and two hundred', 100, 200],
    ['about 25 to 30', 25, 30],
    ['at least 9 and up to 15', 9, 15],
    ['9, possibly up to 15', 9, 15],
    ['more than 12 but fewer than 15', 12, 15],
    ['up to 15 but at least 9', 9, 15],
    ['2–3 million', 2_000_000, 3_000_000],
    ['1,2–1,5 million', 1_200_000, 1_500_000],
    ['50 to 100 thousand', 50_000, 100_000],
    ['900,000 to 1.2 million', 900_000, 1_200_000],
    ['ninety to a hundred thousand', 90_000, 100_000],
    ['25 to a hundred', 25, 100],
    ['5k-10k', 5000, 10_000],
    ['2019–2020 people', 2019, 2020],
    ['1,950–2,050', 1950, 2050],
    ['entre 20 et 30 personnes', 20, 30],
    ['entre 20 y 30', 20, 30],
  ]),
)

says(
  'vague words have a band and no number',
  vague([
    ['a couple of', 2, 9],
    ['several people', 2, 9],
    ['dozens', 24, 99],
    ['a few dozen', 24, 99],
    ['scores', 40, 99],
    ['hundreds of civilians', 200, 999],
    ['several hundred', 200, 999],
    ['some hundreds', 200, 999],
    ['thousands', 2000, 9999],
    ['tens of thousands', 20_000, 99_999],
    ['hundreds of thousands of people', 200_000, 999_999],
    ['several hundred thousand', 200_000, 999_999],
    ['millions', 2_000_000, 9_999_999],
    ['tens of millions', 20_000_000, 99_999_999],
    ['des centaines', 200, 999],
    ['des dizaines de milliers', 20_000, 99_999],
    ['cientos de miles de personas', 200_000, 999_999],
  ]),
)

describe('a vague word', () => {
  it('has one unit for a floor and no ceiling when read literally, and one unit in the wide reading', () => {
    const hundreds = (reading: ReadingName) => [read('hundreds', { reading }).low, read('hundreds', { reading }).high]
    expect(hundreds('literal')).toEqual([100, null])
    expect(hundreds('typical')).toEqual([200, 999])
    expect(hundreds('wide')).toEqual([100, 999])
  })

  it('gets the typical band under a table that does not say otherwise', () => {
    const { name, about, almost, halo } = readings.wide
    expect(read('dozens', { reading: { name, about, almost, halo } }).low).toBe(24)
  })
})

describe('a share of a whole', () => {
  it.each<[string, Hedge, number, Limit, Limit, number]>([
    ['half the pre-war population of 22 million', 'about', 11_000_000, 9_900_000, 12_100_000, 22_000_000],
    ['half of the 22 million', 'about', 11_000_000, 9_900_000, 12_100_000, 22_000_000],
    ['two-thirds of the 3 million people', 'about', 2_000_000, 1_800_000, 2_200_000, 3_000_000],
    ['more than half of 22 million', 'over', 11_000_000, 11_000_000, null, 22_000_000],
    ['70 percent of 3 million', 'about', 2_100_000, 1_890_000, 2_310_000, 3_000_000],
    ['la moitié des 22 millions', 'about', 11_000_000, 9_900_000, 12_100_000, 22_000_000],
  ])('%s', (text, hedge, value, low, high, base) => {
    const found = read(text)
    expect([found.hedge, found.value, found.low, found.high, found.base?.value]).toEqual([
      hedge,
      value,
      low,
      high,
      base,
    ])
  })

  it('keeps its base in the words of the source', () => {
    expect(read('half the pre-war population of 22 million').base).toEqual({
      share: 0.5,
      value: 22_000_000,
      text: '22 million',
    })
    expect(read('500').base).toBeNull()
  })
})

describe('what is counted', () => {
  it.each<[string, UnitId | null, string | null]>([
    ['500', null, null],
    ['52,400 families', 'households', 'families'],
    ['240 HH', 'households', 'HH'],
    ['500 IDPs', 'people', 'IDPs'],
    ['1 person', 'people', 'person'],
    ['300 refugee families', 'households', 'refugee families'],
    ['52,400 displaced families', 'households', 'displaced families'],
    ['400 families displaced', 'households', 'families displaced'],
    ['dozens of civilians', 'people', 'civilians'],
    ['12 people killed in an attack near Idlib', 'people', 'people killed in an attack near Idlib'],
    ['1,200 movements', 'movements', 'movements'],
    ['12 casas', 'dwellings', 'casas'],
    ['70 percent', 'percent', null],
    ['70%', 'percent', null],
    ['70 per cent of the population', 'percent', 'of the population'],
    ['12,5 %', 'percent', null],
    ['25–30%', 'percent', null],
    ['25% to 30%', 'percent', null],
  ])('%s', (text, unit, noun) => {
    expect([read(text).unit, read(text).noun]).toEqual([unit, noun])
  })
})

describe('what stands beside the number', () => {
  it.each<[string, string[], string[]]>([
    ['400*', ['*'], []],
    ['*400', ['*'], []],
    ['400 [1]', ['[1]'], []],
    ['400² †', ['²', '†'], []],
    ['400 (280 civilians)', [], ['280 civilians']],
    ['400 (of whom 280 civilians)', [], ['of whom 280 civilians']],
    ['400 (2019–2020)', [], ['2019–2020']],
    ['45 (+3 missing)', [], ['+3 missing']],
    ['100 HH (est. 500 individuals)*', ['*'], ['est. 500 individuals']],
  ])('is kept, and never added: %s', (text, marks, brackets) => {
    const found = read(text)
    expect([found.marks, found.brackets]).toEqual([marks, brackets])
    expect([found.low, found.best, found.high]).toEqual([found.value, found.value, found.value])
  })

  it.each([
    '400 (350–450)',
    '400 (range: 350 to 450)',
    '400 (95% CI 350–450)',
    'about 400 (350–450 people)',
    '400 [350–450]',
  ])('bounds the number when it is a range: %s', text => {
    const { value, hedge, low, best, high } = read(text)
    expect([value, hedge, low, best, high]).toEqual([400, 'between', 350, 400, 450])
  })
})

describe('significant digits', () => {
  it.each<[string, number | null]>([
    ['240,000', 2],
    ['240000', 2],
    ['1.2 million', 2],
    ['1.20 million', 3],
    ['6e+05', 1],
    ['0.05', 1],
    ['0', 1],
    ['10', 1],
    ['nine', 1],
    ['exactly 500', 3],
    ['240–300', null],
    ['dozens', null],
  ])('%s has %j', (text, digits) => {
    expect(read(text).significantDigits).toBe(digits)
  })

  it('decide how wide "about" is, and whether a bare number has a halo', () => {
    expect(read('about 1.20 million').low).toBe(1_176_000)
    expect(read('1.2 million', { reading: 'wide' }).low).toBe(1_150_000)
    expect(read('1.20 million', { reading: 'wide' }).low).toBe(1_200_000)
    expect(read('500', { reading: 'wide' }).high).toBe(550)
    expect(read('500', { reading: 'wide', basis: 'list' }).high).toBe(500)
    expect(read('exactly 500', { reading: 'wide' }).high).toBe(500)
  })
})

describe('the locale and the decimal sign', () => {
  it.each<[string, QuantityOptions, number]>([
    ['1.234', { locale: 'de' }, 1234],
    ['1.234', { locale: 'en' }, 1.234],
    ['1.234', { decimal: ',' }, 1234],
    ['1.234', { locale: 'es' }, 1234],
    ['1,234', { locale: 'fr' }, 1.234],
    ['1,234', { locale: 'es-MX' }, 1234],
    ['1,234', { decimal: '.' }, 1234],
    ['12,5', { locale: 'de' }, 12.5],
    ['12,5', { decimal: ',' }, 12.5],
    ['52.400 families', { decimal: ',' }, 52_400],
    ['2.5 million', { locale: 'fr' }, 2_500_000],
    ['1.234', { locale: 'en', decimal: ',' }, 1234],
  ])('read %s with %j', (text, options, value) => {
    expect(read(text, options).value).toBe(value)
  })

  it('are not needed where the words are of one language', () => {
    expect(read('plus de 400.000 personnes')).toMatchObject({ value: 400_000, language: 'fr' })
    expect(read('20 mil personas')).toMatchObject({ value: 20_000, language: 'es' })
    expect(read('1,234 HH')).toMatchObject({ value: 1234, language: null })
  })
})

describe('laws', () => {
  const count = fc.nat({ max: 999_999_999 })
  const grouped = (sign: string) => (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, sign)
  const inScript = (zero: number) => (n: number) =>
    [...String(n)].map(digit => String.fromCodePoint(zero + Number(digit))).join('')
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    )
  const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
  const inWords = (n: number): string => {
    if (n < 20) return small[n]!
    if (n < 100) return n % 10 === 0 ? tens[n / 10]! : `${tens[Math.floor(n / 10)]!}-${small[n % 10]!}`
    for (const [size, name] of [
      [1_000_000, 'million'],
      [1000, 'thousand'],
      [100, 'hundred'],
    ] as const) {
      if (n < size) continue
      const rest = n % size
      return `${inWords(Math.floor(n / size))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`
    }
    return ''
  }

  it.each<[string, (n: number) => string, QuantityOptions]>([
    ['plain digits', String, {}],
    ['commas', grouped(','), {}],
    ['points', grouped('.'), { locale: 'de' }],
    ['spaces', grouped(' '), {}],
    ['narrow spaces', grouped('\u202f'), {}],
    ['apostrophes', grouped('’'), {}],
    ['Arabic-Indic digits', inScript(0x660), {}],
    ['Persian digits', inScript(0x6f0), {}],
    ['Devanagari digits', inScript(0x966), {}],
    ['an exponent', n => n.toExponential(), {}],
    ['millions', n => `${n / 1_000_000} million`, { locale: 'en' }],
    ['English words', inWords, {}],
  ])('a number written with %s is read as that number', (_, write, options) => {
    fc.assert(
      fc.property(count, n => {
        expect(read(write(n), options).value).toBe(n)
      }),
    )
  })

  const number = count.map(grouped(','))
  const before = fc.constantFrom(
    '',
    'about ',
    'almost ',
    'over ',
    'at least ',
    'under ',
    'at most ',
    'up to ',
    'exactly ',
  )
  const after = fc.constantFrom('', ' people', ' families', ' killed', '*', ' (12 children)')
  const phrase = fc.oneof(
    fc.tuple(before, number, after).map(parts => parts.join('')),
    fc.tuple(count, count, after).map(([a, b, noun]) => `${Math.min(a, b)} to ${Math.max(a, b)}${noun}`),
    fc.constantFrom('dozens', 'hundreds of thousands', 'several million people'),
  )
  const reading = fc.constantFrom<ReadingName>('literal', 'typical', 'wide')

  it('low, best and high stand in order wherever they are', () => {
    fc.assert(
      fc.property(phrase, reading, (text, reading) => {
        const { low, best, high } = read(text, { reading })
        const known = [low, best, high].filter(x => x !== null)
        expect([...known].sort((a, b) => a - b)).toEqual(known)
      }),
    )
  })

  it('a one-sided word never gains the other bound, in any reading, whatever follows', () => {
    fc.assert(
      fc.property(number, after, reading, (n, noun, reading) => {
        for (const word of ['over', 'at least'])
          expect(read(`${word} ${n}${noun}`, { reading })).toMatchObject({ best: null, high: null })
        for (const word of ['under', 'up to'])
          expect(read(`${word} ${n}${noun}`, { reading })).toMatchObject({ best: null, low: null })
      }),
    )
  })

  it('"about" never narrows what the number alone says', () => {
    fc.assert(
      fc.property(number, reading, (n, reading) => {
        const bare = read(n, { reading })
        const about = read(`about ${n}`, { reading })
        expect(about.low ?? 0).toBeLessThanOrEqual(bare.low!)
        expect(about.high ?? Infinity).toBeGreaterThanOrEqual(bare.high!)
      }),
    )
  })

  it('reading twice gives the same, and the text as it was', () => {
    fc.assert(
      fc.property(phrase, text => {
        expect(quantity(text)).toEqual(quantity(text))
        expect(quantity(text).text).toBe(text)
      }),
    )
  })
})

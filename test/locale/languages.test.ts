import { describe, expect, it } from 'vitest'
import { english } from '../../src/locale/english.js'
import { arabic, arabicWith, french, spanish, ukrainian } from '../../src/locales.js'

const languages = { french, spanish, ukrainian, arabic }

/** Words that are the same in two languages, and signs. */
const SHARED = new Set([
  'report.notes',
  'report.note',
  'report.source',
  'report.sources',
  'report.summary.question',
  'sentence.measure.stock',
  'tooltip.src',
  'table.sources',
  'table.none',
  'agreement.single',
  'agreement.fromZero',
  'comma',
  'colon',
  'dot',
  'direction',
  'bounds.semicolon',
])

/** Every fixed text with where it stands. */
function textsIn(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
const own = new Map(textsIn(english))

describe.each(Object.entries(languages))('%s', (_name, locale) => {
  it('has every fixed word, and none of them in English', () => {
    const texts = textsIn(locale)
    expect(texts.map(([path]) => path)).toEqual(expect.arrayContaining([...own.keys()]))
    expect(texts.filter(([path, text]) => own.get(path) === text && !SHARED.has(path))).toEqual([])
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has signs before which a line must not break: no plain space before a mark', () => {
    for (const [path, text] of textsIn(locale)) {
      if (path.startsWith('bounds') || path === 'dot') continue
      expect(text, path).not.toMatch(/ [;:!%»]/)
    }
  })
})

describe('numbers', () => {
  const shown = (value: number) => Object.values(languages).map(({ bounds }) => bounds.number(value))

  it('are grouped and divided as the language has it', () => {
    expect(shown(1234567.5)).toEqual([
      '1\u202F234\u202F567,5',
      '1\u202F234\u202F567,5',
      '1\u00A0234\u00A0567,5',
      '1,234,567.5',
    ])
    expect(shown(0)).toEqual(['0', '0', '0', '0'])
  })

  it('of four digits are not grouped in Spanish', () => {
    expect(shown(5024)).toEqual(['5\u202F024', '5024', '5\u00A0024', '5,024'])
    expect(spanish.bounds.number(12345)).toBe('12\u202F345')
  })

  it('are grouped by a mark in Arabic, since a space would turn their groups round', () => {
    expect(arabicWith({ digits: 'arab' }).bounds.number(1234567.5)).toBe('١٬٢٣٤٬٥٦٧٫٥')
    expect(arabic.bounds.number(400000)).not.toMatch(/\s/)
  })
})

describe('what is counted agrees with its number', () => {
  it('in French: none and one are singular', () => {
    expect([0, 1, 2].map(french.figures)).toEqual(['0\u00A0chiffre', '1\u00A0chiffre', '2\u00A0chiffres'])
  })

  it('in Spanish: one is singular', () => {
    expect([0, 1, 2].map(spanish.figures)).toEqual(['0 cifras', '1 cifra', '2 cifras'])
  })

  it('in Ukrainian: by the last digit, but for the teens', () => {
    expect([1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112].map(n => ukrainian.sources(n, n))).toEqual([
      '1 джерело',
      '2 джерела',
      '4 джерела',
      '5 джерел',
      '11 джерел',
      '12 джерел',
      '14 джерел',
      '21 джерело',
      '22 джерела',
      '25 джерел',
      '101 джерело',
      '111 джерел',
      '112 джерел',
    ])
  })

  it('in Arabic: one, two, three to ten, eleven to ninety-nine, hundreds', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111].map(arabic.figures)).toEqual([
      '0 رقم',
      'رقم واحد',
      'رقمان',
      '3 أرقام',
      '10 أرقام',
      '11 رقمًا',
      '99 رقمًا',
      '100 رقم',
      '101 رقم',
      '102 رقم',
      '103 أرقام',
      '111 رقمًا',
    ])
  })
})

describe('days', () => {
  const inFull = Object.values(languages).map(({ dayInFull }) => dayInFull('2024', '12', '01'))

  it('have their month in letters', () => {
    expect(inFull).toEqual([
      '1er\u00A0décembre 2024',
      '1 de diciembre de 2024',
      '1 грудня 2024 року',
      '1 كانون الأول/ديسمبر 2024',
    ])
  })

  it('have the months of the region in Arabic, on request', () => {
    expect(arabicWith({ months: 'levantine' }).day('2024', '06', '05')).toBe('5 حزيران 2024')
    expect(arabicWith({ months: 'egyptian' }).dayInFull('2024', '06', '05')).toBe('5 يونيو 2024')
    expect(arabic.day('2024', '06', '05')).toBe('5 يونيو 2024')
  })
})

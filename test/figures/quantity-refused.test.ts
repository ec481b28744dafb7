import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IssueCode } from '../../src/figures/issue.js'
import { type QuantityOptions, isRefusal, quantity } from '../../src/figures/quantity.js'
import type { LocaleId } from '../../src/figures/words/locales.js'

const refused = (text: string, options: QuantityOptions = {}) => {
  const found = quantity(text, options)
  return isRefusal(found) ? found : null
}

const refuses = (title: string, code: IssueCode, texts: readonly string[]) => {
  describe(title, () => {
    it.each(texts.map(text => [text]))('%j', text => {
      expect(refused(text)).toMatchObject({ text, value: null, refused: code })
    })
  })
}

refuses('gaps are not zero', 'E-NO-NUMBER', [
  '', ' ', '-', '–', '—', '*', '..', '…', '?', 'n/a', 'N/A', 'nil', 'none', 'null', 'NaN', 'unknown', 'No data', 'not available', 'TBC', '#N/A', '\u200b',
]) // prettier-ignore

refuses('numbers below zero are no counts', 'E-NEGATIVE', ['-5', '−5', '- 5', '-1,234', '-5%', 'about -5'])

refuses('signs that can mean two things are left to a person', 'E-AMBIGUOUS', [
  '1.234', '52.400', '1,23', '12,34', '12,5', '1,5', '1.234 HH', '1,234.567', '1.234,567', '1 234,567', '٣٫٥٠٠', 'about 1.234', 'environ 1,234',
  '3.025 million', '1,234 million', '52.400 families', '1.5 people', '1.2345 thousand people', '1.5 – 2.400',
  '(400)', '[400]', '+5', '+963 11 123 4567',
]) // prettier-ignore

refuses('words that can mean two things are left to a person', 'E-AMBIGUOUS', [
  '2019–2020', '2019-20', 'from 2011 to 2019', '20 mil', '5 mm', '800 to 1.2 million', '1,000 to 2 million',
]) // prettier-ignore

refuses('dates and times are no counts', 'E-FIGURE', [
  '12/03/2023', '2023-03-12', '12-03-2023', '12.03.2023', '2023-03-12T00:00:00Z', '3-Apr', 'Apr-03', '12 March', '12 mars', '10:30', 'Monday',
]) // prettier-ignore

refuses('codes, telephone numbers and other signs are no counts', 'E-NUMBER', [
  '0x1F', '0b101', '007', '0911 234567', '00963', '1,2,3', '1.2.3', '1,23,4', '1,2345,678', '12.34.567', '1,234,56', '1,000e3',
  'Infinity', '-Infinity', '99999999999999999', '9007199254740993', '10 million billion',
]) // prettier-ignore

refuses('signs that are not read could change the number', 'E-FIGURE', [
  '1_000', '$500', '500 €', '1/2', '½', '5-', '1-2-3', '400 ± 50', '400 +/- 50', '400 (±50)', '500 m²', '1٢3', '.5', '400 (', '400)', '\u202e123', '12\n345',
]) // prettier-ignore

refuses('words that are not read could be thousands', 'E-FIGURE', [
  '200 ألف', '53 тысяч', '5 Tsd.', '5 bin', '5 tys.', '2 Milliarden', '12th', '5 km', '12 min', '5 d', '130,000 Syrians', 'about 5 xyz', '5 xyz people',
  'quatre-vingt', 'soixante-dix', 'killed 12', 'IDPs: 500', 'Resolution 2254', '12 люди',
]) // prettier-ignore

refuses('two numbers are two figures', 'E-FIGURE', [
  '12 killed and 30 injured', '12 killed, 30 injured', '12 30', '1234 567', '12 345 6789', '2 million 300 thousand people', '12 people and a child',
  '12 people and several children', '400 (12–15)', '25 to 31 of 40', '12; 13',
]) // prettier-ignore

refuses('what states no number is no figure', 'E-FIGURE', [
  'killed', 'people', 'thousand', 'many people', 'half', 'half of the population', 'two thirds', 'half 300', 'half xyz 300', 'no', 'no people', 'toString', 'constructor',
]) // prettier-ignore

refuses('words that do not go together are not guessed at', 'E-FIGURE', [
  'more than hundreds', 'at least dozens', 'hundreds or more', 'exactly hundreds', 'up to 300 or more', 'as many as 40+', 'more than up to 5',
  'exactly about 5', 'at least 25 to 30', '25–30+', 'at least 400 (350–450)', 'half of more than 22 million', '25 to over 30',
]) // prettier-ignore

refuses('words that change what is counted are not passed over', 'E-FIGURE', [
  '12 people per day', '12 more people', '300 families each', '12 people a day', '12 people, not counting others', '100 people on average',
]) // prettier-ignore

refuses('ends that are crossed are not put in order', 'E-ORDER', [
  '31 to 25',
  '300–240',
  'between 30 and 25',
  'at least 15 and up to 9',
])

describe('a refusal', () => {
  it.each<[string, string]>([
    ['52.400', 'It can be 52.4 or 52,400'],
    ['1.234', 'It can be 1.234 or 1,234'],
    ['52.400 families', 'It can be 52.4 or 52,400'],
    ['1,23', 'It can be 1.23 with a decimal comma, two numbers, or a slip in the thousands'],
    ['-', 'It says that there is no number, which is not zero'],
    ['31 to 25', 'The low end, 31, is above the high end, 25'],
    ['200 ألف', '"ألف" is not a word that is read here, and could change the number'],
    ['12\n345', 'The sign "line break" is not read here, and could change the number'],
  ])('says why: %j', (text, why) => {
    expect(refused(text)?.why).toBe(why)
  })

  it('says what to do', () => {
    expect(refused('1.234')?.todo).toBe(
      'Say which sign stands before decimals: pass decimal or locale, or let separators() look at the whole column',
    )
  })

  it.each<[string, QuantityOptions]>([
    ['1.234.567', { locale: 'en' }],
    ['1,234,567', { locale: 'de' }],
    ['12,34,567', { decimal: ',' }],
    ['2.5', { locale: 'de' }],
    ['12,5', { locale: 'en' }],
    ['1,234', { locale: 'es' }],
    ['52.400 families', { locale: 'en' }],
    ['52,400 familles', { locale: 'fr' }],
  ])('meets signs that contradict what was stated: %s with %j', (text, options) => {
    expect(refused(text, options)?.refused).toBe('E-AMBIGUOUS')
  })

  it.each<[string, LocaleId]>([
    ['1 Billion', 'de'],
    ['more than 500', 'fr'],
    ['plus de 500', 'en'],
    ['500 people', 'ar'],
  ])('meets words of another language than the stated one: %s in %s', (text, locale) => {
    expect(refused(text, { locale })?.refused).toBe('E-FIGURE')
  })
})

describe('a text that is no phrase', () => {
  it.each<[string, string]>([
    ['digits', '9'.repeat(1_000_000)],
    ['words', 'and '.repeat(250_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['signs', '1,'.repeat(500_000)],
  ])('a million characters of %s are refused at once, and not kept', (_, text) => {
    const start = performance.now()
    const found = refused(text)
    expect(performance.now() - start).toBeLessThan(50)
    expect(found?.refused).toBe('E-FIGURE')
    expect(found?.text.length).toBeLessThan(210)
  })

  it.each([
    'between one and '.repeat(12),
    'one hundred and '.repeat(12),
    'half of the '.repeat(16),
    '12 ('.repeat(49),
    'about '.repeat(33),
    '1 and '.repeat(33),
    `1${"'".repeat(190)}`,
    `5${' '.repeat(190)}x`,
  ])('the worst phrases within the limit take no longer: %s', text => {
    const start = performance.now()
    quantity(text)
    expect(performance.now() - start).toBeLessThan(50)
  })
})

describe('any text at all', () => {
  const words =
    'about between and to or of half a million hundred twenty dozens several people % - – ( ) [ ] + * , . < 5 1,5 2.000 300 12 et de y mil'
  const word = fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'grapheme', maxLength: 3 }))

  it('is read or refused, with its bounds in order, and never throws', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.constantFrom(' ', ''), (parts, between) => {
        const found = quantity(parts.join(between))
        if (isRefusal(found)) {
          expect(found.why.length * found.todo.length).toBeGreaterThan(0)
          return
        }
        const known = [found.low, found.best, found.high].filter(x => x !== null)
        expect(known.every((x, i) => Number.isFinite(x) && x >= (known[i - 1] ?? 0))).toBe(true)
        expect(known.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('with an unknown word right after the number is refused', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[b-z]{4,9}q$/), (n, word) => {
        expect(refused(`${n} ${word}`)?.refused).toBe('E-FIGURE')
        expect(refused(`${n} ${word} people`)?.refused).toBe('E-FIGURE')
      }),
    )
  })
})

describe('a call that is wrong', () => {
  it.each<[string, () => unknown]>([
    ['invalid text: 12', () => quantity(12 as unknown as string)],
    ['unknown locale: xx', () => quantity('12', { locale: 'xx' as LocaleId })],
    ['invalid decimal: ;', () => quantity('12', { decimal: ';' as '.' })],
    ['unknown reading: broad', () => quantity('12', { reading: 'broad' as 'wide' })],
  ])('throws: %s', (message, call) => {
    expect(call).toThrow(new Error(message))
  })
})

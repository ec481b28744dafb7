import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guardFormula, unguardFormula } from '../../src/util/guard-formula.js'

it.each([
  ['=HYPERLINK("http://example.org")', `'=HYPERLINK("http://example.org")`],
  ['+cmd', "'+cmd"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
])('keeps a spreadsheet from running %j', (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded)
  expect(unguardFormula(guarded)).toBe(text)
})

it.each(['-5', '+1', '-1,234.5', '-3%', '', 'killed', "'tis", "l'Est", 'a=b'])('leaves %j as it is', text => {
  expect(guardFormula(text)).toBe(text)
  expect(unguardFormula(text)).toBe(text)
})

it('takes back exactly what it put there', () => {
  const risky = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '5', 'a', '\t', '\n', '＝', '.') })
  fc.assert(
    fc.property(risky, text => {
      expect(unguardFormula(guardFormula(text))).toBe(text)
    }),
  )
})

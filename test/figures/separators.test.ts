import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal, quantity } from '../../src/figures/quantity.js'
import { separators } from '../../src/figures/separators.js'

const found = (cells: string[]) => {
  const { decimal, group } = separators(cells)
  return [decimal, group]
}

describe('the signs of a column', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['groups that repeat', ['1.234', '1.234.567'], [',', '.']],
    ['groups that repeat, in English', ['1,234', '1,234,567'], ['.', ',']],
    ['both signs in one cell', ['1.234', '2.345,6'], [',', '.']],
    ['decimals', ['12.5', '3.25', '1,234'], ['.', ',']],
    ['decimal commas', ['12,5', '3,25', '1.234'], [',', '.']],
    ['a zero before the sign', ['0,125', '1,250'], [',', null]],
    ['spaces', ['12 345', '1 234 567'], [null, ' ']],
    ['spaces and decimals', ['12 345,5', '7'], [',', ' ']],
    ['groups as in India', ['12,34,567', '1,234'], ['.', ',']],
  ])('are known from %s', (_, cells, signs) => {
    expect(found(cells)).toEqual(signs)
  })

  it.each<[string, string[]]>([
    ['are digits only', ['12', '345', '6789']],
    ['can all be read in two ways', ['1.234', '12.500']],
    ['can all be read in two ways, in English', ['1,234', '12,500']],
    ['contradict each other', ['1.234.567', '1,234,567']],
    ['hold decimals of both kinds', ['12.5', '12,5']],
    ['may hold a slip among thousands', ['1,234', '12,500', '12,5']],
    ['are dates and codes', ['12.03.2023', '1.2.3', '0911.234']],
    ['are none', []],
  ])('are not known from cells that %s', (_, cells) => {
    expect(found(cells)).toEqual([null, null])
  })

  it('come with the cells that speak for them', () => {
    expect(separators(['7', '1.234', '1.234.567', '12,5']).evidence).toEqual([
      { cell: '1.234.567', decimal: ',' },
      { cell: '12,5', decimal: ',' },
    ])
  })

  it('are of the words around the numbers no less', () => {
    expect(found(['about 1.234.567 people', 'n/a', '1.234'])).toEqual([',', '.'])
  })

  it('do not change with the order of the cells', () => {
    const cell = fc.constantFrom('1.234', '1,234', '12.5', '12,5', '1.234.567', '1,234,567', '1 234', '0,5', '77')
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), cells => {
        expect(found([...cells].reverse())).toEqual(found(cells))
      }),
    )
  })

  it('let the cells be read that were refused alone', () => {
    const column = ['1.234', '52.400', '1.234.567']
    expect(column.map(cell => isRefusal(quantity(cell)))).toEqual([true, true, false])
    const { decimal } = separators(column)
    expect(column.map(cell => quantity(cell, { decimal: decimal! }).value)).toEqual([1234, 52_400, 1_234_567])
  })

  it('are found in no time in a text that is no cell', () => {
    expect(found(['1,'.repeat(500_000)])).toEqual([null, null])
  })
})

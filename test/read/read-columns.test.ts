import { describe, expect, it } from 'vitest'
import { column, optional } from '../../src/read/column.js'
import { readColumns } from '../../src/read/read-columns.js'

const NO_DAY = -2147483648

describe('readColumns', () => {
  it('gives numbers, days, words and texts as arrays', () => {
    const text = 'id,name,day,best,note\n1,A,1970-01-02,3,x\n2,"B, b",2000-02-29,,y\n3,A,2001-02-29,"1,200",z\n'
    const { rows, columns, issues } = readColumns(text, {
      id: column.number('id'),
      name: column.code('name'),
      day: column.day('day'),
      best: column.count('best'),
      note: column.text('note'),
    })
    expect(issues).toEqual([])
    expect(rows).toBe(3)
    expect([...columns.id]).toEqual([1, 2, 3])
    expect([...columns.name.codes].map(code => columns.name.words[code])).toEqual(['A', 'B, b', 'A'])
    expect([...columns.day]).toEqual([1, 11016, NO_DAY])
    expect([...columns.best]).toEqual([3, NaN, NaN])
    expect(columns.note).toEqual(['x', 'y', 'z'])
  })

  it('reads plain numbers only, so that nothing is guessed', () => {
    const cells = ['0', '-7', '12.50', '1e3', '007', ' 5', '1.', '.5', '', '"8"', '123456789012345', '1234567890123456']
    const { columns } = readColumns(`n,v\n${cells.map((cell, i) => `${i},${cell}\n`).join('')}`, {
      decimal: column.number('v'),
      whole: column.count('v'),
    })
    expect([...columns.decimal]).toEqual([0, -7, 12.5, NaN, 7, NaN, NaN, NaN, NaN, 8, 123456789012345, NaN])
    expect([...columns.whole]).toEqual([0, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, 8, 123456789012345, NaN])
  })

  it('every decimal is the nearest number there is', () => {
    const cells = Array.from(
      { length: 2000 },
      (_, i) => `${(i * 7919) % 90}.${String((i * 104729) % 1_000_000).padStart(6, '0')}`,
    )
    const { columns } = readColumns(`v\n${cells.join('\n')}\n`, { v: column.number('v') })
    expect([...columns.v]).toEqual(cells.map(Number))
  })

  it('every day from 1600 to 2400 is the day of the calendar', () => {
    const days = Array.from({ length: 3000 }, (_, i) =>
      new Date(Date.UTC(1600, 0, 1 + i * 97)).toISOString().slice(0, 10),
    )
    const { columns } = readColumns(`d\n${days.join('\n')}\n`, { d: column.day('d') })
    expect([...columns.d]).toEqual(days.map(day => Date.parse(`${day}T00:00:00Z`) / 86_400_000))
  })

  it('no text that is no day is taken for one', () => {
    const cells = [
      '2020-13-01',
      '2020-00-01',
      '2020-02-30',
      '2020-1-01',
      '2020/01/01',
      'x020-01-01',
      '2020-01-01x',
      '2020-01-0',
      '20200101',
    ]
    const { columns } = readColumns(`a,d\n${cells.map(cell => `1,${cell}\n`).join('')}`, { d: column.day('d') })
    expect([...columns.d].every(day => day === NO_DAY)).toBe(true)
  })

  it('goes on over pieces, and keeps the words of all of them', () => {
    const rows = 30_000
    const pieces = function* () {
      const encoder = new TextEncoder()
      yield encoder.encode('id,place\n')
      for (let i = 0; i < rows; i += 1000) {
        yield encoder.encode(Array.from({ length: 1000 }, (_, j) => `${i + j},place ${(i + j) % 777}\n`).join(''))
      }
    }
    const { columns } = readColumns(pieces(), { id: column.number('id'), place: column.code('place') })
    expect(columns.id.at(-1)).toBe(rows - 1)
    expect(columns.place.words).toHaveLength(777)
    expect(columns.place.words[columns.place.codes[12_345]!]).toBe(`place ${12_345 % 777}`)
  })

  it('is the same whether the size of the file is known, wrong or unknown', () => {
    const text = `id,v\n${Array.from({ length: 150_000 }, (_, i) => `${i},${i % 7}\n`).join('')}`
    const columns = { id: column.number('id'), v: column.code('v') } as const
    const piece = new TextEncoder().encode(text)
    const whole = readColumns(text, columns)
    expect(whole.rows).toBe(150_000)
    for (const size of [undefined, 1, piece.length, piece.length * 1000]) {
      const pieces = Array.from({ length: Math.ceil(piece.length / 9999) }, (_, i) =>
        piece.subarray(i * 9999, (i + 1) * 9999),
      )
      const read = readColumns(pieces, columns, size === undefined ? {} : { size })
      expect([read.rows, read.columns.id.length, read.columns.id.at(-1)]).toEqual([150_000, 150_000, 149_999])
      expect(read.columns.v.codes.at(-1)).toBe(whole.columns.v.codes.at(-1))
    }
    expect(() => readColumns(text, columns, { size: 0 })).toThrow('invalid size: 0')
  })

  it('a column that is missing is said; one that may be missing has no numbers', () => {
    expect(readColumns('a,b\n1,2\n', { c: column.count('c') }).issues.map(({ code }) => code)).toEqual(['E-PUBLISHER'])
    const { columns } = readColumns('a,b\n1,2\n', { a: column.count('a'), c: optional(column.count('c')) })
    expect([...columns.c]).toEqual([NaN])
  })
})

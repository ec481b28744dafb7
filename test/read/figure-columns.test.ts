import { describe, expect, it } from 'vitest'
import { GrowingFlags } from '../../src/read/growing-flags.js'
import { GrowingCodes, GrowingIntegers, GrowingNumbers } from '../../src/figures/growing.js'
import { GivenWords, LinkedCodes } from '../../src/read/linked-codes.js'
import { Keys } from '../../src/read/keys.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('columns that grow', () => {
  it('a column that is like another shares its memory until it differs', () => {
    const value = new GrowingNumbers()
    const same = new GrowingNumbers(value)
    const other = new GrowingNumbers(value)
    for (let i = 0; i < 3000; i++) {
      value.set(i, i)
      same.set(i, i)
      other.set(i, i === 2500 ? NaN : i)
    }
    expect(same.upTo(3000).buffer).toBe(value.upTo(3000).buffer)
    expect(other.upTo(3000).buffer).not.toBe(value.upTo(3000).buffer)
    expect([...other.upTo(3000)].map((x, i) => (Number.isNaN(x) ? i : -1)).filter(i => i >= 0)).toEqual([2500])
    expect([...other.upTo(2500)]).toEqual([...value.upTo(2500)])
  })

  it('absent numbers stay absent', () => {
    const value = new GrowingNumbers()
    const like = new GrowingNumbers(value)
    value.set(0, NaN)
    like.set(0, NaN)
    expect(like.column(1).at(0)).toBeNull()
  })

  it('words and days that never change take no memory', () => {
    const one = new GrowingCodes<string>()
    const many = new GrowingCodes<string>()
    const days = new GrowingIntegers()
    for (let i = 0; i < 5000; i++) {
      one.set(i, 'a')
      many.set(i, i < 4000 ? 'a' : `b${i % 2}`)
      days.set(i, i < 4999 ? 7 : 8)
    }
    expect([...new Set(one.column(5000).codes)]).toEqual([0])
    expect(one.column(5000).at(4999)).toBe('a')
    expect([...many.column(5000)].slice(3999, 4002)).toEqual(['a', 'b0', 'b1'])
    expect([days.at(0), days.at(4998), days.at(4999)]).toEqual([7, 7, 8])
  })

  it('flags are shared while they repeat, and kept one by one when they do not', () => {
    const flags = new GrowingFlags()
    const all = Array.from({ length: 40_000 }, (_, i) =>
      i % 3 === 0 ? [] : i % 3 === 1 ? ['rounded'] : ['rounded', `part:event=Ḥ${i}`],
    )
    all.forEach((list, i) => flags.set(i, list))
    const records = { count: () => 1, number: () => 0, text: () => '' }
    const column = flags.column(all.length, records)
    expect([...column]).toEqual(all)
    expect(column.at(29_999)).toEqual(['rounded', 'part:event=Ḥ29999'])
    expect([...column.gather(Uint32Array.of(29_999, 1, 0))]).toEqual([all[29_999], all[1], all[0]])
    const coded = column as unknown as {
      readonly codes: Uint32Array
      readonly dictionary: readonly (readonly string[])[]
    }
    expect(coded.dictionary[coded.codes[29_999]!]).toEqual(all[29_999])
  })

  it('a key that comes again gets a name of its own, and keeps its number', () => {
    const keys = new Keys()
    const add = (text: string) => ({
      key: keys.at(keys.add(bytes(text), 0, bytes(text).length)),
      number: keys.number,
      again: keys.again,
    })
    expect([add('a'), add('b'), add('a'), add('a'), add('Ḥ')]).toEqual([
      { key: 'a', number: 0, again: false },
      { key: 'b', number: 1, again: false },
      { key: 'a#2', number: 0, again: true },
      { key: 'a#3', number: 0, again: true },
      { key: 'Ḥ', number: 2, again: false },
    ])
  })

  it('numbers in rising order need no look, and one that comes again is still found', () => {
    const keys = new Keys()
    const added = [3, 7, 100, 7, 5, 3, 101].map(value => keys.at(keys.addNumber(value)))
    expect(added).toEqual(['3', '7', '100', '7#2', '5', '3#2', '101'])
    expect(keys.at(keys.add(bytes('x7'), 1, 2))).toBe('7#3')
    expect(keys.at(keys.add(bytes('é'), 0, 2))).toBe('é')
    expect(keys.areNumbers).toBe(false)
    expect(keys.at(keys.add(bytes('100'), 0, 3))).toBe('100#2')
  })

  it('a row is changed after others of the same word, and those stay as they are', () => {
    const words = new GrowingCodes<string>()
    for (let i = 0; i < 5; i++) words.set(i, i < 4 ? 'a' : 'b')
    words.change(1, 'c', 5)
    words.set(5, 'b')
    expect([...words.column(6)]).toEqual(['a', 'c', 'a', 'a', 'b', 'b'])
  })

  it('words that come from a column are told by their codes there, also when those begin anew', () => {
    const given = new GivenWords(2)
    const words = new LinkedCodes<string | null>()
    const give = (code: number, word: string | null) => {
      given.words[1] = word
      given.codes[1] = code
    }
    const all = ['a', 'b', null, 'a', 'own', 'b', 'a']
    const codes = [1, 2, 0, 1, 2, 2, 1]
    all.forEach((word, i) => {
      give(codes[i]!, word === 'own' ? 'b' : word)
      words.set(i, word, given)
    })
    given.forget()
    give(1, 'z')
    words.set(7, 'z', given)
    give(2, 'a')
    words.set(8, 'a', given)
    give(1, 'z')
    words.set(9, 'z', given)
    expect([...words.column(10)]).toEqual([...all, 'z', 'a', 'z'])
  })

  it('thousands of keys stay apart', () => {
    const keys = new Keys()
    const numbers = Array.from({ length: 20_000 }, (_, i) => keys.add(bytes(`SYR${i}`), 0, `SYR${i}`.length))
    expect(new Set(numbers).size).toBe(20_000)
    expect(keys.at(numbers[12_345]!)).toBe('SYR12345')
  })
})

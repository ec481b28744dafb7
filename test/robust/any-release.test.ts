import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { diff, fingerprint, lock, publish, readRows, readTables, reconcile, verify } from '../../src/index.js'
import { readTable } from '../../src/read/table/read-table.js'
import { anyFigures, anyName, anyNumber, inOrder, isRefusal, orRefused, unsoundIn } from './any-figures.js'
import { hostile, pollution } from './hostile.js'

afterEach(() => expect(pollution()).toEqual([]))

describe('any two releases', () => {
  it('are told apart in words, with every figure of both', () => {
    fc.assert(
      fc.property(anyFigures(6), anyFigures(6), (before, after) => {
        const found = diff(before, after)
        const count = (kind: string) => found.changes.filter(change => change.kind === kind).length
        const both = found.unchanged + count('revised') + count('moved')
        expect([both + count('removed'), both + count('added')]).toEqual([before.length, after.length])
        for (const { factor } of found.headlines) expect(factor > 1).toBe(true)
        for (const { words } of [found, ...found.changes, ...found.headlines])
          expect(words).not.toMatch(/undefined|\[object|In,fin/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a lock', () => {
  const reading = readTable('Country,Killed,Date\nSyria,12,2024-01-01\n')
  const names = hostile.filter(word => word !== '')

  it('holds files of any names and bytes, and finds each byte that is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
        fc.uint8Array({ minLength: 1, maxLength: 50 }),
        fc.nat(),
        async (files, bytes, at) => {
          const print = await fingerprint(bytes)
          const made = lock(files.map(name => ({ reading, fingerprint: print, name, url: name })))
          const again = JSON.parse(JSON.stringify(made)) as typeof made
          const now = Object.fromEntries(files.map(name => [name, print]))
          verify(again, now)
          const other = Uint8Array.from(bytes, (byte, i) => (i === at % bytes.length ? byte ^ 1 : byte))
          const changed = await fingerprint(other)
          const entries = files.map((name, i) => [name, i === 0 ? changed : print] as const)
          expect(() => verify(again, Object.fromEntries(entries))).toThrow()
          expect(() => verify(again, Object.fromEntries(entries.slice(1)))).toThrow()
          expect(() => verify(again, { ...now, 'another file': print })).toThrow()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('misses a file that is called as what all objects have', async () => {
    const print = await fingerprint('x')
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(() => verify(lock([{ reading, fingerprint: print, name }]), {})).toThrow(`${name} is missing`)
  })

  it('that somebody has tampered with fails, or is refused in words', async () => {
    const print = await fingerprint('x')
    const text = JSON.stringify(lock([{ reading, fingerprint: print, name: 'a.csv' }]))
    const bad: readonly unknown[] = [null, [], {}, '__proto__', -1, 'x'.repeat(64), { __proto__: null }]
    for (const value of bad)
      for (const key of ['name', 'bytes', 'sha256']) {
        const tampered = JSON.parse(text, (name, was: unknown) => (name === key ? value : was)) as ReturnType<
          typeof lock
        >
        expect(() => verify(tampered, { 'a.csv': print })).toThrow()
      }
  })
})

describe('publish', () => {
  it('of any ranges shows no small number, and changes none that it shows', () => {
    let done = 0
    fc.assert(
      fc.property(anyFigures(8), fc.constantFrom('country', 'admin1', 'site'), (table, level) => {
        const ranges = reconcile(table)
        const out = orRefused(() => publish(ranges, { level, threshold: 5, label: 'high', reason: 'a test' }))
        if (out === null) return
        done++
        expect(unsoundIn([...out.ranges])).toEqual([])
        for (const { low, best, high, kept, setAside } of out.ranges) {
          for (const end of [low, best, high]) expect(end !== null && end >= 1 && end < 5).toBe(false)
          expect([inOrder({ low, best, high }), kept, setAside]).toEqual([true, [], []])
        }
        expect(out.log.join()).not.toMatch(/undefined|\[object|In,fin/)
      }),
      { numRuns: 60 },
    )
    expect(done).toBeGreaterThan(5)
  })
})

describe('any small files', () => {
  const header = fc.oneof(
    fc.constantFrom('Country', 'Governorate', 'Pcode', 'Date', 'IDPs', 'Killed', 'Women', 'Source', '#affected+idps'),
    anyName,
  )
  const cell = fc.oneof(
    fc.constantFrom('Syria', 'SY07', '2024-01-01', '12', '1,234', '(5)', '-5', 'n/a', '=1+1', '1e400', ''),
    anyNumber.map(String),
    anyName,
  )
  const file = fc
    .tuple(
      fc.array(header, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 }),
    )
    .map(([head, rows]) =>
      [head, ...rows].map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n'),
    )

  it('are read together, with every number in order, or something is said of each', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(anyName, file), { minLength: 1, maxLength: 3, selector: ([name]) => name }),
        async files => {
          const out = await readTables(files.map(([name, input]) => ({ name, input }))).catch((error: unknown) => {
            if (isRefusal(error)) return null
            throw error
          })
          for (const { low, best, high } of out?.figures ?? []) {
            expect(unsoundIn([low, best, high])).toEqual([])
            expect(inOrder({ low, best, high })).toBe(true)
          }
          expect(readRows([...(out?.figures ?? [])], { places: null }).issues).toEqual([])
          for (const one of out?.files ?? [])
            expect(
              one.figures.length + one.gaps.length + one.issues.length + one.mapping.questions.length,
            ).toBeGreaterThan(0)
        },
      ),
      { numRuns: 80 },
    )
  })
})

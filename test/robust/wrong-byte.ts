import fc from 'fast-check'
import { expect } from 'vitest'
import type { FileReading } from '../../src/read/reading.js'

/** One byte of a file that is not what it was: another one in its place, one too many, or one too few. */
interface Slip {
  readonly kind: 'other' | 'more' | 'gone'
  readonly at: number
  readonly byte: number
}

const slips = (length: number): fc.Arbitrary<Slip> =>
  fc.record({
    kind: fc.constantFrom('other', 'more', 'gone'),
    at: fc.nat(length - 1),
    // What separates, quotes and counts does more harm than the rest.
    byte: fc.oneof(
      fc.constantFrom(...Array.from('0159,;"\'\n\r\t .-+eE()<>=[]{}:\\\0', c => c.charCodeAt(0)), 0xff, 0xef, 0xc3),
      fc.nat(255),
    ),
  })

function slipped(file: Uint8Array, { kind, at, byte }: Slip): Uint8Array {
  const tail = file.subarray(kind === 'more' ? at : at + 1)
  return Uint8Array.from([...file.subarray(0, at), ...(kind === 'gone' ? [] : [byte]), ...tail])
}

const numbersOf = ({ figures, setAside }: FileReading) =>
  [...figures.rows, ...setAside.map(({ figure }) => figure)].flatMap(({ value }) => value ?? [])

/** What one list has and the other has not, each as often as it is there too many. */
function without(some: readonly number[], others: readonly number[]): number[] {
  const left = [...others]
  return some.filter(x => {
    const at = left.indexOf(x)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const said = ({ issues, gaps }: FileReading) =>
  JSON.stringify([issues.map(({ message }) => message), gaps.map(({ locator, reason }) => [locator, reason])])

/**
 * A law for every reader: with a wrong byte anywhere, it ends, it does not throw, and either something is said that was
 * not said before, or the numbers are the same, but for the one that now stands otherwise in the file.
 */
export function testWrongBytes(file: Uint8Array, read: (bytes: Uint8Array) => FileReading, numRuns: number): void {
  const right = read(file)
  const numbers = numbersOf(right)
  const words = said(right)
  fc.assert(
    fc.property(slips(file.length), slip => {
      const wrong = slipped(file, slip)
      const after = read(wrong)
      for (const { value, low, high } of after.figures) {
        for (const x of [value, low, high]) expect(x === null || (Number.isFinite(x) && x >= 0)).toBe(true)
      }
      if (said(after) !== words) return
      const now = numbersOf(after)
      const [lost, gained] = [without(numbers, now), without(now, numbers)]
      const written = numeralsAt(wrong, slip.at)
      if (!isBlankAt(wrong, slip.at))
        expect(gained.length, 'numbers are lost or doubled without a word').toBe(lost.length)
      for (const x of gained) expect(written, 'a number that stands nowhere in the file').toContain(x)
    }),
    { numRuns },
  )
}

/** The numbers that can be read where the slip is. */
function numeralsAt(file: Uint8Array, at: number): number[] {
  const text = Array.from(file, byte => String.fromCharCode(byte)).join('')
  const around = [/[\d.eE+-]/, /[\d.,\s'+-]/, /[\d.,; '"+-]/].map(allowed => {
    let [from, to] = [at, at]
    while (from > 0 && allowed.test(text[from - 1]!)) from--
    while (to < text.length && allowed.test(text[to]!)) to++
    return text.slice(from, to)
  })
  return around
    .flatMap(run => [run, ...run.split(/[,;"']/)])
    .flatMap(run => [Number(run), Number(run.replace(/[^\d.]/g, ''))])
}

/** A cell that is blank now is absent, and many may be. */
function isBlankAt(file: Uint8Array, at: number): boolean {
  const near = Array.from(file.subarray(Math.max(0, at - 2), at + 2), byte => String.fromCharCode(byte)).join('')
  return /[,;\t"][,;\t"\r\n]/.test(near) || at >= file.length - 1
}

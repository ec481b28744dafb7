import fc from 'fast-check'
import { type FigureInput, FiguresError, readRows } from '../../src/figures/figures.js'
import type { FigureTable } from '../../src/figures/figure.js'
import { hostile } from './hostile.js'

/** Names as nobody should give them, and a few ordinary ones so that figures meet. */
export const anyName = fc.oneof(
  fc.constantFrom('A', 'B', 'C'),
  fc.constantFrom(...hostile.filter(word => word.trim() !== '')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter(word => word.trim() !== ''),
)

/** The numbers at which arithmetic goes wrong, and ordinary ones. */
export const anyNumber = fc.oneof(
  fc.nat(1000),
  fc.constantFrom(0, -0, 1, 0.1, 1 / 3, 5e-324, 1e-9, 999_999.5, 1e15, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e18),
)

const day = fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-15', '2020-01-31', '2020-02-29', '9999-12-31')
const place = fc.constantFrom('SYR', 'SY07', 'SY0701', 'JOR', '__proto__', 'a/b', '\ud800', '\u202eSYR')

const row = fc.record({
  concept: fc.constantFrom('killed', 'idps', 'displacements', 'refugees'),
  group: fc.constantFrom('all', 'civilians', 'children', 'men'),
  place: fc.option(place),
  from: fc.option(place),
  days: fc.option(fc.tuple(day, day)),
  ends: fc.tuple(anyNumber, anyNumber, anyNumber),
  open: fc.constantFrom('none', 'low', 'high', 'best'),
  unit: fc.constantFrom('people', 'households', null),
  basis: fc.constantFrom('survey', 'list', 'official', null),
  status: fc.constantFrom('verified', 'reported', 'unverified'),
  names: fc.tuple(fc.option(anyName), fc.option(anyName), fc.option(anyName)),
  text: fc.oneof(anyName, fc.constant('')),
  published: fc.option(day),
  flags: fc.constantFrom([], ['imputed'], ['__proto__'], ['part:event=\u202e'], ['cause:conflict']),
})
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never

function inputOf({ days, ends, open, names, unit, from, concept, ...more }: Row, i: number): FigureInput {
  const [low, best, high] = [...ends].sort((a, b) => a - b)
  const [start, end] = days === null ? [null, null] : [...days].sort()
  const [source, outlet, vintage] = names
  return {
    ...more,
    id: `${i} ${names[0] ?? '__proto__'}`,
    concept,
    from: concept === 'refugees' ? from : null,
    ...(unit === null ? {} : { unit }),
    start: concept === 'killed' || concept === 'displacements' ? (start ?? null) : null,
    end: end ?? null,
    low: open === 'low' ? null : low!,
    best: open === 'best' ? best! : null,
    high: open === 'high' ? null : high!,
    source,
    outlet,
    vintage,
    title: outlet,
    licence: vintage,
    url: source,
  }
}

/** Rows of any names, any days and any numbers; what is refused of them is left out. */
export const anyFigures = (maxLength: number): fc.Arbitrary<FigureTable> =>
  fc.array(row, { minLength: 1, maxLength }).map(rows => readRows(rows.map(inputOf), { places: null }).figures)

/** Figures of one question, whatever they are called and say. */
export const anyAnswers = (maxLength: number, more: Partial<FigureInput> = {}): fc.Arbitrary<FigureTable> =>
  fc.array(row, { minLength: 1, maxLength }).map(
    rows =>
      readRows(
        rows.map((one, i) => ({
          ...inputOf({ ...one, concept: 'killed', unit: 'people', flags: [] }, i),
          group: 'all' as const,
          place: 'SYR',
          from: null,
          start: '2020-01-01',
          end: '2020-01-31',
          ...more,
        })),
        { places: null },
      ).figures,
  )

/** What a function gives, or null where it refuses in words. Whatever else it throws is thrown on. */
export function orRefused<T>(of: () => T): T | null {
  try {
    return of()
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

export const isRefusal = (error: unknown): boolean =>
  error instanceof FiguresError ||
  (error instanceof Error && error.constructor === Error && !/undefined|\[object/.test(error.message))

/** Where in a result a number is none, a zero is below zero, or something is not there that should be null. */
export function unsoundIn(value: unknown, at = '', found: string[] = []): string[] {
  if (value === undefined) found.push(`${at}: undefined`)
  else if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) found.push(`${at}: ${value}`)
  else if (Array.isArray(value)) value.forEach((part, i) => unsoundIn(part, `${at}[${i}]`, found))
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) unsoundIn(part, `${at}.${name}`, found)
  return found
}

/** Whether low, best and high stand in this order, as far as they are known. */
export function inOrder({ low, best, high }: Record<'low' | 'best' | 'high', number | null>): boolean {
  const ends = [low, best, high].filter(end => end !== null)
  return ends.every((end, i) => i === 0 || ends[i - 1]! <= end)
}

import type { Figure } from '../figures/figure.js'
import type { Figures } from '../figures/figures.js'
import type { SetAside } from '../figures/range.js'
import { groupDigits } from '../util/group-digits.js'

export interface ScreenOptions {
  /**
   * How many people live in the places, for the limit that no number of people can exceed. Default: none beside the
   * population figures among those to be reconciled.
   */
  readonly population?: Figures
  /** A figure farther than this many times from every other is looked at for a tenfold slip. Default: 5. */
  readonly slipFactor?: number
  /** The slipped figure, moved by ten, must come within this many times of the others. Default: 2. */
  readonly slipMatch?: number
}

export const slipDefaults = { slipFactor: 5, slipMatch: 2 } as const

/** The largest population figure known for the place of a question, and which one it is. */
export interface PopulationLimit {
  readonly high: number
  readonly figure: Figure
}

/**
 * Sets aside what cannot be true: more people than the place has, or a number so far from all others that one zero
 * too many (or too few) explains it, where at least two other sources agree to within tenfold of each other. Between
 * two figures alone nothing says which one slipped, and both stay. Nothing is ever corrected.
 */
export function screen(
  figures: readonly Figure[],
  population: PopulationLimit | null,
  options: ScreenOptions = {},
): { readonly kept: readonly Figure[]; readonly setAside: readonly SetAside[] } {
  const kept: Figure[] = []
  const setAside: SetAside[] = []
  for (const figure of figures) {
    const why = moreThanAll(figure, population) ?? slip(figure, figures, population, options)
    if (why === null) kept.push(figure)
    else setAside.push({ id: figure.id, reason: 'implausible', why })
  }
  return { kept, setAside }
}

function moreThanAll(figure: Figure, population: PopulationLimit | null): string | null {
  const least = figure.low ?? figure.value
  if (figure.unit !== 'people' || figure.concept === 'population' || population === null || least === null) return null
  if (least <= population.high) return null
  return `${groupDigits(least)} is more than the ${groupDigits(population.high)} people there (${population.figure.id})`
}

/** The words for a suspected slip, or null. */
export function slip(
  figure: Figure,
  figures: readonly Figure[],
  population: PopulationLimit | null,
  { slipFactor = slipDefaults.slipFactor, slipMatch = slipDefaults.slipMatch }: ScreenOptions = {},
): string | null {
  const number = magnitude(figure)
  if (number === null || number === 0) return null
  const others = figures.filter(other => other !== figure && other.hedge !== 'vague' && !sameVoice(other, figure))
  const known = others.flatMap(other => {
    const m = magnitude(other)
    return m === null || m === 0 ? [] : [{ figure: other, number: m }]
  })
  if (new Set(known.map(k => voice(k.figure))).size < 2) return null
  const sorted = known.sort((a, b) => a.number - b.number)
  const [least, most] = [sorted[0]!, sorted[sorted.length - 1]!]
  if (most.number > 10 * least.number) return null
  const up = number / most.number
  const down = least.number / number
  const moved = up > slipFactor ? number / 10 : down > slipFactor ? number * 10 : null
  if (moved === null || moved < least.number / slipMatch || moved > most.number * slipMatch) return null
  // A one-sided figure only contradicts the others on the side that it bounds.
  if (moved < number ? figure.low === null : figure.high === null) return null
  const share =
    population === null || figure.unit !== 'people' || moved > number
      ? ''
      : `${percent(number / population.high)} of the ${groupDigits(population.high)} people there (${population.figure.id}) and `
  const times =
    moved < number
      ? `${up.toFixed(1)} times the ${groupDigits(most.number)} of ${most.figure.id}`
      : `${down.toFixed(1)} times less than the ${groupDigits(least.number)} of ${least.figure.id}`
  return `${groupDigits(number)} is ${share}${times}; one zero too ${moved < number ? 'many' : 'few'} would explain it (${groupDigits(moved)}; not corrected)`
}

/** Two figures of one question of which one may have a zero too many; nothing says which. */
export function slipBetween(
  a: Figure,
  b: Figure,
  { slipFactor = slipDefaults.slipFactor, slipMatch = slipDefaults.slipMatch }: ScreenOptions = {},
): string | null {
  const [x, y] = [magnitude(a), magnitude(b)]
  if (x === null || y === null || x === 0 || y === 0) return null
  const times = Math.max(x, y) / Math.min(x, y)
  if (times <= slipFactor || times > 10 * slipMatch) return null
  return `one is ${times.toFixed(1)} times the other, which a zero too many or too few would explain`
}

const magnitude = (f: Figure) => f.value ?? f.best ?? f.high ?? f.low
const voice = (f: Figure) => f.source ?? `\u0000${f.outlet ?? f.title ?? f.id}`
const sameVoice = (a: Figure, b: Figure) => voice(a) === voice(b)
const percent = (x: number) => `${Math.round(x * 100)} %`

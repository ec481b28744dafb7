import type { Locale } from '../locale/locale.js'

/** An axis for numbers, over so many pixels. */
export interface Axis {
  readonly start: number
  readonly end: number
  /** Round numbers to mark. */
  readonly values: readonly number[]
  readonly pixels: number
  /** Where a number lies, in pixels from the start of the axis. */
  readonly at: (value: number) => number
}

export interface AxisOptions {
  readonly pixels: number
  /** How many numbers to mark, about. */
  readonly ticks: number
  /** Pixels kept free beyond the largest number, for arrows and words. */
  readonly room: number
  /** Whether it may start higher than zero. Not where an upper end is open: what is left out would be the whole. */
  readonly mayZoom: boolean
}

/** Below this share of the largest number, differences drawn from zero cannot be seen. */
const NARROW = 0.1

/**
 * An axis from zero; only where all numbers lie within a tenth of the largest does it start higher, if it may, and the
 * chart has to say so in words.
 *
 * @example
 * const axis = linearAxis([25, 31], { pixels: 400, ticks: 4, room: 20, mayZoom: false })
 * axis.values // → [0, 10, 20, 30]
 * axis.at(0) // → 0
 */
export function linearAxis(numbers: readonly number[], { pixels, ticks, room, mayZoom }: AxisOptions): Axis {
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity)
  const high = numbers.reduce((a, b) => Math.max(a, b), 0)
  const largest = high === 0 ? 1 : high
  const zoomed = mayZoom && low < high && high - low < NARROW * high
  const step = roundStep((zoomed ? 1.4 * (high - low) : largest) / ticks)
  const start = zoomed ? Math.max(0, Math.floor((low - 0.4 * (high - low)) / step) * step) : 0
  const end = start + (largest - start) / (1 - room / pixels)
  const values: number[] = []
  for (let i = 0; start + i * step <= (high === 0 ? 0 : end); i++)
    values.push(Number((start + i * step).toPrecision(12)))
  return { start, end, values, pixels, at: value => ((value - start) / (end - start)) * pixels }
}

/** The next step of 1, 2 or 5 times a power of ten, and never less than one person. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const factor = [1, 2, 5, 10].find(f => f * power >= size) ?? 10
  return Math.max(1, factor * power)
}

/**
 * A round number beside an axis; millions in words, where that loses nothing.
 *
 * @example
 * import { english } from '../locale/english.js'
 * axisNumber(1_500_000, english) // → "1.5 million"
 * axisNumber(1_512_345, english) // → "1,512,345"
 */
export function axisNumber(value: number, locale: Locale): string {
  return value >= 1e6 && value % 1e5 === 0
    ? locale.million(locale.bounds.number(value / 1e6))
    : locale.bounds.number(value)
}

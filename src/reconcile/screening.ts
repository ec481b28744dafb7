import type { Figure } from '../figures/figure.js'
import type { SetAside } from '../figures/range.js'
import type { Reading } from '../figures/readings.js'
import { rereadTable } from '../figures/reread-table.js'
import type { ColumnarTable } from '../figures/table.js'
import { toTable } from '../figures/to-table.js'
import type { Evidence } from './evidence.js'
import { type PopulationLimit, type ScreenOptions, screen, slipDefaults } from './screen.js'

/** The screen for one question after the other: rows are made of figures only where something may be wrong. */
export class Screening {
  setAside: readonly SetAside[] = []
  readonly #limits: ReadonlyMap<string, PopulationLimit>

  constructor(
    readonly evidence: Evidence,
    readonly options: ScreenOptions,
    reading: Reading,
  ) {
    const { population } = options
    const more = population === undefined ? null : rereadTable(toTable(population), reading)
    this.#limits = populationLimits([evidence.table, ...(more === null ? [] : [more])])
  }

  /** Moves the rows that stand to the front, and gives their number. `asked` is the first row of the question. */
  keep(asked: number, rows: Uint32Array, n: number): number {
    const { figure } = this.evidence
    const place = this.#limits.size === 0 ? null : figure(asked).place
    const limit = this.#limits.get(place ?? '') ?? null
    this.setAside = []
    if (n === 0 || !this.#isSuspect(rows, n, limit)) return n
    const all = rows.slice(0, n)
    const figures = Array.from(all, figure)
    const { kept, setAside } = screen(figures, limit, this.options)
    this.setAside = setAside
    const stands = new Set(kept)
    let next = 0
    figures.forEach((one, i) => {
      if (stands.has(one)) rows[next++] = all[i]!
    })
    return next
  }

  /** Whether anything is above the limit, or far enough from anything else. */
  #isSuspect(rows: Uint32Array, n: number, limit: PopulationLimit | null): boolean {
    const { value, low, best, high } = this.evidence
    const { slipFactor = slipDefaults.slipFactor } = this.options
    const first = (...numbers: readonly number[]) => numbers.find(x => !Number.isNaN(x)) ?? 0
    let [least, most] = [Infinity, 0]
    for (let i = 0; i < n; i++) {
      const row = rows[i]!
      if (limit !== null && first(low(row), value[row]!) > limit.high) return true
      const magnitude = first(value[row]!, best[row]!, high(row), low(row))
      if (magnitude > 0 && magnitude < least) least = magnitude
      if (magnitude > most) most = magnitude
    }
    return slipFactor < 1 || most > slipFactor * least
  }
}

/** The largest number of people known to live at each place, over all days: a generous limit on purpose. */
function populationLimits(tables: readonly ColumnarTable<Figure>[]): Map<string, PopulationLimit> {
  const limits = new Map<string, PopulationLimit>()
  for (const table of tables) {
    const concept = table.stored('concept')
    for (let row = 0; row < table.length; row++) {
      if (concept.at(row) !== 'population') continue
      const figure = table.at(row)!
      if (figure.group !== 'all' || figure.unit !== 'people' || figure.place === null || figure.high === null) continue
      const known = limits.get(figure.place)
      if (known === undefined || figure.high > known.high) limits.set(figure.place, { high: figure.high, figure })
    }
  }
  return limits
}

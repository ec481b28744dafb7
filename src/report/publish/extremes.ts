/** Numbers that are not known, each at least so large, and sums of them that are. */
export interface System {
  readonly least: readonly number[]
  readonly rows: readonly {
    readonly columns: readonly number[]
    readonly weights: readonly number[]
    readonly sum: number
  }[]
}

const DUST = 1e-9
/** Beyond so many steps for one end, the end is taken for the worst that was found. */
const STEPS = 5000

/**
 * How far some of the numbers can be from their true ones without breaking a sum: the least and the greatest of each,
 * by the simplex method with Bland's rule, which does not cycle. It stops as soon as an interval is as wide as is enough.
 */
export function extremes(
  system: System,
  wanted: readonly number[],
  enough: number,
): ReadonlyMap<number, readonly [low: number, high: number]> {
  const tableau = start(system)
  const seen = new Map(wanted.map(column => [column, [Infinity, -Infinity] as [number, number]]))
  const look = () => {
    for (const [column, ends] of seen) {
      const value = system.least[column]! + tableau.value(column)
      ends[0] = Math.min(ends[0], value)
      ends[1] = Math.max(ends[1], value)
    }
  }
  look()
  for (const [column, ends] of seen) {
    for (const direction of [1, -1] as const) {
      if (ends[1] - ends[0] >= enough) break
      if (tableau.push(column, direction, look) === 'open') ends[1] = Infinity
    }
  }
  return seen
}

interface Tableau {
  value(column: number): number
  /** Moves a number up or down as far as it goes. */
  push(column: number, direction: 1 | -1, look: () => void): 'end' | 'open'
}

function start({ least, rows }: System): Tableau {
  const n = least.length
  // Shifted so that every number is at least zero; one more column a row to begin with, and the sums last.
  const width = n + rows.length + 1
  let lines = rows.map(({ columns, weights, sum }, i) => {
    const line = new Float64Array(width)
    columns.forEach((column, k) => (line[column] = line[column]! + weights[k]!))
    const rest = columns.reduce((left, column, k) => left - weights[k]! * least[column]!, sum)
    line[width - 1] = rest
    if (rest < 0) for (let j = 0; j < width; j++) line[j] = -line[j]!
    line[n + i] = 1
    return line
  })
  let basis = rows.map((_, i) => n + i)
  const goal = new Float64Array(width)
  for (const line of lines) for (let j = 0; j < width; j++) if (j < n || j === width - 1) goal[j] = goal[j]! - line[j]!
  solve(lines, basis, goal, n, () => undefined)
  // What is left of the columns to begin with is zero, and is exchanged for a number, or its row says nothing.
  lines.forEach((line, i) => {
    if (basis[i]! < n) return
    const column = line.findIndex((x, j) => j < n && Math.abs(x) > DUST)
    if (column >= 0) pivot(lines, basis, [], i, column)
  })
  lines = lines.filter((_, i) => basis[i]! < n)
  basis = basis.filter(column => column < n)
  return {
    value: column => {
      const i = basis.indexOf(column)
      return i < 0 ? 0 : lines[i]![width - 1]!
    },
    push: (column, direction, look) => {
      const cost = new Float64Array(width)
      cost[column] = -direction
      const i = basis.indexOf(column)
      if (i >= 0) for (let j = 0; j < width; j++) cost[j] = cost[j]! + direction * lines[i]![j]!
      return solve(lines, basis, cost, n, look)
    },
  }
}

function solve(
  lines: Float64Array[],
  basis: number[],
  cost: Float64Array,
  n: number,
  look: () => void,
): 'end' | 'open' {
  for (let step = 0; step < STEPS; step++) {
    let enters = 0
    while (enters < n && cost[enters]! > -DUST) enters++
    if (enters === n) return 'end'
    let leaves = -1
    let least = Infinity
    lines.forEach((line, i) => {
      if (line[enters]! <= DUST) return
      const ratio = line[line.length - 1]! / line[enters]!
      if (ratio < least - DUST || (ratio <= least + DUST && leaves >= 0 && basis[i]! < basis[leaves]!)) {
        least = ratio
        leaves = i
      }
    })
    if (leaves < 0) return 'open'
    pivot(lines, basis, [cost], leaves, enters)
    look()
  }
  return 'end'
}

function pivot(
  lines: Float64Array[],
  basis: number[],
  others: readonly Float64Array[],
  row: number,
  column: number,
): void {
  const line = lines[row]!
  const by = line[column]!
  for (let j = 0; j < line.length; j++) line[j] = line[j]! / by
  for (const other of [...lines, ...others]) {
    if (other === line || other[column] === 0) continue
    const times = other[column]!
    for (let j = 0; j < other.length; j++) if (line[j] !== 0) other[j] = other[j]! - times * line[j]!
    other[column] = 0
  }
  basis[row] = column
}

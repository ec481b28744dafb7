import { asOfDay } from '../../src/figures/as-of-day.js'
import type { Figure } from '../../src/figures/figure.js'
import { intervalOf, isFloor } from '../../src/reconcile/interval.js'

/** What docs/reconcile.md says of one question, row by row and with no thought for speed: to check the kernels by. */
export function reconcileByRows(figures: readonly Figure[], copyWindowDays = 3) {
  const kept = stated(voters(figures, copyWindowDays))
  const ends = kept.map(figure => {
    const [low, high] = intervalOf(figure)
    return { low: low ?? -Infinity, high: high ?? Infinity, figure }
  })
  const floor = Math.max(-Infinity, ...ends.filter(({ figure }) => isFloor(figure)).map(({ low }) => low))
  const least = Math.min(...finite(ends.filter(({ figure }) => !isFloor(figure)).map(({ low }) => low)), Infinity)
  const most = Math.max(...finite(ends.map(({ high }) => high)), -Infinity)
  const minimum = Math.max(...ends.filter(({ high }) => high === Infinity).map(({ low }) => low), -Infinity)
  const maximum = Math.min(...ends.filter(({ low }) => low === -Infinity).map(({ high }) => high), Infinity)
  const lowest = least === Infinity || maximum < least ? null : least
  const low = floor === -Infinity ? lowest : Math.max(floor, lowest ?? 0)
  const high = most === -Infinity || most < minimum || (low !== null && most < low) ? null : most
  const weight = (figure: Figure) => 1 / kept.filter(other => other.source === figure.source).length
  const total = kept.reduce((sum, figure) => sum + weight(figure), 0)
  const isCore = (x: number) =>
    ends.filter(end => end.low <= x && x <= end.high).reduce((sum, end) => sum + weight(end.figure), 0) >=
    total / 2 - 1e-6
  const pairs = ends.flatMap((a, i) => ends.slice(i + 1).map(b => a.low <= b.high && b.low <= a.high))
  const named = new Set(kept.flatMap(({ source }) => source ?? []))
  const outlets = new Set(
    kept.filter(({ source }) => source === null).map(({ outlet, title, id }) => outlet ?? `unnamed ${title ?? id}`),
  )
  return {
    low,
    high,
    open: high === null ? 'all' : ends.some(end => end.high === Infinity) ? 'some' : 'none',
    status:
      kept.length === 1
        ? 'single'
        : ends.every(end => end.low === ends[0]!.low && end.high === ends[0]!.high)
          ? 'agree'
          : pairs.every(meets => meets)
            ? 'overlap'
            : pairs.some(meets => meets)
              ? 'split'
              : 'disjoint',
    figures: kept.length,
    sourcesMin: named.size > 0 ? named.size : Math.min(1, outlets.size),
    sourcesMax: named.size + outlets.size,
    floor: floor === -Infinity ? null : floor,
    kept: kept.map(({ id }) => id).sort(),
    isCore,
  }
}

const finite = (xs: readonly number[]) => xs.filter(x => Number.isFinite(x))

function stated(figures: readonly Figure[]): readonly Figure[] {
  const numbers = figures.filter(({ hedge }) => hedge !== 'vague')
  return numbers.length > 0 ? numbers : figures
}

function voters(figures: readonly Figure[], copyWindowDays: number): Figure[] {
  const at = (f: Figure) =>
    [asOfDay(f) ?? '', f.published ?? '', (f.vintage ?? '').replace(/\d+/g, digits => digits.padStart(9, '0'))].join(
      ' ',
    )
  const says = (f: Figure) => [f.value, ...(f.value === null ? [f.low, f.high] : [])].join()
  const voice = (f: Figure) => `${isFloor(f)} ${f.source}`
  const byId = [...figures].sort((a, b) => (a.id < b.id ? -1 : 1))
  const latest = byId.filter(f => f.source !== null && !byId.some(o => voice(o) === voice(f) && at(o) > at(f)))
  const named = latest.filter(
    (f, i) =>
      !latest
        .slice(0, i)
        .some(o => voice(o) === voice(f) && says(o) === says(f) && intervalOf(o).join() === intervalOf(f).join()),
  )
  const last = (day: string | null) => day ?? '9999'
  const unnamed = byId
    .filter(f => f.source === null)
    .sort((a, b) =>
      `${last(a.published)} ${last(asOfDay(a))} ${a.id}` < `${last(b.published)} ${last(asOfDay(b))} ${b.id}` ? -1 : 1,
    )
  const originals: Figure[] = []
  for (const f of unnamed) {
    const day = (figure: Figure) => Date.parse(figure.published ?? asOfDay(figure) ?? '') / 86_400_000
    if (!originals.some(o => says(o) === says(f) && Math.abs(day(o) - day(f)) <= copyWindowDays)) originals.push(f)
  }
  return [...named, ...originals]
}

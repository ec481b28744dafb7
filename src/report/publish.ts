import { places as world } from '../figures/places.js'
import type { Range } from '../figures/range.js'
import { tableOf } from '../figures/to-table.js'
import { RangeColumns } from '../reconcile/range-columns.js'
import { type Additive, additiveRelations } from './publish/additive.js'
import { type Cell, coarsen } from './publish/coarsen.js'
import { hide } from './publish/hide.js'
import { publishLevels } from './publish/levels.js'
import {
  type Published,
  type PublishOptions,
  type PublishSettings,
  type PublishedSum,
  sensitivities,
} from './publish/published.js'
import { knownOptions } from '../util/known-options.js'

/**
 * Ranges fit to leave the house: places no finer than a level, small numbers hidden, and with them as many others as it
 * takes that nobody can work them out from what is left.
 *
 * A row is hidden if its low, best or high end is from 1 to `threshold` − 1. Zeros stay. Then rows are hidden beside it,
 * the smallest first, until a reader who adds and subtracts what is left (areas in their place, groups, concepts,
 * scopes and periods in wider ones, and `sums`) finds at least `threshold` − 1 values possible for every hidden number.
 * Numbers that are not hidden are those that came in. Hidden rows stay in the table, without numbers, and say so; of
 * the figures behind the ranges nothing is in it. docs/publish.md has the limits: published before, or elsewhere, is not
 * looked at.
 *
 * Places finer than the level are added up to the next wider place that is not, as a minimum unless `areas` names every
 * part. Sites and single events appear only at the level `site` and with a reason, which is written into the log.
 *
 * Throws `unknown level: NAME`, `invalid threshold: NUMBER`, `unknown label: NAME`, `missing reason: PLACE`, `unknown
 * place: ID` for a place of which no wider one is known, `duplicate range: ID`, `unknown range: ID` in a sum,
 * `duplicate part: ID`, `missing parts: ID`, and `invalid ranges: 900 hidden rows hang together in 400 sums`.
 *
 * @example
 * const killed = (place, text) => ({ concept: 'killed', place, start: '2024-01-01', end: '2024-12-31', text })
 * const ranges = reconcile(figures([killed('SYR', '60'), killed('SY01', '3'), killed('SY02', '17'), killed('SY03', '40')]))
 * const done = publish(ranges, { level: 'admin1', threshold: 5, label: 'moderate' })
 * done.ranges.rows.map(({ place, high }) => [place, high]) // → [["SYR",60],["SY01",null],["SY02",null],["SY03",40]]
 * done.hidden.map(({ why }) => why)                        // → ["primary","complementary"]
 */
export function publish(ranges: Iterable<Range>, options: PublishOptions): Published {
  knownOptions(options, { level: 1, threshold: 1, label: 1, places: 1, areas: 1, sums: 1, zones: 1, reason: 1 })
  const { places = world, areas = {}, sums = [], zones = [] } = options
  const { level, threshold, label } = options
  if (!Object.hasOwn(publishLevels, level)) throw new Error(`unknown level: ${level}`)
  if (!Number.isSafeInteger(threshold) || threshold < 2) throw new Error(`invalid threshold: ${threshold}`)
  if (!Object.hasOwn(sensitivities, label)) throw new Error(`unknown label: ${label}`)
  const reason = options.reason?.trim() ? options.reason.trim() : null
  const settings: PublishSettings = { level, threshold, label, areas, sums, zones, reason }
  const log = [`Level ${level}, threshold ${threshold}, label ${label}.`]
  const cells = coarsen([...ranges], { level, places, areas, zones, reason }, log)
  const hidden = hide(cells, [...additiveRelations(cells, places), ...statedSums(sums, cells)], threshold)
  const list = [...hidden].sort(([a], [b]) => a - b).map(([i, why]) => ({ id: cells[i]!.id, why }))
  const small = list.filter(({ why }) => why === 'primary').length
  log.push(`${list.length} of ${cells.length} rows hidden: ${small} small, ${list.length - small} to protect them.`)
  const rows = cells.map((cell, i) => rowOf(cell, hidden.has(i), settings))
  return {
    ranges: new RangeColumns(rows, tableOf([]), settings),
    hidden: list,
    notes: [labelled(settings), counted(list.length, cells.length, threshold)],
    label,
    log,
  }
}

const labelled = ({ label }: PublishSettings) => `Sensitivity: ${label} (${sensitivities[label]}).`
const counted = (n: number, of: number, threshold: number) =>
  n === 0
    ? `No number from 1 to ${threshold - 1} is in the table.`
    : `${n} of ${of} rows are hidden: they have a number from 1 to ${threshold - 1}, or one from which such a number could be worked out. Zeros are not hidden, and numbers that are not hidden are unchanged.`

function statedSums(sums: readonly PublishedSum[], cells: readonly Cell[]): Additive[] {
  const index = new Map<string, number>()
  cells.forEach(({ id }, i) => {
    if (index.has(id)) throw new Error(`duplicate range: ${id}`)
    index.set(id, i)
  })
  const at = (id: string) => {
    const i = index.get(id)
    if (i === undefined) throw new Error(`unknown range: ${id}`)
    return i
  }
  return sums.map(({ whole, parts }) => {
    if (parts.length === 0) throw new Error(`missing parts: ${whole}`)
    const twice = parts.find((part, i) => part === whole || parts.indexOf(part) < i)
    if (twice !== undefined) throw new Error(`duplicate part: ${twice}`)
    return { whole: at(whole), parts: parts.map(at), stated: true }
  })
}

/** A row with nothing in it but the question and, where it may be seen, the numbers. */
function rowOf(cell: Cell, isHidden: boolean, settings: PublishSettings): Range {
  const shown = isHidden
    ? ({
        low: null,
        best: null,
        high: null,
        open: 'all',
        status: 'none',
        figures: 0,
        sourcesMin: 0,
        sourcesMax: 0,
      } as const)
    : {}
  const note = `${isHidden ? 'Hidden: a small number, or one from which a small number could be worked out. ' : ''}${labelled(settings)}`
  return { ...cell, ...shown, core: [], floor: null, note, kept: [], setAside: [] }
}

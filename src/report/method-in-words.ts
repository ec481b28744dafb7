import { type Reading, type RatiosByDigits, readingTable } from '../figures/readings.js'
import { methodOf } from '../reconcile/methods/method-of.js'
import { methods } from '../reconcile/methods/methods.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import type { ReconcileSettings } from '../reconcile/reconcile.js'
import { slipDefaults } from '../reconcile/screen.js'
import type { AsOfSettings } from './as-of-settings.js'
import { asOfInLanguage, methodInLanguage } from './method-in-language.js'
import { dayInWords } from '../reconcile/question-in-words.js'

/**
 * The method in words, one rule a line, made from the options that were in force: other options, another text. In
 * English, or in the language given.
 *
 * Throws `unknown reading: NAME`, `invalid reading: NAME` and `unknown method: NAME`.
 *
 * @example
 * const ranges = reconcile(figures([{ concept: 'killed', end: '2020-01-01', text: 'about 12' }]), { copyWindowDays: 7 })
 * methodInWords(ranges.options).includes('at most 7 days apart') // → true
 */
export function methodInWords(
  settings: ReconcileSettings,
  asOf: readonly AsOfSettings[] = [],
  locale: Locale = english,
): string {
  if (locale.methodWords !== null) return methodInLanguage(settings, asOf, locale, locale.methodWords)
  return [
    'Figures were sorted into questions: what was counted, of whom, in which unit, as a stock or a flow, where, from where and when. Figures of different questions were never put together.',
    readingWords(settings.reading),
    ...asOf.map(one => asOfInWords(one)),
    `Each source was counted once, with its latest figure. Equal numbers that name no source and are at most ${days(settings.copyWindowDays)} apart were taken for one figure repeated. An outlet that prints a number was not taken for the source of it.`,
    ...(settings.exclude.length === 0 ? [] : [`Left out on request: ${settings.exclude.join(', ')}.`]),
    screenWords(settings),
    `${methodWords(settings)} A figure that gives only a minimum leaves the upper end open and adds none; a verified list raises the lower end and is never averaged. An order of magnitude, such as “dozens”, bounds a range only where no other figure is left.`,
    settings.prefer === null
      ? 'A best value is given only where at least three independent sources put one forward and agree in one piece: their weighted median, never a midpoint.'
      : `The best value is that of ${settings.prefer}, and none where ${settings.prefer} gives no number.`,
    'A range is one of reported figures, not a confidence interval. Nothing was averaged, filled in or corrected.',
  ].join('\n')
}

function methodWords({ method, hierarchy, prefer }: ReconcileSettings): string {
  const { name } = methodOf(method)
  if (name === 'hull' || name === 'envelope')
    return 'A range runs from the smallest lower end to the largest stated upper end of the figures kept.'
  if (typeof method === 'function') return `A range is made by a rule of its own (“${name}”), from the figures kept.`
  const wrong = /^relaxed-(\d+)$/.exec(method)?.[1]
  if (wrong !== undefined)
    return `A range holds every number that all but ${wrong} of the sources allow (method: ${method}).`
  const order = method === 'hierarchy' ? `, in the order ${hierarchy.join(', ')}` : ''
  const whose = method === 'preferred' && prefer !== null ? `, ${prefer}` : ''
  return `A range is ${methods[method as keyof typeof methods].definition} (method: ${name}${order}${whose}).`
}

function readingWords(reading: Reading): string {
  const table = readingTable(reading)
  const whose =
    {
      literal: 'literally',
      typical: 'as the median listener takes them',
      wide: 'from the 5th to the 95th percentile of listeners',
    }[table.name] ?? `by the table “${table.name}”`
  const halo = table.halo
    ? 'A bare number of at most two significant digits that is no list or register stands for what rounds to it; any other bare number is exact.'
    : 'A bare number was taken as exact.'
  const vague = `Words without a number, such as “dozens”, were read as an order of magnitude (${table.vague ?? 'typical'} bands).`
  return `Words around a number were read ${whose} (reading: ${table.name}). “About” ${byDigits(table.about)}; “almost” ${byDigits(table.almost)}. “At least” and “more than” give a lower end and no upper one, “up to” and “at most” an upper end and no lower one. ${halo} ${vague}`
}

function byDigits(rows: RatiosByDigits): string {
  const words = rows.map(([low, high]) =>
    low === null && high === null
      ? 'no limit'
      : low === null
        ? `up to ${times(high!)}`
        : high === null
          ? `${times(low)} or more`
          : `${times(low)} to ${times(high)}`,
  )
  if (words.every(w => w === words[0])) return words[0] === 'no limit' ? 'sets no limit' : `is ${words[0]} of it`
  return `is ${words
    .slice(0, 3)
    .map((w, i) => `${w}${i === 0 ? ' of it' : ''} with ${['one significant digit', 'two', 'three'][i]}`)
    .join(', ')} and ${words[3]} with more`
}

const times = (ratio: number) => `${Math.round(ratio * 1000) / 10} %`

/** How figures were brought to a day, in one sentence. */
export function asOfInWords(settings: AsOfSettings, locale: Locale = english): string {
  const { day, maxAgeDays, since } = settings
  if (locale.methodWords !== null) return asOfInLanguage(settings, locale, locale.methodWords)
  const total =
    since === null
      ? 'a running total of an earlier day holds later as a minimum'
      : `a running total that starts ${since[0] === since[1] ? `on ${dayInWords(since[0])}` : `between ${dayInWords(since[0])} and ${dayInWords(since[1])}`} was taken to count from the first of these days, and one of an earlier day holds later as a minimum`
  return `Brought to ${dayInWords(day)}: a stock of at most ${days(maxAgeDays)} before was taken forward as it stands; ${total}; nothing later was used, and nothing was interpolated.`
}

function screenWords({ screen }: ReconcileSettings): string {
  if (screen === false) return 'No figure was set aside for being hard to believe.'
  const options = screen === true ? {} : screen
  const { slipFactor, slipMatch } = { ...slipDefaults, ...options }
  const population =
    options.population === undefined
      ? 'the population figures among those used'
      : 'the population figures given for that'
  return `What cannot be true was set aside and shown, never corrected: more people than live in the place, by ${population}; or a number more than ${slipFactor} times above or below all others which one zero more or fewer would bring to within ${slipMatch} times of them, where at least two other sources bear each other out.`
}

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)

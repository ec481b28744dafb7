import { type RatiosByDigits, readingTable, readings } from '../figures/readings.js'
import type { Locale } from '../locale/locale.js'
import type { MethodWords } from '../locale/method-words.js'
import { methodOf } from '../reconcile/methods/method-of.js'
import type { ReconcileSettings } from '../reconcile/reconcile.js'
import { slipDefaults } from '../reconcile/screen.js'
import type { AsOfSettings } from './as-of-settings.js'

/** The method in a language other than English, one rule a line. */
export function methodInLanguage(
  settings: ReconcileSettings,
  asOf: readonly AsOfSettings[],
  locale: Locale,
  say: MethodWords,
): string {
  const { prefer, exclude, copyWindowDays } = settings
  return [
    say.sorted,
    readingWords(settings, locale, say),
    ...asOf.map(one => asOfInLanguage(one, locale, say)),
    say.sources(copyWindowDays),
    ...(exclude.length === 0 ? [] : [say.leftOut(locale.list(exclude))]),
    screenWords(settings, locale, say),
    `${methodWords(settings, locale, say)} ${say.minimum}`,
    prefer === null ? say.best : say.bestOf(prefer),
    say.caution,
  ].join('\n')
}

/** How figures were brought to a day, in a language other than English. */
export function asOfInLanguage({ day, maxAgeDays, since }: AsOfSettings, locale: Locale, say: MethodWords): string {
  const inFull = (iso: string) => locale.dayInFull(...(iso.split('-') as [string, string, string]))
  return say.asOf(inFull(day), maxAgeDays, since === null ? null : say.between(inFull(since[0]), inFull(since[1])))
}

function readingWords({ reading }: ReconcileSettings, { bounds }: Locale, say: MethodWords): string {
  const { name, about, almost, halo } = readingTable(reading)
  const isOurs = (table: string): table is keyof typeof readings => Object.hasOwn(readings, table)
  const percent = (ratio: number) => bounds.number(Math.round(ratio * 1000) / 10)
  const shares = (rows: RatiosByDigits) => {
    const [one, two, three, more] = rows.map(([low, high]) =>
      low === null
        ? high === null
          ? say.noShare
          : say.upTo(percent(high))
        : high === null
          ? say.orMore(percent(low))
          : say.share(percent(low), percent(high)),
    ) as [string, string, string, string]
    return [two, three, more].every(words => words === one) ? one : say.byDigits(one, two, three, more)
  }
  return [
    say.reading(isOurs(name) ? say.readings[name] : say.ownReading(name)),
    say.about(shares(about)),
    say.almost(shares(almost)),
    say.oneSided,
    halo ? say.rounds : say.exact,
    say.vague,
  ].join(' ')
}

function screenWords({ screen }: ReconcileSettings, { bounds }: Locale, say: MethodWords): string {
  if (screen === false) return say.notScreened
  const { slipFactor, slipMatch } = { ...slipDefaults, ...(screen === true ? {} : screen) }
  return say.screened(bounds.number(slipFactor), bounds.number(slipMatch))
}

function methodWords({ method, hierarchy, prefer }: ReconcileSettings, locale: Locale, say: MethodWords): string {
  const { name } = methodOf(method)
  if (name === 'hull' || name === 'envelope') return say.hull
  if (typeof method === 'function') return say.own(name)
  const wrong = /^relaxed-(\d+)$/.exec(method)?.[1]
  if (wrong !== undefined) return say.relaxed(Number(wrong))
  const order = method === 'hierarchy' ? hierarchy.join(locale.comma) : method === 'preferred' ? prefer : null
  return say.named(locale.method(name), order)
}

import type { Figure } from '../figures/figure.js'
import { type FlagId, flags } from '../figures/vocabulary.js'
import type { Locale } from '../locale/locale.js'
import { intervalOf } from '../reconcile/interval.js'
import type { PlaceNames } from './chart-options.js'
import { figureInWords } from './figure-in-words.js'
import { plainText } from './plain-text.js'
import { questionWords } from './question-words.js'
import type { ChartTable } from './table-of-ranges.js'
import { lengths } from './theme.js'

/** A row for each figure, for charts that draw figures and not ranges. Flags are said in words. */
export function tableOfFigures(figures: readonly Figure[], locale: Locale, places?: PlaceNames): ChartTable {
  const { tooltip, chartTable } = locale
  const named: Readonly<Record<string, string>> = {
    what: tooltip.what,
    where: tooltip.where,
    when: tooltip.when,
    words: tooltip.words,
    ...chartTable.numbers,
    said: tooltip.said,
    source: tooltip.src,
    outlet: tooltip.outlet,
    vintage: tooltip.vintage,
    flags: tooltip.flags,
  }
  const rows = figures.map(figure => {
    const [low, high] = intervalOf(figure)
    const { words, source, outlet, said } = figureInWords(figure, locale)
    const marks = figure.flags.flatMap(flag => flagInWords(flag, locale)).join(locale.bounds.semicolon)
    const question = questionWords(figure, locale, places)
    return {
      ...question,
      words,
      low,
      best: figure.best,
      high,
      said,
      source,
      outlet,
      vintage: figure.vintage,
      flags: marks,
    }
  })
  return { columns: Object.entries(named).map(([name, title]) => ({ name, title })), rows }
}

/** A flag of ours in words; what somebody else put there is left out. */
function flagInWords(flag: string, locale: Locale): string[] {
  const [id = '', ...value] = flag.split(':')
  if (!isFlag(id)) return []
  return [
    value.length === 0
      ? locale.flag(id)
      : `${locale.flag(id)}${locale.colon}${plainText(value.join(':'), lengths.name)}`,
  ]
}

const isFlag = (id: string): id is FlagId => Object.hasOwn(flags, id)

import type { Figure } from '../../figures/figure.js'

const OWN = /^(place-unknown|suspect:|place-unclear:|rounded$)/

/**
 * What a figure answers, as one text: two figures of one table with the same text say the same thing twice, or contradict
 * each other, or are told apart by something that was not read.
 */
export function sameQuestion(figure: Figure): string {
  const { concept, group, unit, place, from, start, end, source, outlet, flags } = figure
  return JSON.stringify([
    concept,
    group,
    unit,
    place,
    from,
    start,
    end,
    source,
    outlet,
    ...flags.filter(flag => !OWN.test(flag)).sort(),
  ])
}

/** Whether two figures state the same number. */
export function sameNumber(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.low === b.low && a.best === b.best && a.high === b.high
}

/** What a figure is of, in a few words: "idps of Idlib on 2024-01-07". */
export function questionWords({ concept, group, unit, place, start, end, text: _text }: Figure): string {
  const whom = group === 'all' ? '' : `, ${group}`
  const inUnit = unit === 'people' ? '' : `, in ${unit}`
  const when = end === null ? ', undated' : start === end || start === null ? ` on ${end}` : `, ${start} to ${end}`
  return `${concept}${whom}${inUnit} of ${place ?? 'nowhere named'}${when}`
}

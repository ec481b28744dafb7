import type { Report } from './report.js'

/** What was not read or is unsure, and the cells of which the publisher says that there is no number; a line each. */
export function openLines({ issues, gaps, locale }: Pick<Report, 'issues' | 'gaps' | 'locale'>): string[] {
  const { report: say, comma, colon, dayNotStated, placeNotStated } = locale
  return [
    ...issues.map(({ message }) => message),
    ...gaps.map(({ concept, place, end, text, reason }) => {
      const what = [concept, place ?? placeNotStated, end ?? dayNotStated].join(comma)
      return `${what}${colon}${[locale.quote(text), say.gap(reason)].join(comma)}.`
    }),
  ]
}

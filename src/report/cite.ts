import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import type { Figure } from '../figures/figure.js'
import { holdDirection } from '../util/hold-direction.js'

/** What a data set says of itself, as its `datapackage.json` has it. */
export interface About {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly licenses?: readonly { readonly name: string }[]
  readonly homepage?: string
}

/**
 * Where a figure stands, or what a data set is, as one line of a list of sources. What is not known is left out, but
 * that the day of publication is not known is said, since it matters. Who counted is named apart from who printed.
 *
 * @example
 * const table = figures([{ concept: 'killed', text: '34', outlet: 'The Post', published: '2020-03-02', source: 'Governor of Hatay' }])
 * cite(table.at(0)) // → "The Post, published 2 Mar 2020. Source of the figure: Governor of Hatay."
 */
export function cite(of: Figure | About, locale: Locale = english): string {
  const { cited } = locale.report
  if (!('concept' in of)) return dataSet(of, locale)
  const { source, outlet, locator } = of
  const parts = [
    documentOf(of, locale),
    source === null || source === outlet ? null : cited.sourceOfFigure(holdDirection(source, locale.direction)),
    locator === null ? null : cited.at(holdDirection(locator, locale.direction)),
  ]
  return parts.filter(part => part !== null).join(' ')
}

/** The document that a figure stands in, as one line. */
export function documentOf(
  { outlet, title, published, vintage, licence, url }: Figure,
  locale: Locale = english,
): string {
  const { report, direction } = locale
  const { cited } = report
  const held = (text: string | null) => (text === null ? null : holdDirection(text, direction))
  return sentence(locale, [
    held(outlet) ?? (title === null ? cited.outletNotStated : null),
    title === null ? null : locale.quote(title),
    published === null ? cited.dayNotKnown : cited.published(day(published, locale)),
    held(vintage),
    held(licence),
    url,
  ])
}

function dataSet({ name, title, version, licenses = [], homepage }: About, locale: Locale): string {
  const { report, direction } = locale
  const { cited } = report
  return sentence(locale, [
    holdDirection(title, direction),
    cited.dataSet(holdDirection(name, direction)),
    cited.version(version),
    ...licenses.map(licence => holdDirection(licence.name, direction)),
    homepage ?? null,
  ])
}

const sentence = ({ comma }: Locale, parts: readonly (string | null)[]) =>
  `${parts.filter(part => part !== null).join(comma)}.`

const day = (iso: string, locale: Locale) => locale.day(...(iso.split('-') as [string, string, string]))

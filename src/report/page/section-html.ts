import type { PlaceNames } from '../../chart/chart-options.js'
import { questionWords } from '../../chart/question-words.js'
import type { Range } from '../../figures/range.js'
import { english } from '../../locale/english.js'
import type { Locale } from '../../locale/locale.js'
import { questionInWords } from '../../reconcile/question-in-words.js'
import { answer } from '../answer.js'
import { contradictionLines } from '../contradiction-lines.js'
import { figureLines } from '../figure-lines.js'
import { asOfInWords } from '../method-in-words.js'
import type { Section } from '../section.js'
import { sentence } from '../sentence.js'
import { type FigureGroup, figureTable } from './figure-table.js'
import { type Html, html, join, listOf } from './html.js'
import { inlineSvg } from './inline-svg.js'
import type { Numbered } from './numbered.js'

/** A drawn chart: the SVG, and what it shows in words. */
export interface Picture {
  readonly svg: string
  readonly alt: string
}

export interface SectionParts {
  readonly pictures: readonly Picture[]
  readonly number: number
  readonly places: PlaceNames
  readonly locale: Locale
  readonly notes: Numbered
  readonly sources: Numbered
}

/** One heading of the page: the answer, the sentence, the pictures, and the figures. */
export function sectionHtml(
  section: Section,
  { pictures, number, places, locale, notes, sources }: SectionParts,
): Html {
  const { heading, lead, ranges, asOf, consistency } = section
  const id = `q${number}`
  const { report: say } = locale
  const question = (range: Range) =>
    locale === english
      ? questionInWords(range, { places })
      : Object.values(questionWords(range, locale, places)).join(locale.comma)
  const [only] = ranges.length === 1 ? ranges : []
  const words = (range: Range) => sentence(range, { places, figures: ranges.figures, locale })
  const headOf = (range: Range) =>
    html`${question(range)}${locale.colon}<strong>${answer(range, ranges.figures, locale)}</strong><br /><span
        class="sentence"
        >${words(range)}</span
      >`
  const groups = Array.from(ranges, (range): FigureGroup => ({
    head: only === undefined ? headOf(range) : null,
    lines: figureLines(range, ranges.figures, locale),
  }))
  const caption = only === undefined ? say.figuresByQuestion(heading) : say.figuresOf(question(only))
  const parts = [
    html`<h2 id="${id}-h">${number}. ${heading}</h2>`,
    ...(lead === null ? [] : [html`<p class="lead">${lead}</p>`]),
    ...(only === undefined
      ? []
      : [
          html`<p class="answer">${answer(only, ranges.figures, locale)}</p>`,
          html`<p class="lead">${words(only)}</p>`,
        ]),
    ...pictures.map((picture, i) => inlineSvg(picture.svg, picture.alt, `${id}-${i + 1}-`)),
    ...(consistency === null
      ? []
      : contradictionLines(consistency, locale, places).map(lines => contradictionHtml(lines, locale))),
    ...(groups.length > 0 ? [figureTable(caption, groups, notes, sources, locale)] : []),
    // A section may be there for what `check` found in the figures of others.
    ...(groups.length === 0 && consistency === null ? [html`<p>${say.noFigureGiven}</p>`] : []),
    ...(asOf === null ? [] : [html`<p class="fine">${asOfInWords(asOf, locale)}</p>`]),
  ]
  return html`<section id="${id}" aria-labelledby="${id}-h">${join(parts, '\n')}</section> `
}

function contradictionHtml(
  { words, changes }: ReturnType<typeof contradictionLines>[number],
  { report }: Locale,
): Html {
  const mending =
    changes.length === 0
      ? null
      : html`<p>${report.mend}</p>
          ${listOf(
            changes.map(change => html`${change}`),
            report.none,
          )}`
  return html`<p>${words}</p>
    ${mending}`
}

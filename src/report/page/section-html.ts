import type { PlaceNames } from '../../chart/chart-options.js'
import type { Range } from '../../figures/range.js'
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
  readonly notes: Numbered
  readonly sources: Numbered
}

/** One heading of the page: the answer, the sentence, the pictures, and the figures. */
export function sectionHtml(section: Section, { pictures, number, places, notes, sources }: SectionParts): Html {
  const { heading, lead, ranges, asOf, consistency } = section
  const id = `q${number}`
  const [only] = ranges.length === 1 ? ranges : []
  const words = (range: Range) => sentence(range, { places, figures: ranges.figures })
  const headOf = (range: Range) =>
    html`${questionInWords(range, { places })}: <strong>${answer(range, ranges.figures)}</strong><br /><span
        class="sentence"
        >${words(range)}</span
      >`
  const groups = Array.from(ranges, (range): FigureGroup => ({
    head: only === undefined ? headOf(range) : null,
    lines: figureLines(range, ranges.figures),
  }))
  const caption =
    only === undefined ? `The figures, by question: ${heading}` : `The figures: ${questionInWords(only, { places })}`
  const parts = [
    html`<h2 id="${id}-h">${number}. ${heading}</h2>`,
    ...(lead === null ? [] : [html`<p class="lead">${lead}</p>`]),
    ...(only === undefined
      ? []
      : [html`<p class="answer">${answer(only, ranges.figures)}</p>`, html`<p class="lead">${words(only)}</p>`]),
    ...pictures.map((picture, i) => inlineSvg(picture.svg, picture.alt, `${id}-${i + 1}-`)),
    ...(consistency === null ? [] : contradictionLines(consistency).map(contradictionHtml)),
    ...(groups.length > 0 ? [figureTable(caption, groups, notes, sources)] : []),
    // A section may be there for what `check` found in the figures of others.
    ...(groups.length === 0 && consistency === null ? [html`<p>No figure was given.</p>`] : []),
    ...(asOf === null ? [] : [html`<p class="fine">${asOfInWords(asOf)}</p>`]),
  ]
  return html`<section id="${id}" aria-labelledby="${id}-h">${join(parts, '\n')}</section> `
}

function contradictionHtml({ words, changes }: ReturnType<typeof contradictionLines>[number]): Html {
  const mending =
    changes.length === 0
      ? null
      : html`<p>What would mend it:</p>
          ${listOf(changes.map(change => html`${change}`))}`
  return html`<p>${words}</p>
    ${mending}`
}

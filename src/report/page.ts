import { cite } from './cite.js'
import { openLines } from './open-lines.js'
import { Html, html, join, listOf, quoted } from './page/html.js'
import { differencesHtml } from './page/differences-html.js'
import { linked } from './page/linked.js'
import { methodHtml } from './page/method-html.js'
import { Numbered } from './page/numbered.js'
import { type Picture, sectionHtml } from './page/section-html.js'
import { style } from './page/style.js'
import { summaryTable } from './page/summary-table.js'
import type { Report } from './report.js'
import { version } from './version.js'

const styles = new Html(`<style>${style}</style>`)

/** Nothing is loaded, run or sent: the page is the same on a server, from a disk and in a mail. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A report as one HTML page that needs nothing else: no script, no font, no picture from anywhere. The charts are given
 * as SVG, a list for each section.
 *
 * Whatever the figures, places and headings hold is shown as text and never as markup. The page reads well at 600
 * pixels, prints on A4, and is read out in order: one heading of the first level, tables with captions and header
 * cells, each chart one image with its words.
 *
 * Throws `invalid svg: …` for a picture that carries scripts, links or outside addresses.
 *
 * @example
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: '<b>12</b>', value: 12, hedge: 'exact' }])
 * const made = report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })
 * page(made).includes('&lt;b&gt;12&lt;/b&gt;') // → true
 */
export function page(report: Report, pictures: readonly (readonly Picture[])[] = []): string {
  const { title, lead, places, locale } = report
  const { report: say, direction, language } = locale
  const notes = new Numbered('note-', say.note)
  const sources = new Numbered('source-', say.source)
  const sections = report.sections.map((section, i) =>
    sectionHtml(section, { pictures: pictures[i] ?? [], number: i + 1, places, locale, notes, sources }),
  )
  const parts: readonly Part[] = [
    { id: 'differences', heading: say.differences, body: differencesHtml(report.differences, locale) },
    { id: 'method', heading: say.method, body: methodHtml(report.sections, locale) },
    { id: 'open', heading: say.open, body: listOf(openLines(report).map(quoted), say.none) },
    { id: 'notes', heading: say.notes, body: notes.list(quoted, say.none) },
    { id: 'sources', heading: say.sources, body: sources.list(linked, say.none) },
    { id: 'cite', heading: say.cite, body: citeHtml(report) },
  ]
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styles}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
        </header>
        <main>
          ${summaryTable(report.sections, locale)}
          <nav aria-label="${say.further}">
            ${join(
              parts.map(({ id, heading }) => html`<a href="#${id}">${heading}</a>`),
              ' ',
            )}
          </nav>
          ${join(sections)}${join(parts.map(partHtml))}
        </main>
        <footer>
          <p>${madeFrom(report)} ${say.endorsement}</p>
        </footer>
      </body>
    </html> `.markup
}

/** A part that follows the questions. */
interface Part {
  readonly id: string
  readonly heading: string
  readonly body: Html
}

const partHtml = ({ id, heading, body }: Part) =>
  html`<section id="${id}" aria-labelledby="${id}-h">
    <h2 id="${id}-h">${heading}</h2>
    ${body}
  </section> `

function citeHtml({ title, datasets, locale }: Report): Html {
  const { citation, none } = locale.report
  return listOf([quoted(citation(title, version)), ...datasets.map(dataset => linked(cite(dataset, locale)))], none)
}

function madeFrom({ datasets, locale }: Report): string {
  return locale.report.madeWith(
    version,
    datasets.map(dataset => `${dataset.name} ${dataset.version}`),
  )
}

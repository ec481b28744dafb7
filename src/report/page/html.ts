import { english } from '../../locale/english.js'
import { escapeHtml } from '../../util/escape-html.js'

/** Markup that is safe to put into a page. Only `html` and `trusted` make it. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = string | number | Html | null | readonly (string | Html)[]

/** A piece of a page: the text of the template is markup, and everything put into it is escaped unless it is `Html`. */
export function html(markup: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(markup.reduce((page, text, i) => page + markupOf(values[i - 1] ?? null) + text))
}

/** Pieces one after the other. */
export const join = (pieces: readonly Html[], between = '') => new Html(pieces.map(piece => piece.markup).join(between))

/** A list with a point for each piece. */
export function listOf(pieces: readonly Html[], none: string = english.report.none): Html {
  if (pieces.length === 0) return html`<p>${none}</p> `
  return html`<ul>
    ${join(pieces.map(piece => html`<li>${piece}</li> `))}
  </ul> `
}

/** A part that is in English whatever the language of the page, with a line that says so; null where the page is. */
export const inEnglish = (part: Html, note: string | null) =>
  note === null
    ? part
    : html`<p class="fine">${note}</p>
        <div lang="en" dir="ltr">${part}</div> `

/** Somebody else's words: their direction of writing does not touch the text around them. */
export const quoted = (text: string) => html`<bdi>${text}</bdi>`

function markupOf(value: Value): string {
  if (value === null) return ''
  if (value instanceof Html) return value.markup
  return typeof value === 'object' ? value.map(markupOf).join('') : escapeHtml(String(value))
}

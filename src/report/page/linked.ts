import { type Html, html, join } from './html.js'

/** Only addresses of the web; nothing that runs, and no spaces or quotes to break out with. */
const ADDRESS = /https?:\/\/[^\s<>"'`\\]+[^\s<>"'`\\.,;:!?)\]]/g

/** A text whose web addresses are links, and everything else of it text. */
export function linked(text: string): Html {
  const pieces: Html[] = []
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    pieces.push(html`${text.slice(from, match.index)}<a href="${match[0]}" rel="noopener noreferrer">${match[0]}</a>`)
    from = match.index + match[0].length
  }
  return html`<bdi>${join(pieces)}${text.slice(from)}</bdi>`
}

import { addressPieces } from '../address-pieces.js'
import { type Html, html, join } from './html.js'

/** A text whose web addresses are links, and everything else of it text. */
export function linked(text: string): Html {
  const pieces = addressPieces(text).map(piece =>
    piece.isAddress ? html`<a href="${piece.text}" rel="noopener noreferrer">${piece.text}</a>` : html`${piece.text}`,
  )
  return html`<bdi>${join(pieces)}</bdi>`
}

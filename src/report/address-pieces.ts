/** Only addresses of the web; nothing that runs, and no spaces, quotes or marks of direction to break out with. */
const ADDRESS = /https?:\/\/[^\s\p{Cf}<>"'`\\]+[^\s\p{Cf}<>"'`\\.,;:!?)\]]/gu

export interface AddressPiece {
  readonly text: string
  readonly isAddress: boolean
}

/** A text cut into its web addresses and what stands between them. */
export function addressPieces(text: string): AddressPiece[] {
  const pieces: AddressPiece[] = []
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    pieces.push({ text: text.slice(from, match.index), isAddress: false }, { text: match[0], isAddress: true })
    from = match.index + match[0].length
  }
  pieces.push({ text: text.slice(from), isAddress: false })
  return pieces.filter(piece => piece.text !== '')
}

import { addressPieces } from '../address-pieces.js'

/** What Markdown, its tables, footnotes and formulas would take for more than a character. */
const SPECIAL = /[\\`*_{}[\]<>#|~^$&!]/g
/** What makes a list, a rule or a heading only where a line begins. */
const FIRST = /^([-+=:]|\d+(?=[.)]))/
/** Addresses that some programs make links of, without being asked. */
const BARE = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|@/gi

/** A text as Markdown that shows just this text: nothing of it is markup, and only addresses of the web are links. */
export function markdownText(text: string): string {
  return addressPieces(text)
    .map(({ text: piece, isAddress }) => (isAddress ? `<${piece}>` : plain(piece)))
    .join('')
}

/** The same where no link may stand: in headings and in the words for a picture. */
export const markdownWords = (text: string) => plain(text)

/** The same at the beginning of a line. */
export const markdownLine = (markdown: string) =>
  markdown.replace(FIRST, first => (/^\d/.test(first) ? first : `\\${first}`)).replace(/^(\d+)([.)])/, '$1\\$2')

const plain = (text: string) => text.replace(SPECIAL, '\\$&').replace(BARE, '\\$&')

import { pixelsOf, thousandths } from './text-width.js'

export interface TextStyle {
  readonly size: number
  readonly bold?: boolean
}

/**
 * Breaks a text into lines that fit a width in pixels: at spaces, or inside a word that is too long for a line of its
 * own. What does not fit into `maxLines` is cut, and "…" says so.
 *
 * @example
 * wrap('range of reported figures', 90, { size: 11 }) // → ["range of", "reported figures"]
 */
export function wrap(text: string, width: number, { size, bold = false }: TextStyle, maxLines = Infinity): string[] {
  const isWithin = (units: number) => pixelsOf(units, size, bold) <= width
  const fits = (line: string) => isWithin(thousandths(line))
  if (text !== '' && !text.startsWith(' ') && fits(text)) return [text]
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const word of wordsOf(text, fits).flatMap(w => pieces(w, fits))) {
    const units = thousandths(word)
    if (line === '') [line, length] = [word, units]
    else if (isWithin(length + SPACE + units)) [line, length] = [`${line} ${word}`, length + SPACE + units]
    else {
      lines.push(line)
      ;[line, length] = [word, units]
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  return [...kept.slice(0, -1), cut(kept.at(-1)!, fits)]
}

const SPACE = thousandths(' ')
const DAY = /^\(?\d{1,2}$/
const YEAR = /^\d{4}[.,;:)]?$/

/** Words, with what should stay on one line in one piece: a number and what it counts, a day and its month and year. */
function wordsOf(text: string, fits: (line: string) => boolean): string[] {
  const out: string[] = []
  let before = ''
  for (const word of text.split(' ')) {
    const together = `${out.at(-1)} ${word}`
    if (out.length > 0 && (DAY.test(before) || YEAR.test(word)) && fits(together)) out[out.length - 1] = together
    else out.push(word)
    before = word
  }
  return out
}

/** A word, or the parts of one that is wider than a line. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word]
  const out: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      out.push(piece)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? out : [...out, piece]
}

function cut(line: string, fits: (line: string) => boolean): string {
  const characters = [...line]
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

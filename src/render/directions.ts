export interface Stretch {
  readonly text: string
  readonly isRightToLeft: boolean
}

type Side = 'left' | 'right'

/** Letters, and the two marks of Arabic that are as strong as letters. */
const RIGHT = /[؛؟\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LEFT_MARK = '\u200E'
const RIGHT_MARK = '\u200F'
const LEFT_ISOLATE = '\u2066'
const END_OF_ISOLATE = '\u2069'
const MARKS = /[\u2066\u2069]/g
/** A line that is laid out from the right: all of it in one isolate. */
const FROM_THE_RIGHT = /^\u2067([^\u2067\u2068]*)\u2069$/su

/**
 * A line in stretches of one direction, in the order in which they stand side by side, from the left. This is what the
 * Unicode bidirectional algorithm gives for a line without embeddings, or with one around all of it and with quotes from
 * the left inside: numbers follow
 * the letters before them, and what has no direction of its own joins neighbours that agree, else the line.
 */
export function directions(line: string): Stretch[] {
  const inner = FROM_THE_RIGHT.exec(line)?.[1]
  if (inner === undefined) return stretches(line, 'left').map(({ text, isRightToLeft }) => ({ text, isRightToLeft }))
  return stretches(inner, 'right')
    .reverse()
    .flatMap(({ isQuote, ...stretch }) => (isQuote ? stretches(stretch.text.replace(MARKS, ''), 'left') : [stretch]))
    .map(({ text, isRightToLeft }) => ({ text, isRightToLeft }))
    .filter(({ text }) => text !== '')
}

function stretches(line: string, base: Side): (Stretch & { readonly isQuote: boolean })[] {
  const tokens = line.match(/\p{L}\p{M}*|\p{Nd}|[^\p{L}\p{Nd}]/gu) ?? []
  let letters = base
  let isQuoted = false
  const known = tokens.map((token): Side | 'quote' | null => {
    // Somebody's words in a line from the right: nothing around them has a say in how they are laid out, nor they in it.
    const isMark = token === LEFT_ISOLATE || token === END_OF_ISOLATE
    if (base === 'right' && isMark) isQuoted = token === LEFT_ISOLATE
    if (isQuoted || (base === 'right' && isMark)) return 'quote'
    if (/\p{Nd}/u.test(token)) return letters
    if (!/[\p{L}؛؟]/u.test(token) && token !== LEFT_MARK && token !== RIGHT_MARK) return null
    return (letters = RIGHT.test(token) || token === RIGHT_MARK ? 'right' : 'left')
  })
  pairBrackets(tokens, known, base)
  const after = followers(known, base)
  const out: { text: string; isRightToLeft: boolean; isQuote: boolean }[] = []
  let before = base
  tokens.forEach((token, i) => {
    const own = known[i]
    const isQuote = own === 'quote'
    if (own === 'left' || own === 'right') before = own
    const side = isQuote ? 'left' : (own ?? (before === after[i] ? before : base))
    const last = out.at(-1)
    if (last?.isRightToLeft === (side === 'right') && last.isQuote === isQuote) last.text += token
    else out.push({ text: token, isRightToLeft: side === 'right', isQuote })
  })
  return out
}

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const OPENING = Object.values(BRACKETS)

/**
 * Brackets belong together (rule N0 of the algorithm): to the line, if anything between them runs as the line does; else
 * to what is between them, if the words before run the same way.
 */
function pairBrackets(tokens: readonly string[], known: (Side | 'quote' | null)[], base: Side): void {
  const open: { readonly token: string; readonly at: number }[] = []
  const pairs: (readonly [from: number, to: number])[] = []
  tokens.forEach((token, at) => {
    if (known[at] !== null) return
    if (OPENING.includes(token)) open.push({ token, at })
    const opening = BRACKETS[token]
    if (opening === undefined) return
    const depth = open.map(other => other.token).lastIndexOf(opening)
    if (depth === -1) return
    pairs.push([open[depth]!.at, at])
    open.length = depth
  })
  for (const [from, to] of pairs.sort((a, b) => a[0] - b[0])) {
    const sides = known.slice(from + 1, to).filter(isSide)
    if (sides.length === 0) continue
    const before = known.slice(0, from).filter(isSide).at(-1) ?? base
    known[from] = known[to] = sides.includes(base) ? base : before
  }
}

const isSide = (side: Side | 'quote' | null) => side === 'left' || side === 'right'

/** For each token, the direction of the next one that has one; at the end of the line, the line's own. */
function followers(known: readonly (Side | 'quote' | null)[], base: Side): Side[] {
  const out: Side[] = []
  let next = base
  for (let i = known.length - 1; i >= 0; i--) {
    const own = known[i]
    if (own === 'left' || own === 'right') next = own
    out[i] = next
  }
  return out
}

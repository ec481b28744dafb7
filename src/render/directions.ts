export interface Stretch {
  readonly text: string
  readonly isRightToLeft: boolean
}

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LEFT_MARK = '\u200E'

/**
 * A left-to-right line in stretches of one direction, in the order in which they stand side by side. This is what the
 * Unicode bidirectional algorithm gives for a line without embeddings: numbers follow the letters before them, and
 * what has no direction of its own joins neighbours that agree, else the line.
 */
export function directions(line: string): Stretch[] {
  const tokens = line.match(/\p{L}\p{M}*|\p{Nd}|[^\p{L}\p{Nd}]/gu) ?? []
  let letters: 'left' | 'right' = 'left'
  const known = tokens.map(token => {
    if (/\p{Nd}/u.test(token)) return letters
    if (!/\p{L}/u.test(token) && token !== LEFT_MARK) return null
    return (letters = RIGHT.test(token) ? 'right' : 'left')
  })
  const out: { text: string; isRightToLeft: boolean }[] = []
  tokens.forEach((token, i) => {
    const before = out.at(-1)
    const after = known.slice(i).find(direction => direction !== null)
    const isRightToLeft = (known[i] ?? (before?.isRightToLeft === true ? after : 'left')) === 'right'
    if (before?.isRightToLeft === isRightToLeft) before.text += token
    else out.push({ text: token, isRightToLeft })
  })
  return out
}

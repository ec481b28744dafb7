/**
 * Text in lines of at most `width` characters, broken at spaces; a longer word has a line of its own. The first line
 * begins with `first`, the others with `rest`.
 *
 * @example
 * wrapColumns('one two three', 9, '- ', '  ') // → "- one two\n  three"
 */
export function wrapColumns(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter(word => word !== '')) {
    if (!empty && length(line) + 1 + length(word) > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Code points, without the marks that stand above or below others. */
const length = (text: string) => [...text.replace(/\p{M}/gu, '')].length

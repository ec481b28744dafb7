/** Opens and closes somebody's words in a line that is laid out from the right. */
const OPEN = '\u2066'
const CLOSE = '\u2069'
/** A percent sign stays with its number. */
const BREAK = /[ \t\r\n]+(?!%)/
/** A letter with its marks. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

/**
 * A text in lines that are at most so wide. Lines break at spaces; a word that is wider than a line is broken between
 * letters. Words that stand for themselves in a line from the right do so on each of its lines.
 */
export function wrapText(text: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = []
  const space = measure('a a') - measure('aa')
  let line = ''
  let used = 0
  const put = (word: string, wide: number) => {
    if (line !== '' && used + space + wide > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += (line === '' ? 0 : space) + wide
    line += `${line === '' ? '' : ' '}${word}`
  }
  for (const word of text.split(BREAK).filter(word => word !== '')) {
    const wide = measure(word)
    if (wide <= width) put(word, wide)
    else for (const part of broken(word, width, measure)) put(part, measure(part))
  }
  if (line !== '') lines.push(line)
  return enclosed(lines)
}

function broken(word: string, width: number, measure: (words: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const [letter] of word.matchAll(LETTER)) {
    const wide = measure(letter)
    if (part !== '' && used + wide > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += letter
    used += wide
  }
  return [...parts, part]
}

/** What a line leaves open is closed at its end and opened again on the next. */
function enclosed(lines: readonly string[]): string[] {
  let isOpen = false
  return lines.map(line => {
    const start = isOpen ? OPEN : ''
    const [opened, closed] = [line.lastIndexOf(OPEN), line.lastIndexOf(CLOSE)]
    if (opened !== closed) isOpen = opened > closed
    return `${start}${line}${isOpen ? CLOSE : ''}`
  })
}

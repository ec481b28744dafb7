/** Bytes, and words of JSON among them, in which a header would show that it is none. */
const BYTES = 512
const WORDS = 8

const WORD = /\s*([{}[\],:]|"(?:[^"\\]|\\.)*"|-?\d[\w.+-]*|true|false|null|-?NaN|-?Infinity)/y

/**
 * Whether bytes that begin with a bracket are the beginning of JSON: headers in brackets (`[id],value`) are not. What goes
 * wrong later is left to the parser, which can say it.
 */
export function looksLikeJson(head: Uint8Array): boolean {
  // In UTF-16 every second byte is a zero.
  const text = String.fromCharCode(...head.subarray(0, BYTES).filter(byte => byte !== 0)).trimEnd()
  const open: string[] = []
  let wanted: 'value' | 'name' | 'colon' | 'comma' = 'value'
  WORD.lastIndex = 0
  for (let n = 0; n < WORDS; n++) {
    const from = WORD.lastIndex
    const word = WORD.exec(text)?.[1]
    // A text or word may be cut where the bytes end.
    if (word === undefined) return from === text.length || /^\s*("|[-\w.+]+$)/.test(text.slice(from))
    if (open.length === 0 && n > 0) return word === '{' || word === '['
    if (word === '{' || word === '[') {
      if (wanted !== 'value') return false
      open.push(word)
      wanted = word === '{' ? 'name' : 'value'
    } else if (word === '}' || word === ']') {
      if (open.pop() !== (word === '}' ? '{' : '[')) return false
      wanted = 'comma'
    } else if (word === ':') {
      // A name and a colon: nobody's header.
      return wanted === 'colon'
    } else if (word === ',') {
      if (wanted !== 'comma') return false
      wanted = open.at(-1) === '{' ? 'name' : 'value'
    } else if (wanted === 'name') {
      if (!word.startsWith('"')) return false
      wanted = 'colon'
    } else if (wanted === 'value') wanted = 'comma'
    else return false
  }
  return true
}

/** A piece of a phrase: a number as written, a word, or a single sign. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  /** Numbers: ASCII digits and separators. Words: small letters without accents. Signs: one form for each family. */
  readonly text: string
  /** As it stands in the text. */
  readonly written: string
  /** Words: whether the letters are Latin. */
  readonly latin: boolean
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** First digit of every script whose digits are read: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** Marks that only steer layout. The two overrides (U+202D, U+202E) are left out: they can show digits reversed. */
const INVISIBLE = new Set(
  Array.from('\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff\u061c\u00ad'),
)

const SAME_SIGN: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '－': '-',
  '’': "'", '‘': "'", 'ʼ': "'", '′': "'", '`': "'",
  '∼': '~', '≈': '~', '≃': '~', '～': '~',
  '٪': '%', '％': '%', '＋': '+', '（': '(', '）': ')', '，': ',', '．': '.', '＜': '<', '＞': '>',
  '⩽': '≤', '≦': '≤', '⩾': '≥', '≧': '≥',
} // prettier-ignore

const PAIRS: Readonly<Record<string, string>> = { '<=': '≤', '=<': '≤', '>=': '≥', '=>': '≥' }

const LINE_BREAKS = new Set(['\n', '\r', '\u2028', '\u2029'])
const SPACE = /^\s$/u
const LETTER = /^[\p{L}\p{M}]$/u
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u
const MARKS = /\p{M}/gu

/**
 * Cuts a phrase into tokens, in one pass. A space belongs to a number only where exactly three digits follow it and
 * the digits before can be the groups of one number; a line break never does. Digits of two scripts in a row are no
 * number.
 */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  const chars = visible(text)
  let i = 0
  while (i < chars.length) {
    const spaced = isSpace(chars[i])
    while (isSpace(chars[i])) i++
    const c = chars[i]
    if (c === undefined) break
    const start = i
    const push = (kind: Token['kind'], text: string | null, end: number, latin = false) => {
      const written = chars.slice(start, end).join('')
      out.push({ kind, text: text ?? written, written, latin, spaced, start, end })
      i = end
    }
    if (zeroOf(c) !== null) {
      const [digits, end] = numberAt(chars, i)
      const scripts = new Set(chars.slice(i, end).map(zeroOf))
      scripts.delete(null)
      push(scripts.size > 1 ? 'sign' : 'number', scripts.size > 1 ? null : digits, end)
    } else if (LETTER.test(c)) {
      let end = i + 1
      while (LETTER.test(chars[end] ?? '')) end++
      const word = chars.slice(i, end).join('')
      push('word', plain(word), end, LATIN.test(word))
      if (sign(chars[i]) === "'" && LETTER.test(chars[i + 1] ?? '')) i++
    } else {
      const pair = PAIRS[c + (chars[i + 1] ?? '')]
      push('sign', pair ?? sign(c), pair === undefined ? i + 1 : i + 2)
    }
  }
  return out
}

/** The characters from one position to another, as `tokens` counts them. */
export function slice(text: string, start: number, end: number): string {
  return visible(text).slice(start, end).join('').trim()
}

const visible = (text: string) => [...text.normalize('NFC').replaceAll('+/-', '±')].filter(c => !INVISIBLE.has(c))

/** White space within a line. */
const isSpace = (c: string | undefined) => c !== undefined && SPACE.test(c) && !LINE_BREAKS.has(c)

const plain = (word: string) => word.normalize('NFD').replace(MARKS, '').toLowerCase()

const sign = (c: string | undefined) => (c === undefined ? '' : Object.hasOwn(SAME_SIGN, c) ? SAME_SIGN[c]! : c)

/** The zero of the script that a digit is of; null for what is no digit. */
function zeroOf(c: string): number | null {
  const code = c.codePointAt(0)!
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return zero
  return null
}

function digit(c: string | undefined): string | null {
  const zero = c === undefined ? null : zeroOf(c)
  return zero === null ? null : String(c!.codePointAt(0)! - zero)
}

/** Digits with the separators between them, and a power of ten as programs print it ("6e+05"). */
function numberAt(chars: readonly string[], from: number): [written: string, end: number] {
  let [written, i] = digitsAt(chars, from)
  let inGroups = written.length <= 3
  for (;;) {
    const c = chars[i]
    if (c === undefined) break
    const [group, next] = digitsAt(chars, i + 1)
    if (group === '') break
    const s = isSpace(c) ? ' ' : sign(c)
    if (s === ' ') {
      if (!inGroups || group.length !== 3) break
    } else if (s === '.' || s === ',' || s === "'" || s === '٬' || s === '٫') {
      inGroups = false
    } else break
    written += s + group
    i = next
  }
  const power = powerAt(chars, i)
  return power === null ? [written, i] : [written + power[0], power[1]]
}

function digitsAt(chars: readonly string[], from: number): [digits: string, end: number] {
  let digits = ''
  let i = from
  for (let d = digit(chars[i]); d !== null; d = digit(chars[++i])) digits += d
  return [digits, i]
}

function powerAt(chars: readonly string[], from: number): [written: string, end: number] | null {
  if (chars[from] !== 'e' && chars[from] !== 'E') return null
  const c = chars[from + 1]
  const signed = c === '+' || c === '-'
  const [digits, end] = digitsAt(chars, from + (signed ? 2 : 1))
  return digits === '' || LETTER.test(chars[end] ?? '') ? null : [`e${signed ? c : ''}${digits}`, end]
}

import type { CompiledLexicon } from './compile-lexicon.js'
import { knownWords } from './known-words.js'
import type { Token } from './token.js'
import { type Word, unknownWord } from './word.js'

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const LINE = 4
const SIGN = 5

/** The kind of every character met so far, so that most text costs one look-up a character. */
const kinds = /* @__PURE__ */ new Uint8Array(0x10000)

function slowKind(code: number): number {
  const c = String.fromCharCode(code)
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE
  if (/\s/.test(c) || code === 0x200b || code === 0xfeff || code === 0x200e || code === 0x200f || code === 0xad)
    return SPACE
  if (/\d/.test(c) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return DIGIT
  return /[\p{L}\p{M}]/u.test(c) ? LETTER : SIGN
}

const kindOf = (code: number): number => kinds[code]! || (kinds[code] = slowKind(code))

const signs: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '–', '—': '–', '―': '–', '−': '-', '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
  '٪': '%', '；': ';', '，': ',', '،': ',', '؛': ';', '؟': '?', '•': '•', '·': '•', '◦': '•', '▪': '•', '…': '.',
} // prettier-ignore

/**
 * Cuts a text into tokens, in one pass. Words keep inner hyphens ("pro-regime"); those that begin with a number are
 * cut ("twelve-year-old"). A number keeps its separators. An empty line is a break; a single line end is one where
 * the line before looks finished.
 */
export function tokenize(text: string, lexicon: CompiledLexicon): Token[] {
  const out: Token[] = []
  const known = knownWords(lexicon)
  const length = text.length
  let i = 0
  let spaced = false
  let lineStart = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === SPACE) {
      spaced = true
      i++
    } else if (kind === LETTER) {
      const plain = known.read(text, i)
      if (plain !== null) {
        const { text: folded, word } = plain
        out.push({
          kind: 'word',
          text: folded,
          start: i,
          end: known.end,
          word,
          capital: code <= 90,
          spaced,
          owner: false,
        })
        i = known.end
      } else i = wordAt(text, i, spaced, lexicon, out)
      spaced = false
    } else if (kind === DIGIT) {
      i = numberAt(text, i, spaced, lexicon, out)
      spaced = false
    } else if (kind === LINE) {
      const start = i
      let lines = 0
      while (i < length && kindOf(text.charCodeAt(i)) !== LETTER) {
        const next = kindOf(text.charCodeAt(i))
        if (next === LINE) lines += text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? 0 : 1
        else if (next !== SPACE) break
        i++
      }
      const next = text.charCodeAt(i)
      const short = start - lineStart < 60
      const starts = next >= 65 && next <= 90
      const listed = i < length && kindOf(next) === SIGN && next !== 34 && next !== 40
      if (lines > 1 || listed || (short && starts) || ends(text.charCodeAt(start - 1))) {
        out.push(sign('\n', 'break', start, i, true))
      }
      lineStart = i
      spaced = true
    } else {
      const c = text[i]!
      out.push(sign(Object.hasOwn(signs, c) ? signs[c]! : c, 'sign', i, i + 1, spaced, lexicon.get(c)))
      spaced = false
      i++
    }
  }
  out.push(sign('\n', 'break', length, length, true))
  return out
}

/** Whether a line that ends with this is finished: . ! ? : " ) and their like. */
const ends = (code: number) =>
  code === 46 || code === 33 || code === 63 || code === 58 || code === 34 || code === 0x201d

function sign(
  text: string,
  kind: Token['kind'],
  start: number,
  end: number,
  spaced: boolean,
  word = unknownWord,
): Token {
  return { kind, text, start, end, word, capital: false, spaced, owner: false }
}

function wordAt(text: string, start: number, spaced: boolean, lexicon: CompiledLexicon, out: Token[]): number {
  const length = text.length
  let i = start + 1
  let plain = text.charCodeAt(start) < 128
  let upper = plain && text.charCodeAt(start) <= 90
  let firstHyphen = -1
  for (; i < length; i++) {
    let code = text.charCodeAt(i)
    while (code >= 97 && code <= 122) code = text.charCodeAt(++i)
    if (code === 32) break
    const kind = kindOf(code)
    if (kind === LETTER) {
      if (code > 127) plain = false
      else if (code <= 90) upper = true
    } else if (kind === DIGIT) {
      // M4, F16: a name with a number in it is one word; و15 is "and 15".
      if (i - start === 1 && text[start] === 'و') break
      if (firstHyphen < 0 && i - start > 12) break
    } else if (code === 45 || code === 0x2010 || code === 0x2011) {
      if (i + 1 >= length || kindOf(text.charCodeAt(i + 1)) !== LETTER) break
      if (firstHyphen < 0) {
        firstHyphen = i
        if (isNumber(lexicon.get(fold(text.slice(start, i), plain, upper)))) break
      }
      // "FOCUS-Three killed": a capital after a hyphen may begin a sentence.
      if (upper && startsNumber(text, i + 1, lexicon)) break
    } else if (code === 46) {
      // U.N. and a.m.: single letters with points between them.
      const letter = kindOf(text.charCodeAt(i - 1)) === LETTER && (i - 1 === start || text.charCodeAt(i - 2) === 46)
      if (!letter || i + 1 >= length || kindOf(text.charCodeAt(i + 1)) !== LETTER) break
      const after = text.charCodeAt(i + 2)
      if (i + 2 < length && kindOf(after) === LETTER) break
    } else if (
      (code === 39 || code === 0x2019 || code === 0x2bc) &&
      text.charCodeAt(i - 1) >= 0x400 &&
      i + 1 < length &&
      kindOf(text.charCodeAt(i + 1)) === LETTER
    ) {
      // п’ять: in Cyrillic the sign is a part of the word.
    } else break
  }
  const capital = isUpper(text, start, plain)
  if (firstHyphen > 0) {
    const first = fold(text.slice(start, firstHyphen), plain, upper)
    const word = lexicon.get(first)
    const rest = word?.time?.kind === 'part' ? lexicon.get(fold(text.slice(firstHyphen + 1, i), plain, upper)) : null
    // "Five-day", "mid-April"
    if (word !== undefined && (isNumber(word) || rest?.time?.kind === 'month')) {
      out.push({ kind: 'word', text: first, start, end: firstHyphen, word, capital, spaced, owner: false })
      out.push(sign('-', 'sign', firstHyphen, firstHyphen + 1, false, lexicon.get('-')))
      return firstHyphen + 1
    }
  }
  let end = i
  let owner = false
  const mark = text.charCodeAt(i)
  if (mark === 39 || mark === 0x2019) {
    const next = text.charCodeAt(i + 1)
    if ((next | 32) === 115 && (i + 2 >= length || kindOf(text.charCodeAt(i + 2)) !== LETTER)) {
      owner = true
      end = i + 2
    } else if (text.charCodeAt(i - 1) === 115 && (i + 1 >= length || kindOf(next) !== LETTER)) {
      owner = true
      end = i + 1
    } else if (i + 1 < length && kindOf(next) === LETTER) {
      end = i + 1
    }
  }
  const folded = fold(text.slice(start, i), plain, upper)
  if (
    folded.length > 2 &&
    folded[0] === 'و' &&
    lexicon.get(folded) === undefined &&
    counts(lexicon.get(folded.slice(1)))
  ) {
    // "خمسة وعشرون": the word for "and" is written on to the number.
    out.push({ kind: 'word', text: 'و', start, end: start + 1, word: lexicon.get('و') ?? unknownWord, capital: false, spaced, owner: false }) // prettier-ignore
    return wordAt(text, start + 1, false, lexicon, out)
  }
  out.push({
    kind: 'word',
    text: folded,
    start,
    end: owner ? end : i,
    word: lexicon.get(folded) ?? unknownWord,
    capital,
    spaced,
    owner,
  })
  return end
}

const isNumber = (word: Word | undefined): word is Word =>
  word !== undefined && (!Number.isNaN(word.number) || word.share > 0)

const counts = (word: Word | undefined): boolean =>
  word !== undefined &&
  (!Number.isNaN(word.number) ||
    word.power !== 0 ||
    word.times > 0 ||
    word.vague !== null ||
    word.share > 0 ||
    (word.phrases !== null && [...word.phrases.values()].some(list => list.some(phrase => counts(phrase.word)))))

/** Whether a number word with a capital stands there, and nothing is joined to it. */
function startsNumber(text: string, at: number, lexicon: CompiledLexicon): boolean {
  const first = text.charCodeAt(at)
  if (first < 65 || first > 90) return false
  let end = at + 1
  while (end < text.length && end - at < 12 && kindOf(text.charCodeAt(end)) === LETTER) end++
  const word = lexicon.get(text.slice(at, end).toLowerCase())
  return word !== undefined && !Number.isNaN(word.number) && text.charCodeAt(end) === 32
}

function isUpper(text: string, at: number, plain: boolean): boolean {
  const code = text.charCodeAt(at)
  if (plain || code < 128) return code <= 90
  const c = text[at]!
  return c !== c.toLowerCase()
}

const fold = (raw: string, plain: boolean, upper: boolean): string =>
  plain ? (upper ? raw.toLowerCase() : raw) : foldWord(raw)

const MARKS = /[\p{M}\u0640]/gu

/** Small letters without accents; in Arabic without vowel signs, and with one form of alif. */
export const foldWord = (raw: string): string =>
  raw
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[‐‑]/g, '-')
    .replace(/[’ʼ]/g, "'")

/** Digits with the separators between them: 130,000 and 3.7 and 1 000, never across a line. */
function numberAt(text: string, start: number, spaced: boolean, lexicon: CompiledLexicon, out: Token[]): number {
  const length = text.length
  let i = start
  let written = ''
  let group = 0
  for (;;) {
    group = 0
    while (i < length && kindOf(text.charCodeAt(i)) === DIGIT) {
      written += digit(text.charCodeAt(i))
      i++
      if (++group > 20) break
    }
    const code = text.charCodeAt(i)
    if (i + 1 >= length || kindOf(text.charCodeAt(i + 1)) !== DIGIT || written.length > 24) break
    const isMark = code === 44 || code === 46 || code === 0x66b || code === 0x66c || code === 39 || code === 0x2019
    const isSpace = kindOf(code) === SPACE
    if (isMark)
      written += code === 0x66b ? '.' : code === 0x66c ? ',' : code === 0x2019 ? "'" : String.fromCharCode(code)
    else if (isSpace && /^\d{1,3}(?: \d{3})*$/.test(written) && digitsAhead(text, i + 1) === 3) written += ' '
    else break
    i++
  }
  if (i === start) i++
  out.push({
    kind: 'number',
    text: written,
    start,
    end: i,
    word: lexicon.get(written) ?? unknownWord,
    capital: false,
    spaced,
    owner: false,
  })
  return i
}

function digitsAhead(text: string, at: number): number {
  let n = 0
  while (n < 4 && at + n < text.length && kindOf(text.charCodeAt(at + n)) === DIGIT) n++
  return n
}

const digit = (code: number): string =>
  code < 58 ? String.fromCharCode(code) : String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660)

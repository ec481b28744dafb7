import { DIGIT, LETTER, LINE, SIGN, SPACE, charKind } from './char-kind.js'
import type { CompiledLexicon } from './compile-lexicon.js'
import { type KnownWord, type KnownWords, knownWords } from './known-words.js'
import { BREAK, CAPITAL, NUMBER, OWNER, SIGNED, SPACED, type TokenColumns, WORD, takeColumns } from './token-columns.js'
import { isCut, isNumberWord, type Word, unknownWord } from './word.js'

/**
 * Cuts a text into tokens, in one pass. Words keep inner hyphens ("pro-regime"); those that begin with a number are
 * cut ("twelve-year-old"). A number keeps its separators. An empty line is a break; a single line end is one where
 * the line before looks finished.
 */
export function tokenize(text: string, lexicon: CompiledLexicon): TokenColumns {
  const length = text.length
  const out = takeColumns()
  const known = knownWords(lexicon)
  let i = 0
  let spaced = 0
  let lineStart = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = charKind(code)
    if (kind === SPACE) {
      spaced = SPACED
      i++
    } else if (kind === LETTER) {
      const plain = known.read(text, i)
      i =
        plain === null
          ? wordAt(text, i, spaced, lexicon, known, out)
          : pushWord(text, i, known.end, plain, spaced | (code <= 90 ? CAPITAL : 0), out)
      spaced = 0
    } else if (kind === DIGIT) {
      i = numberAt(text, i, spaced, known, out)
      spaced = 0
    } else if (kind === LINE) {
      const start = i
      let lines = 0
      while (i < length && charKind(text.charCodeAt(i)) !== LETTER) {
        const next = charKind(text.charCodeAt(i))
        if (next === LINE) lines += text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? 0 : 1
        else if (next !== SPACE) break
        i++
      }
      const next = text.charCodeAt(i)
      const short = start - lineStart < 60
      const starts = next >= 65 && next <= 90
      const listed = i < length && charKind(next) === SIGN && next !== 34 && next !== 40
      if (lines > 1 || listed || (short && starts) || ends(text.charCodeAt(start - 1))) {
        out.push(END, start, i, BREAK | SPACED)
      }
      lineStart = i
      spaced = SPACED
    } else {
      out.push(known.sign(code), i, i + 1, SIGNED | spaced)
      spaced = 0
      i++
    }
  }
  out.push(END, length, length, BREAK | SPACED)
  return out
}

const END: KnownWord = { text: '\n', word: unknownWord, hints: 0, second: 0, seconds: 0, other: 0, others: 0 }

/** Whether a line that ends with this is finished: . ! ? : " ) and their like. */
const ends = (code: number) =>
  code === 46 || code === 33 || code === 63 || code === 58 || code === 34 || code === 0x201d

/** A word of which the letters end here, and its possessive: the place after it. */
function pushWord(text: string, start: number, end: number, word: KnownWord, marks: number, out: TokenColumns): number {
  const mark = text.charCodeAt(end)
  if (mark === 39 || mark === 0x2019) {
    const next = text.charCodeAt(end + 1)
    const letter = end + 1 < text.length && charKind(next) === LETTER
    if ((next | 32) === 115 && (end + 2 >= text.length || charKind(text.charCodeAt(end + 2)) !== LETTER)) {
      out.push(word, start, end + 2, WORD | OWNER | marks)
      return end + 2
    }
    if (!letter && text.charCodeAt(end - 1) === 115) {
      out.push(word, start, end + 1, WORD | OWNER | marks)
      return end + 1
    }
    out.push(word, start, end, WORD | marks)
    return letter ? end + 1 : end
  }
  out.push(word, start, end, WORD | marks)
  return end
}

function wordAt(
  text: string,
  start: number,
  spaced: number,
  lexicon: CompiledLexicon,
  known: KnownWords,
  out: TokenColumns,
): number {
  const length = text.length
  let i = start + 1
  let plain = text.charCodeAt(start) < 128
  let upper = plain && text.charCodeAt(start) <= 90
  let firstHyphen = -1
  for (; i < length; i++) {
    let code = text.charCodeAt(i)
    while (code >= 97 && code <= 122) code = text.charCodeAt(++i)
    if (code === 32) break
    const kind = charKind(code)
    if (kind === LETTER) {
      if (code > 127) plain = false
      else if (code <= 90) upper = true
    } else if (kind === DIGIT) {
      // M4, F16: a name with a number in it is one word; و15 is "and 15".
      if (i - start === 1 && text[start] === 'و') break
      if (firstHyphen < 0 && i - start > 12) break
    } else if (code === 45 || code === 0x2010 || code === 0x2011) {
      if (i + 1 >= length || charKind(text.charCodeAt(i + 1)) !== LETTER) break
      if (firstHyphen < 0) {
        firstHyphen = i
        if (isNumberWord(lexicon.get(fold(text.slice(start, i), plain, upper)))) break
      }
      // "FOCUS-Three killed": a capital after a hyphen may begin a sentence.
      if (upper && startsNumber(text, i + 1, lexicon)) break
    } else if (code === 46) {
      // U.N. and a.m.: single letters with points between them.
      const letter = charKind(text.charCodeAt(i - 1)) === LETTER && (i - 1 === start || text.charCodeAt(i - 2) === 46)
      if (!letter || i + 1 >= length || charKind(text.charCodeAt(i + 1)) !== LETTER) break
      const after = text.charCodeAt(i + 2)
      if (i + 2 < length && charKind(after) === LETTER) break
    } else if (
      (code === 39 || code === 0x2019 || code === 0x2bc) &&
      text.charCodeAt(i - 1) >= 0x400 &&
      i + 1 < length &&
      charKind(text.charCodeAt(i + 1)) === LETTER
    ) {
      // п’ять: in Cyrillic the sign is a part of the word.
    } else break
  }
  const capital = isUpper(text, start, plain) ? CAPITAL : 0
  if (firstHyphen > 0) {
    const first = known.of(fold(text.slice(start, firstHyphen), plain, upper))
    if (isCut(first.word, lexicon.get(fold(text.slice(firstHyphen + 1, i), plain, upper)))) {
      out.push(first, start, firstHyphen, WORD | capital | spaced)
      out.push(known.sign(45), firstHyphen, firstHyphen + 1, SIGNED)
      return firstHyphen + 1
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
    out.push(known.of('و'), start, start + 1, WORD | spaced)
    return wordAt(text, start + 1, 0, lexicon, known, out)
  }
  return pushWord(text, start, i, known.of(folded), capital | spaced, out)
}

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
  while (end < text.length && end - at < 12 && charKind(text.charCodeAt(end)) === LETTER) end++
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
function numberAt(text: string, start: number, spaced: number, known: KnownWords, out: TokenColumns): number {
  const length = text.length
  let i = start
  let written = ''
  let group = 0
  for (;;) {
    group = 0
    while (i < length && charKind(text.charCodeAt(i)) === DIGIT) {
      written += digit(text.charCodeAt(i))
      i++
      if (++group > 20) break
    }
    const code = text.charCodeAt(i)
    if (i + 1 >= length || charKind(text.charCodeAt(i + 1)) !== DIGIT || written.length > 24) break
    const isMark = code === 44 || code === 46 || code === 0x66b || code === 0x66c || code === 39 || code === 0x2019
    const isSpace = charKind(code) === SPACE
    if (isMark)
      written += code === 0x66b ? '.' : code === 0x66c ? ',' : code === 0x2019 ? "'" : String.fromCharCode(code)
    else if (isSpace && /^\d{1,3}(?: \d{3})*$/.test(written) && digitsAhead(text, i + 1) === 3) written += ' '
    else break
    i++
  }
  if (i === start) i++
  out.push(known.number(written), start, i, NUMBER | spaced)
  return i
}

function digitsAhead(text: string, at: number): number {
  let n = 0
  while (n < 4 && at + n < text.length && charKind(text.charCodeAt(at + n)) === DIGIT) n++
  return n
}

const digit = (code: number): string =>
  code < 58 ? String.fromCharCode(code) : String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660)

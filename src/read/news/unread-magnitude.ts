import type { Token } from './token.js'

const WORDS = new Set(
  'thousand thousands million millions billion billions trillion trillions mil mill mille millier milliers milliard milliards mrd mrds md mds mio mln mn bn millon millones millardo millardos billon billones lakh lakhs lac lacs crore crores'.split(
    ' ',
  ),
)
const CYRILLIC = /^(?:т[ыи]с|тыщ|млн|млрд|трлн|м[іи]л+ь?[йи]?(?:он|[ая]рд)|тр[иі]л+[иь])/
const ARABIC = /^[بلوف]?(?:ال)?(?:الف|الاف|مليون|ملايين|ملاين|مليار|بليون|بلايين|تريليون|ترليون)/
const LETTERS = /^[\u0400-\u052f]/

/**
 * Whether a word for a power of ten follows a number that did not take it in: "5 mil" in English, "30-тысячный". Such a
 * number could be a thousand times more, and is refused.
 */
export function unreadMagnitude(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (next.kind === 'word') return next.word.measure === null && isMagnitude(next)
  if (next.text !== '-' || next.spaced) return false
  // "A 2-million-strong army"; in Cyrillic any "30-летний", "15-го" is no count.
  const tail = tokens[at + 1]
  return tail?.kind === 'word' && !tail.spaced && (isMagnitude(tail) || LETTERS.test(tail.text))
}

const isMagnitude = ({ text, word }: Token) =>
  word.power !== 0
    ? text.length > 1 || word.power === 'either'
    : WORDS.has(text) || (word.vague !== null && word.times === 0) || CYRILLIC.test(text) || ARABIC.test(text)

/** Whether a number stands behind a power of ten that is no part of another one: "тысяч тридцать" is 30,000 or so. */
export function afterMagnitude(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.kind !== 'word' || before.text.length < 3) return false
  const { power, alone, vague, number } = before.word
  if (typeof power !== 'number' || power < 3 || alone || vague !== null || !Number.isNaN(number)) return false
  const first = tokens[at - 2]
  return !(first?.kind === 'number' || (first?.kind === 'word' && countsSo(first)))
}

const countsSo = ({ word }: Token) =>
  !Number.isNaN(word.number) || word.vague !== null || word.several || word.share > 0 || word.roundly > 0 || word.half

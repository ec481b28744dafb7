import type { Token } from './token.js'

/** A sentence, or a line that is none: a headline, an item of a list. */
export interface Sentence {
  /** Its tokens, with phrases joined into one. */
  readonly tokens: readonly Token[]
  readonly paragraph: number
  /** Whether it begins its paragraph. */
  readonly first: boolean
}

/** Words before a point that ends no sentence. */
const SHORT = new Set(
  'mr mrs ms dr gen col lt sgt capt maj cpl st gov sen rep prof rev hon pres adm cmdr brig vs etc approx est no nos art inc ltd co jr sr fig vol ave mt ft jan feb mar apr jun jul aug sep sept oct nov dec al cf incl dept gov univ sra mme mlle sr dra av'.split(
    ' ',
  ),
)

/** No sentence is longer, so that what looks along a sentence stays linear in the text. */
const LONGEST = 400

/** Cuts tokens into sentences, and joins the phrases that the lexicon knows. */
export function* sentences(tokens: readonly Token[]): Generator<Sentence> {
  let paragraph = 0
  let first = true
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const broken = token.kind === 'break'
    if (!broken && i - from < LONGEST && !endsHere(tokens, i)) continue
    let to = broken ? i : i + 1
    // A closing quote or bracket belongs to the sentence it closes.
    while (!broken && to < tokens.length && closes(tokens[to]!)) to++
    if (to > from) {
      yield { tokens: joinPhrases(tokens, from, to), paragraph, first }
      first = false
    }
    from = broken ? i + 1 : to
    if (broken) {
      paragraph++
      first = true
    } else i = to - 1
  }
}

const closes = (token: Token) =>
  token.kind === 'sign' && !token.spaced && (token.text === '"' || token.text === ')' || token.text === "'")

function endsHere(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokens[i]!
  if (kind !== 'sign') return false
  if (text === '!' || text === '?' || text === '•') return true
  if (text !== '.') return false
  const before = tokens[i - 1]
  let next = tokens[i + 1]
  if (next !== undefined && closes(next)) next = tokens[i + 2]
  if (next === undefined || next.kind === 'break') return true
  if (!next.spaced) return false
  if (before?.kind === 'word') {
    const letters = before.end - before.start
    if (letters === 1 && before.capital) return false
    if (SHORT.has(before.text))
      return (
        next.kind === 'word' &&
        next.capital &&
        before.word.time?.kind === 'month' &&
        next.word.time === null &&
        tokens[i - 2]?.kind === 'number'
      )
  }
  return next.kind === 'number' || next.capital || next.kind === 'sign' || !/^[a-z]/.test(next.text)
}

function joinPhrases(tokens: readonly Token[], from: number, to: number): Token[] {
  const out: Token[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const found = token.word.phrases === null || token.owner ? null : phraseAt(tokens, i, to)
    if (found === null) out.push(token)
    else {
      const last = tokens[found.last]!
      const { start, capital, spaced } = token
      out.push({
        kind: 'word',
        text: found.text,
        start,
        end: last.end,
        word: found.word,
        capital,
        spaced,
        owner: last.owner,
      })
      i = found.last
    }
  }
  return out
}

/** "Y más de 20.000", "et plus de 300": what follows is compared, and the hedge is the next number's. */
const COMPARES = /^(?:than|de|d|que)$/

function phraseAt(tokens: readonly Token[], i: number, to: number) {
  if (i + 1 >= to) return null
  const list = tokens[i]!.word.phrases!.get(tokens[i + 1]!.text)
  if (list === undefined) return null
  for (const { rest, word, text } of list) {
    const last = i + rest.length
    if (last >= to) continue
    let k = 1
    while (k < rest.length && tokens[i + 1 + k]!.text === rest[k] && !tokens[i + k]!.owner) k++
    if (k < rest.length) continue
    // "Killed and more than ten wounded": no "and more".
    if (
      word.after !== null &&
      word.before === null &&
      (COMPARES.test(tokens[last + 1]?.text ?? '') || tokens[last + 1]?.kind === 'number')
    )
      continue
    return { word, last, text }
  }
  return null
}

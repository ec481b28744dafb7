import { type Clause, has } from './clause.js'
import { type NamedSource, sourceAfter, sourceBefore } from './named-source.js'
import { roles } from './word.js'

/** Who says which part of a sentence. Token positions, the last included. */
export interface Attribution {
  readonly source: NamedSource
  readonly from: number
  readonly to: number
  /** Whether whoever says it says that it is another's: "citing officials". */
  readonly cited?: boolean
}

/** The attributions of a sentence: "according to", "said", "figures from", with the words that they cover. */
export function findSources(clause: Clause, text: string, isPlace: (name: string) => boolean): Attribution[] {
  const { tokens } = clause
  const out: Attribution[] = []
  const last = tokens.length - 1
  for (let k = 0; k < tokens.length; k++) {
    const { say } = tokens[k]!.word
    if (say === null) continue
    // "…, says the ministry" names who says it; "the ministry says the fighting" has named it before.
    const says = tokens[k]!.text === 'says the' && tokens[k - 1]?.kind === 'word'
    if (say === 'according' && !says) {
      const source = sourceAfter(clause, k + 1, text, isPlace)
      if (source !== null)
        out.push({
          source,
          from: k <= 1 ? k : segmentStart(clause, k),
          to: k <= 1 ? last : Math.max(k, segmentEnd(clause, k)),
          cited: /^(?:citing|quoting)$/.test(tokens[k]!.text),
        })
      continue
    }
    if (tokens[k]!.word.verb !== null && say === 'said') continue
    if (isPassive(clause, k)) continue
    const inverted = /^[,"–]$/.test(tokens[k - 1]?.text ?? '') && tokens[k - 1]!.kind === 'sign'
    const after = inverted ? sourceAfter(clause, k + 1, text, isPlace) : null
    if (after !== null) {
      out.push({ source: after, from: segmentStart(clause, k), to: last })
      continue
    }
    const source = sourceBefore(clause, k - 1, text, isPlace)
    if (source === null) continue
    if (endsAfter(clause, k)) out.push({ source, from: source.from > 2 ? segmentStart(clause, k) : 0, to: last })
    else if (insertion(clause, source.from, k)) out.push({ source, from: 0, to: last })
    else out.push({ source, from: k, to: coverage(clause, k) })
  }
  return out
}

/** "Are said to": nobody is named. */
const isPassive = ({ tokens }: Clause, k: number) => tokens[k - 1] !== undefined && has(tokens[k - 1]!, roles.be)

/** Back to where another sentence was joined on. */
function segmentStart({ tokens }: Clause, at: number): number {
  for (let k = at - 1; k > 0; k--) if (tokens[k]!.text === ';' || tokens[k]!.text === ':') return k + 1
  return 0
}

function segmentEnd({ tokens }: Clause, at: number): number {
  for (let k = at; k < tokens.length; k++)
    if (
      tokens[k]!.text === ';' ||
      (tokens[k]!.text === ',' && /^(?:while|but|whereas)$/.test(tokens[k + 1]?.text ?? ''))
    )
      return k
  return tokens.length - 1
}

/** Whether nothing of what is said stands after the verb. */
function endsAfter({ tokens, taken }: Clause, k: number): boolean {
  for (let i = k + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (
      taken[i] === 1 ||
      token.kind !== 'word' ||
      has(token, roles.preposition | roles.determiner | roles.adverb) ||
      token.word.source ||
      /^(?:statement|interview|agency|later|afp|reuters|press|conference|briefing|news|ap|bbc|cnn|telephone|phone|website|report|tweet|twitter|facebook|reporters|journalists)$/.test(
        token.text,
      )
    )
      continue
    if (token.capital && i - k <= 6) continue
    return false
  }
  return true
}

/** "Twelve people, the army said, were killed". */
const insertion = ({ tokens }: Clause, from: number, k: number) =>
  (tokens[from - 1]?.text === ',' || tokens[from - 2]?.text === ',') && tokens[k + 1]?.text === ','

/**
 * How far the words after a verb of saying are its object. "Confirmed an operation after an airstrike killed 34": a
 * thing that was confirmed ends where another clause begins; a clause that was said goes on.
 */
function coverage(clause: Clause, k: number): number {
  const { tokens, owner } = clause
  const end = segmentEnd(clause, k)
  const next = tokens[k + 1]
  const clauseFollows = next === undefined || next.text === 'that' || next.text === '"' || next.text === ':'
  const plain = /^(?:said|says|say|told|claims|claimed|believes|added|adds|estimates|estimated|stated|puts|put)$/.test(
    tokens[k]!.text,
  )
  if (clauseFollows || plain || owner[k + 1]! >= 0) return end
  for (let i = k + 1; i <= end; i++) {
    if (tokens[i]!.text === 'that') return end
    if (has(tokens[i]!, roles.clause) && !has(tokens[i]!, roles.preposition)) return i - 1
  }
  return end
}

import { has } from './clause.js'
import type { Mention } from './mention.js'
import type { Token } from './token.js'
import { roles } from './word.js'

/** Why a number is no figure. The key is the code on a refusal. */
export const refusalCodes = {
  date: 'a date or a time of day',
  year: 'a year',
  duration: 'a length of time',
  age: 'an age',
  money: 'an amount of money',
  distance: 'a distance or an area',
  weight: 'a weight or a volume',
  degree: 'a strength or a temperature',
  ordinal: 'a place in an order',
  name: 'a part of a name: a road, a resolution, a unit',
  'one-of': 'one of several',
  rate: 'a rate: so many a day, or out of so many',
  change: 'a change, or an earlier value of the same count',
  share: 'a share of a whole that is not given',
  'other-things': 'a number of things, not of people, homes or villages',
  'no-concept': 'a number of which nothing is said that a concept here counts',
  'no-number': 'a word such as several or many, which gives no number',
  ambiguous: 'digits that can be read in two ways, or hedges that pull both ways',
  plan: 'an aim, an order or a plan',
  hypothetical: 'a warning, a possibility or a condition',
  negated: 'said not to have happened',
  'none-reported': 'nobody reported any, which is not a count of zero',
  joint: 'one count of things that share no concept',
  disease: 'deaths of disease, for which there is no concept here',
  damaged: 'homes destroyed or damaged, in one count',
  furniture: 'furniture of the page: votes, comments, menus',
  language: 'a count in a language that is read for numbers only',
  unit: 'a concept that does not count this unit',
  'word-unknown': 'a proposed concept, group or unit that is not in the vocabulary',
  'source-unseen': 'a proposed source that the text does not name',
  'value-unseen': 'a proposed value that the words do not state',
  'span-empty': 'a proposed span in which no number stands',
  'span-several': 'a proposed span in which several numbers stand',
  'place-unseen': 'a proposed place that the gazetteer does not know',
} as const
export type RefusalCode = keyof typeof refusalCodes

type Check = (tokens: readonly Token[], mention: Mention) => RefusalCode | null

const textAt = (tokens: readonly Token[], i: number) => tokens[i]?.text ?? ''

/** Whether a list of numbers ends in years of age: French and Spanish. */
function yearsFollow(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 5; k++) {
    const text = textAt(tokens, k)
    if (/^(?:anos|ans|meses|mois)$/.test(text)) return true
    if (tokens[k]?.kind !== 'number' && !/^(?:y|et|a|,)$/.test(text) && !((tokens[k]?.word.number ?? NaN) >= 0))
      return false
  }
  return false
}

/** "Aged 12", "12-year-old", "under 5": each check looks at one thing, and the first that matches decides. */
const checks: readonly Check[] = [
  function money(tokens, { quantity, measure }) {
    const before = textAt(tokens, quantity.first - 1)
    const after = textAt(tokens, quantity.last + 1)
    if (measure === 'money') return 'money'
    return /^[$€£¥₴₽₹]$/.test(before) || /^[$€£]$/.test(after) || /^(?:usd|eur|gbp|us|rs)$/.test(before)
      ? 'money'
      : null
  },
  function age(tokens, { quantity, to, noun }) {
    const before = textAt(tokens, quantity.from - 1)
    const after = textAt(tokens, quantity.last + 1)
    if (/^(?:aged|age|ages|under-)$/.test(before)) return 'age'
    // "A boy of 8"
    const owner = tokens[quantity.from - 2]?.word.noun
    if (before === 'of' && owner?.one === true && owner.unit === 'people' && owner.topic === null && noun === 'none')
      return quantity.core.value < 110 && quantity.from === quantity.first ? 'age' : null
    if (
      after === '-' &&
      /^(?:year|month|day|week)-old|^(?:year|month|day|week)$/.test(textAt(tokens, quantity.last + 2))
    )
      return 'age'
    if (/^(?:year|month|day|week)s?$/.test(after) && /^(?:old|of)$/.test(textAt(tokens, quantity.last + 2)))
      return 'age'
    // "Dos niñas, de 9 y 12 años", "âgés de 4 et 7 ans"
    if (/^(?:de|a los)$/.test(before) && yearsFollow(tokens, quantity.last + 1)) return 'age'
    if (/^(?:y|et|a|,)$/.test(before) && /^(?:anos|ans)$/.test(after)) return 'age'
    // "John, 35, a teacher"; "a man, 34, and a woman"; "children under 5"
    const named = tokens[quantity.first - 2]
    const person = named?.capital === true || (named?.word.noun?.one === true && named.word.noun.unit === 'people')
    if (before === ',' && person && after === ',' && quantity.core.value < 110) return 'age'
    if (
      before === '(' &&
      after === ')' &&
      named?.capital === true &&
      named.word.noun === null &&
      quantity.core.value < 110
    )
      return 'age'
    const under = textAt(tokens, quantity.first - 1)
    const who = textAt(tokens, quantity.first - 2)
    if (
      (under === 'under' || under === 'over' || under === 'below' || under === 'above') &&
      /^(?:children|child|girls|boys|people|minors|infants|those|women|men|kids|age|ages|,|of|and)$/.test(who) &&
      quantity.core.value < 70 &&
      to === quantity.to
    )
      return 'age'
    return null
  },
  function between(tokens, { quantity, noun }) {
    // "Aged 4 and 7", "aged between 4 and 7"; "a girl aged six and two boys"
    if (noun === 'known') return null
    for (let k = quantity.first - 1; k >= 0 && quantity.first - k <= 5; k--) {
      const { text, kind, word } = tokens[k]!
      if (text === 'aged' || text === 'ages') return 'age'
      if (
        kind !== 'number' &&
        !(word.number >= 0) &&
        text !== 'and' &&
        text !== 'between' &&
        text !== 'to' &&
        text !== ','
      )
        return null
    }
    return null
  },
  function ordinal(tokens, { quantity }) {
    const after = tokens[quantity.last + 1]
    return after !== undefined &&
      !after.spaced &&
      /^(?:st|nd|rd|th|s)$/.test(after.text) &&
      tokens[quantity.last]!.kind === 'number'
      ? 'ordinal'
      : null
  },
  function name(tokens, { quantity, noun }) {
    const before = tokens[quantity.first - 1]
    const after = tokens[quantity.last + 1]
    if (before === undefined || quantity.from !== quantity.first) return null
    if (!quantity.core.bare) return null
    // "According to 112": a telephone number speaks.
    if (before.word.say === 'according' && (noun !== 'known' || after?.capital === true)) return 'name'
    if (before.text === '.' && textAt(tokens, quantity.first - 2) === 'no') return 'name'
    if (
      before.word.label &&
      (before.capital || before.text === 'resolution' || before.text === 'no') &&
      noun !== 'known' &&
      after?.word.verb == null
    )
      return 'name'
    if (before.text === '#' || before.text === '№') return 'name'
    return before.text === '-' && !before.spaced && tokens[quantity.first - 2]?.capital === true ? 'name' : null
  },
  function clock(tokens, { quantity, measure }) {
    const [before, after] = [tokens[quantity.first - 1], tokens[quantity.last + 1]]
    if (measure === 'time') return 'date'
    const digits = tokens[quantity.first]!.kind === 'number'
    const colon =
      (after?.text === ':' && !after.spaced && tokens[quantity.last + 2]?.kind === 'number') ||
      (before?.text === ':' &&
        !before.spaced &&
        !tokens[quantity.first]!.spaced &&
        tokens[quantity.first - 2]?.kind === 'number')
    if (digits && colon) return 'date'
    const zero = digits && /^0\d/.test(tokens[quantity.first]!.text)
    return zero ||
      (after?.text === '/' && tokens[quantity.last + 2]?.kind === 'number' && !after.spaced) ||
      (before?.text === '/' && tokens[quantity.first - 2]?.kind === 'number')
      ? 'date'
      : null
  },
  function unitOfMeasure(_, { measure }) {
    return measure === 'distance' || measure === 'weight' || measure === 'degree' || measure === 'furniture'
      ? measure
      : null
  },
  function oneOf(tokens, { quantity, partOf, noun }) {
    if (quantity.core.value !== 1 || quantity.core.kind !== 'number' || tokens[quantity.last]!.kind === 'number')
      return null
    // "Depending on whom one asks"
    if (/^(?:whom|if|as|than)$/.test(textAt(tokens, quantity.first - 1)) && noun === 'unknown') return 'one-of'
    const next = textAt(tokens, quantity.last + 1)
    if (next === 'of' && (!partOf || (textAt(tokens, quantity.last + 2) === 'the' && noun !== 'known'))) return 'one-of'
    const those = textAt(tokens, quantity.last + 2)
    if (next === 'of' && !/^(?:them|those|these|whom|the)$/.test(those)) return 'one-of'
    return next === 'another' || next === 'by' || next === 'in' || next === '-' || next === 'such'
      ? next === 'in'
        ? oneIn(tokens, quantity.last + 2)
        : 'one-of'
      : null
  },
  function outOf(tokens, { quantity, to }) {
    // "One in every nine", "one person in nine"
    const at = quantity.first - (/^(?:every|each)$/.test(textAt(tokens, quantity.first - 1)) ? 2 : 1)
    const before = textAt(tokens, at)
    const of = tokens[at - 1]?.word.noun?.one === true ? at - 2 : at - 1
    const then = tokens[to + 3]
    const isBare =
      then !== undefined && (has(then, roles.be | roles.have) || then.word.verb !== null || then.word.state !== null)
    if (
      textAt(tokens, to + 1) === 'in' &&
      quantity.core.value < 10 &&
      isBare &&
      /^(?:\d\d?|[a-z]+)$/.test(textAt(tokens, to + 2)) &&
      oneIn(tokens, to + 2)
    )
      return 'rate'
    const next = textAt(tokens, quantity.last + 1)
    if (next === 'out of' || (next === 'out' && textAt(tokens, quantity.last + 2) === 'of')) return 'rate'
    return before === 'out of' ||
      (before === 'in' && /^(?:one|two|three|four|five|six|seven|eight|nine|\d)$/.test(textAt(tokens, of)))
      ? 'rate'
      : null
  },
  function allBut(tokens, { quantity }) {
    // "All but 200 have gone back": these have not.
    const but = textAt(tokens, quantity.from - 1) === 'but' && textAt(tokens, quantity.from - 2) === 'all'
    return but || textAt(tokens, quantity.from - 1) === 'all but' ? 'negated' : null
  },
  function children(tokens, { quantity }) {
    // "A father of three"
    const parent = textAt(tokens, quantity.first - 1) === 'of' ? textAt(tokens, quantity.first - 2) : ''
    return /^(?:father|mother|dad|mum|mom|parent)$/.test(parent) ? 'no-concept' : null
  },
  function rate(tokens, { quantity, to }) {
    const after = tokens[to + 1]
    const before = tokens[quantity.from - 1]
    if (before !== undefined && (before.word.roles & roles.rate) !== 0) return 'rate'
    for (let k = quantity.from - 1; k >= 0 && quantity.from - k <= 3; k--)
      if (textAt(tokens, k) === 'on average' || textAt(tokens, k) === 'average') return 'rate'
    // "For every soldier killed the rebels lose three"
    for (let k = quantity.from - 1; k > 0 && quantity.from - k <= 12 && !/^[;:]$/.test(textAt(tokens, k)); k--)
      if (/^(?:every|each)$/.test(textAt(tokens, k)) && textAt(tokens, k - 1) === 'for') return 'rate'
    for (let k = to + 1; k < tokens.length && k - to <= 6 && tokens[k]!.kind === 'word'; k++) {
      if ((tokens[k]!.word.roles & roles.rate) !== 0 && tokens[k]!.text !== 'per') return 'rate'
    }
    if (after === undefined) return null
    if ((after.word.roles & roles.rate) !== 0) return 'rate'
    const unit = tokens[to + 2]?.word.time
    return after.word.article &&
      unit?.kind === 'unit' &&
      tokens[to + 3]?.word.time?.kind !== 'ago' &&
      !/^(?:after|before|later|earlier|ago)$/.test(textAt(tokens, to + 3))
      ? 'rate'
      : null
  },
  function hyphenated(tokens, { quantity }) {
    const after = tokens[quantity.last + 1]
    const joined = tokens[quantity.last + 2]
    if (after?.text !== '-' || after.spaced || joined?.kind !== 'word' || joined.spaced) return null
    const { measure } = joined.word
    return measure === 'distance' || measure === 'weight' ? measure : 'other-things'
  },
  function times(tokens, { quantity }) {
    const before = textAt(tokens, quantity.first - 1)
    return before === 'x' || textAt(tokens, quantity.last + 1) === 'x' ? 'other-things' : null
  },
]

const oneIn = (tokens: readonly Token[], i: number): RefusalCode | null => {
  const of = tokens[/^(?:every|each)$/.test(textAt(tokens, i)) ? i + 1 : i]
  return of !== undefined && (of.kind === 'number' || of.word.number >= 2) ? 'rate' : null
}

/** Why the number of a mention cannot be a figure, whatever is said of it; null where nothing speaks against it. */
export function refuseNumber(tokens: readonly Token[], mention: Mention): RefusalCode | null {
  if (mention.quantity.fault !== null) return 'ambiguous'
  // "A soldier": no number that could be anything else.
  if (mention.article) return null
  for (const check of checks) {
    const code = check(tokens, mention)
    if (code !== null) return code
  }
  if (mention.quantity.core.kind === 'several') return 'no-number'
  return null
}

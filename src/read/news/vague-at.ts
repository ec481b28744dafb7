import { type Band, bandTimes, vagueBands } from '../../figures/words/vague-bands.js'
import { type Core, core } from './core.js'
import type { Token } from './token.js'

const scaledBands = new Map<Band, Map<number, Band>>()

/** `bandTimes`, each product worked out once. */
function scaledBand(band: Band, power: number): Band {
  let products = scaledBands.get(band)
  if (products === undefined) scaledBands.set(band, (products = new Map<number, Band>()))
  let product = products.get(power)
  if (product === undefined) products.set(power, (product = bandTimes(band, power)))
  return product
}

/** "Hundreds", "tens of thousands". */
export function vagueAt(tokens: readonly Token[], i: number): Core | null {
  return scaledAt(tokens, i + 1, vagueBands[tokens[i]!.word.vague!])
}

/** "10s of thousands", "100s" */
export function pluralDigitsAt(tokens: readonly Token[], i: number): Core | null {
  const plural = PLURALS[tokens[i]!.text.replace(',', '')]
  const s = tokens[i + 1]
  return plural === undefined || s?.text !== 's' || s.spaced ? null : scaledAt(tokens, i + 2, vagueBands[plural])
}

const PLURALS: Readonly<Record<string, keyof typeof vagueBands>> = { 10: 'tens', 100: 'hundreds', 1000: 'thousands' }

function scaledAt(tokens: readonly Token[], at: number, from: Band): Core {
  let band = from
  let next = at
  for (let hop = 0; hop < 2; hop++) {
    const of = tokens[next]
    const scale = of?.text === 'of' || of?.text === 'de' || of?.text === 'd' ? tokens[next + 1] : of
    const plural = scale?.word.vague
    const power = plural === 'thousands' ? 3 : plural === 'millions' ? 6 : scale?.word.power
    if (scale === undefined || typeof power !== 'number' || power < 2) break
    if (plural === null && of?.text === 'of') break
    band = scaledBand(band, power)
    next = scale === of ? next + 1 : next + 2
  }
  return core('vague', NaN, next, { band })
}

/** "Several hundred thousand", "a few dozen"; alone it says no number. */
export function severalAt(tokens: readonly Token[], i: number): Core | null {
  const after = tokens[i + 1]
  const found = after?.word.vagueAfterSeveral ?? after?.word.vague ?? null
  if (after === undefined || found === null) {
    // "A couple and their children": two people, married.
    const pair =
      tokens[i]!.text === 'a couple' && (after === undefined || (after.text !== 'of' && after.word.noun === null))
    return pair ? core('number', 2, i + 1) : core('several', NaN, i + 1)
  }
  let band: Band = vagueBands[found]
  let next = i + 2
  const of = tokens[next]
  const scale = of?.text === 'of' || of?.text === 'de' ? tokens[next + 1] : of
  if (scale !== undefined && typeof scale.word.power === 'number' && scale.word.power > 2) {
    band = scaledBand(band, scale.word.power)
    next = scale === of ? next + 1 : next + 2
  }
  return core('vague', NaN, next, { band })
}

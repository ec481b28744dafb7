import { type Core, core } from './core.js'
import type { Token } from './token.js'

/** "Half a million" is a number; "half the population", "a third of the 300" a share. */
export function shareAt(tokens: readonly Token[], i: number): Core | null {
  const { word } = tokens[i]!
  const of = tokens[i + 1]
  // "A third bodyguard" is one of three.
  const noun = of?.word.noun
  if (tokens[i]!.text === 'a third' && noun?.one === true && noun.unit === 'people') return core('number', 1, i + 1)
  const at = of?.text === 'of' || of?.text === '-' ? i + 2 : i + 1
  const article = tokens[at]
  const scale = article?.word.article === true ? tokens[at + 1] : article
  const multiplies =
    scale !== undefined && ((typeof scale.word.power === 'number' && scale.word.power > 1) || scale.word.times > 0)
  const direct = at === i + 1 && scale === article && multiplies
  if (scale !== undefined && (article!.word.article || of?.text === '-' || direct)) {
    if (typeof scale.word.power === 'number' && scale.word.power > 1) {
      const step = scale === article ? at + 1 : at + 2
      return core('number', word.share * Number(`1e${scale.word.power}`), step)
    }
    if (scale.word.times > 0) return core('number', word.share * scale.word.times, scale === article ? at + 1 : at + 2)
  }
  return core('share', word.share, i + 1)
}

import type { Stretch } from '../directions.js'

/** After an Arabic letter, digits with single separators are a number, and a sign or a percent sign is not part of it. */
const AFTER_ARABIC = /\p{Nd}+(?:[.,:/\u00A0\u060C\u066B\u066C\u202F]\p{Nd}+)*/uy
/** After other letters from the right, and where there is none, signs stay with the European digits beside them. */
const ELSEWHERE =
  /[#%\p{Sc}°±‰]*[0-9]+(?:[-+−.,:/\u00A0\u202F][0-9]+)*[#%\p{Sc}°±‰]*|\p{Nd}+(?:[.,:/\u00A0\u060C\u066B\u066C\u202F]\p{Nd}+)*/uy
const ARABIC_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const OTHER_LETTER = /[\u200F\p{L}]/u

/**
 * A stretch that runs from the right, in pieces that a shaper can draw whole, from the left: numbers in it run from the
 * left (the Unicode bidirectional algorithm, rules W2 to W7, I1 and L2).
 */
export function numbersApart(text: string): Stretch[] {
  const out: { text: string; isRightToLeft: boolean }[] = []
  let isAfterArabic = false
  for (let at = 0; at < text.length;) {
    const number = isAfterArabic ? AFTER_ARABIC : ELSEWHERE
    number.lastIndex = at
    const found = number.exec(text)?.[0]
    const piece = found ?? String.fromCodePoint(text.codePointAt(at)!)
    const last = out.at(-1)
    if (found !== undefined) out.push({ text: found, isRightToLeft: false })
    else if (last?.isRightToLeft === true) last.text += piece
    else out.push({ text: piece, isRightToLeft: true })
    if (ARABIC_LETTER.test(piece)) isAfterArabic = true
    else if (OTHER_LETTER.test(piece)) isAfterArabic = false
    at += piece.length
  }
  return out.reverse()
}

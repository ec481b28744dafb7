const SURROGATE_ALONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
/** Format characters that steer direction or cannot be seen. The two joiners stay: Persian and Hindi need them. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cf}\u{E0100}-\u{E01EF}\uFE00-\uFE0F]/gu
const BLANK = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** Words of ASCII with single spaces between them: nothing of what follows bears on those, and most texts are. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
/** Keeps what follows a right-to-left name, most of all a date, from being drawn in front of it. */
const LEFT_TO_RIGHT_MARK = '\u200E'

/**
 * Somebody else's text, made fit to be drawn as a label: one line of at most `max` characters, "…" where it was cut;
 * control characters and line breaks are spaces, characters that steer direction or cannot be seen are left out, and
 * marks do not pile up.
 *
 * @example
 * plainText('a\nb\u202Ec', 10)       // → "a bc"
 * plainText('x'.repeat(20), 5)       // → "xxxx…"
 */
export function plainText(text: string, max: number): string {
  if (text.length <= max && PLAIN.test(text)) return text
  const clean = text
    .slice(0, 8 * max)
    .replace(SURROGATE_ALONE, '\uFFFD')
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(BLANK, ' ')
    .replace(STACKED_MARKS, '$1')
    .trim()
  const characters = [...clean]
  const short =
    characters.length > max || text.length > 8 * max
      ? `${characters
          .slice(0, max - 1)
          .join('')
          .trimEnd()}…`
      : clean
  return RIGHT_TO_LEFT.test(short) ? short + LEFT_TO_RIGHT_MARK : short
}

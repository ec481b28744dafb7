/** Advance widths of Noto Sans for the characters U+0020 to U+007E, in thousandths of the font size. */
const ASCII = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572, 572,
  572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907,
  760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615,
  564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380,
  551, 380, 572,
]

/** Widths on the safe side for everything else, first match first. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[·’‘]/u, 300],
  [/[“”–]/u, 500],
  [/[\p{Script=Latin}\p{Script=Greek}]/u, 660],
  [/\p{Script=Cyrillic}/u, 720],
  [/\p{Script=Arabic}/u, 620],
]
const UNKNOWN = 1000
const BOLD = 1.08

/**
 * How wide a line of text is, in pixels, in Noto Sans: exact for unaccented Latin but for kerning, else on the safe
 * side. A chart is laid out where no font can be measured; a line that is wrapped by this fits when it is drawn.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    width += ASCII[code - 32] ?? OTHERS.find(([pattern]) => pattern.test(character))?.[1] ?? UNKNOWN
  }
  return (width / 1000) * size * (bold ? BOLD : 1)
}

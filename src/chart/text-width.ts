/** Advance widths of Noto Sans for the characters U+0020 to U+007E, in thousandths of the font size. */
const ASCII = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572, 572,
  572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907,
  760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615,
  564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380,
  551, 380, 572,
]

/** The same for U+0410 to U+044F, the letters of Russian without the second е. */
const CYRILLIC = [
  638, 614, 650, 509, 729, 556, 905, 577, 756, 756, 625, 698, 907, 743, 761, 733, 605, 640, 556, 616, 817, 588, 740,
  673, 1035, 1026, 685, 849, 607, 647, 999, 638, 556, 597, 564, 438, 607, 551, 759, 488, 621, 621, 531, 587, 768, 614,
  594, 606, 608, 493, 465, 509, 737, 511, 612, 589, 894, 897, 623, 759, 545, 494, 799, 577,
]

/** Other characters that stand in the languages of the charts. */
const SINGLE: Readonly<Record<string, number>> = {
  '\u00A0': 260,
  '\u202F': 166,
  '«': 509,
  '»': 509,
  '’': 175,
  '‘': 175,
  '“': 359,
  '”': 359,
  '–': 500,
  '…': 791,
  '·': 268,
  І: 284,
  і: 258,
  Є: 639,
  є: 493,
  Ґ: 532,
  ґ: 436,
  '،': 328,
  '؛': 344,
  '٪': 473,
  '٫': 245,
  '٬': 245,
}

/** Noto Sans Arabic: letters that join the next one, as wide as they are joined to it, and as they are where a word ends. */
const JOINED: Readonly<Record<string, readonly [joined: number, last: number]>> = {
  ...forms('بتثنيىئ', 399, 993),
  ...forms('جحخ', 689, 639),
  ...forms('سش', 884, 1209),
  ...forms('صض', 1003, 1306),
  ...forms('طظ', 777, 788),
  ...forms('عغ', 603, 507),
  ...forms('ف', 547, 983),
  ...forms('ق', 547, 774),
  ...forms('ك', 512, 882),
  ...forms('ل', 360, 695),
  ...forms('م', 625, 484),
  ...forms('ن', 369, 685),
  ...forms('ه', 674, 672),
  ...forms('يىئ', 399, 760),
}
function forms(letters: string, joined: number, last: number) {
  return Object.fromEntries([...letters].map(letter => [letter, [joined, last] as const]))
}
/** Letters that never join the next one. */
const APART: Readonly<Record<string, number>> = {
  ...wide('اأإآ', 238),
  ...wide('ء', 411),
  ...wide('ة', 405),
  ...wide('دذ', 477),
  ...wide('رز', 367),
  ...wide('وؤ', 447),
}
function wide(letters: string, width: number) {
  return Object.fromEntries([...letters].map(letter => [letter, width]))
}
const ARABIC_LETTER = /\p{Script=Arabic}/u

/** Widths on the safe side for everything else, first match first. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{Script=Latin}\p{Script=Greek}]/u, 660],
  [/\p{Script=Cyrillic}/u, 720],
  [/\p{Script=Arabic}/u, 620],
]
const UNKNOWN = 1000
const BOLD = 1.08

/**
 * How wide a line of text is, in pixels, in Noto Sans: exact for Latin and Cyrillic but for kerning, else on the safe
 * side. A chart is laid out where no font can be measured; a line that is wrapped by this fits when it is drawn.
 *
 * @example
 * textWidth('25 to 31', 10) > textWidth('25', 10) // → true
 */
export function textWidth(text: string, size: number, bold = false): number {
  return pixelsOf(thousandths(text), size, bold)
}

/** Thousandths of the font size as pixels. */
export const pixelsOf = (units: number, size: number, bold: boolean) => (units / 1000) * size * (bold ? BOLD : 1)

/** The width of a text in thousandths of the font size. Words with a space between them are as wide as all three. */
export function thousandths(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const own = ASCII[text.charCodeAt(i) - 0x20]
    if (own === undefined) return ofAnyScript(text)
    width += own
  }
  return width
}

function ofAnyScript(text: string): number {
  let width = 0
  // An accent has no width of its own: "é" is as wide as "e".
  const characters = [...text.normalize('NFD').replace(/\p{M}/gu, '')]
  characters.forEach((character, i) => (width += widthOf(character, characters[i + 1])))
  return width
}

function widthOf(character: string, next: string | undefined): number {
  const code = character.codePointAt(0)!
  const own = ASCII[code - 0x20] ?? CYRILLIC[code - 0x410] ?? SINGLE[character] ?? APART[character]
  if (own !== undefined) return own
  const joined = JOINED[character]
  if (joined !== undefined) return joined[next !== undefined && ARABIC_LETTER.test(next) && next !== '،' ? 0 : 1]
  return OTHERS.find(([pattern]) => pattern.test(character))?.[1] ?? UNKNOWN
}

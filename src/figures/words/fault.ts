import type { IssueCode } from '../issue.js'

/** Why a phrase was not read: what is wrong with it, and what to do. */
export interface Fault {
  readonly code: IssueCode
  readonly why: string
  readonly todo: string
  /** Whether a word was met that the language at hand does not know: another language may read it. */
  readonly unread?: boolean
}

export const fault = (code: IssueCode, why: string, todo: string): Fault => ({ code, why, todo })

export const isFault = (x: object | null): x is Fault => x !== null && (x as Partial<Fault>).code !== undefined

/** A number as the messages write it: 1,234,567.8. */
export function shown(n: number): string {
  const [whole, decimals] = String(n).split('.')
  const grouped = whole!.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

const SAY_SIGN =
  'Say which sign stands before decimals: pass decimal or locale, or let separators() look at the whole column'

export const faults = {
  gap: () =>
    fault('E-NO-NUMBER', 'It says that there is no number, which is not zero', 'Record it as a gap, with its reason if the publisher gives one'),
  tooLong: (limit: number) =>
    fault('E-FIGURE', `It has more than ${limit} characters, too many for a phrase with one number`, 'Pass only the words around the number'),
  noNumber: () => fault('E-FIGURE', 'It states no number', 'Pass the words that hold the number'),
  negative: () =>
    fault('E-NEGATIVE', 'A count cannot be below zero', 'Correct the sign, or record returns and corrections under their own concept'),
  tooLarge: () =>
    fault('E-NUMBER', 'It is larger than any whole number that can be kept exactly', 'Check for digits that were run together'),
  notFinite: () => fault('E-NUMBER', 'It is not a finite number', 'Correct it in the table, or record a gap'),
  hex: () => fault('E-NUMBER', 'It is a number of another base, or a code', 'Give the number in decimal digits'),
  leadingZero: () =>
    fault('E-NUMBER', 'Codes and telephone numbers start with zero, counts do not', 'Pass a number without the leading zero, if it is a count'),
  malformed: (written: string) =>
    fault('E-NUMBER', `The signs between the digits of ${written} make neither thousands nor decimals`, 'Correct the number, or give each number a cell of its own'),
  either: (decimal: number, grouped: number) =>
    fault('E-AMBIGUOUS', `It can be ${shown(decimal)} or ${shown(grouped)}`, SAY_SIGN),
  commaDecimal: (value: number) =>
    fault('E-AMBIGUOUS', `It can be ${shown(value)} with a decimal comma, two numbers, or a slip in the thousands`, SAY_SIGN),
  otherSign: (declared: string) =>
    fault('E-AMBIGUOUS', `Its signs contradict the decimal sign "${declared}" that was stated for it`, 'Correct the number, or the decimal sign'),
  halfPeople: (value: number, grouped: number | null) =>
    fault('E-AMBIGUOUS', `It would be ${shown(value)}, and what is counted comes in whole numbers${grouped === null ? '' : `; it can be ${shown(grouped)}`}`, SAY_SIGN),
  meanings: (readings: readonly string[]) =>
    fault('E-AMBIGUOUS', `It can be ${readings.join(' or ')}`, 'Say which language it is in: pass locale'),
  manyMeanings: (word: string) =>
    fault('E-AMBIGUOUS', `"${word}" means a thousand to some writers and a million to others`, 'Write the number out, or pass the locale if it is not English'),
  years: () =>
    fault('E-AMBIGUOUS', 'It can be a range or two years', 'Add what is counted ("2,019–2,020 people") if it is a range'),
  cutRange: (low: number, high: number) =>
    fault('E-AMBIGUOUS', `It is not clear whether ${shown(low)} is of the same thousands or millions as ${shown(high)}`, 'Write both ends out'),
  joined: () => fault('E-AMBIGUOUS', 'The words can be divided into two numbers in more than one way', 'Write both ends in digits'),
  brackets: () =>
    fault('E-AMBIGUOUS', 'Brackets around the whole can mean a negative number, a part or a note', 'Take the brackets away if it is a count'),
  unclosed: () => fault('E-FIGURE', 'It has a bracket without its partner', 'Complete the phrase'),
  plusBefore: () =>
    fault('E-AMBIGUOUS', 'A plus before a number can mean that many more, or the start of a telephone number', 'Write "at least" if that is meant, or take the plus away'),
  order: (low: number, high: number) =>
    fault('E-ORDER', `The low end, ${shown(low)}, is above the high end, ${shown(high)}`, 'Correct the ends, or give low and high as they were published'),
  date: () => fault('E-FIGURE', 'It is a date', 'Pass the cell that holds the number; a spreadsheet may have turned a range into a date'),
  twoFigures: () => fault('E-FIGURE', 'It holds more than one number', 'Pass each number with its own words as a figure of its own'),
  twoHedges: () =>
    fault('E-FIGURE', 'Its words bound the number in ways that do not go together', 'Give low and high instead of the words'),
  hedgedRange: () =>
    fault('E-FIGURE', 'A one-sided word stands before or after a range', 'Give low, and leave high empty if no upper limit is meant'),
  hedgedVague: () =>
    fault('E-FIGURE', 'A one-sided word stands before or after an order of magnitude', 'Give low and high as the source means them'),
  noWhole: () =>
    fault('E-FIGURE', 'It is a share, and does not say of how many', 'Pass the number of the whole too ("half of the 22 million"), or record the share in percent'),
  hedgedWhole: () => fault('E-FIGURE', 'It is a share of a whole that is bounded on one side only', 'Work the bounds out, and give low and high'),
  loaded: (word: string) =>
    fault('E-FIGURE', `"${word}" changes what the number means`, 'Pass the number with the words that bound it only, if that is what is meant'),
  unreadWord: (word: string): Fault => ({
    ...fault('E-FIGURE', `"${word}" is not a word that is read here, and could change the number`, 'Pass the number with its hedge and unit only, or write it in digits'),
    unread: true,
  }),
  beforeNumber: (word: string) =>
    fault('E-FIGURE', `"${word}" stands before the number, and is no word that bounds it`, 'Pass the number with its hedge and unit only'),
  unreadSign: ({ written }: { readonly written: string }) =>
    fault('E-FIGURE', `The sign "${/\s/.test(written) ? 'line break' : written}" is not read here, and could change the number`, 'Pass the number with its hedge and unit only'),
} // prettier-ignore

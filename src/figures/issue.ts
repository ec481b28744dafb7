/**
 * Something a reader did not do or is unsure of. The message is for the person who has to mend it:
 * `CODE place: what was read. Why it is a problem. What to do.`
 */
export interface Issue {
  readonly code: IssueCode
  /** `error`: a number or row was left out. `warning`: it is in, and needs a look. `note`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note'
  /** Row of the file or of the input, counted from 1 as a person counts them; null when no single row is meant. */
  readonly row: number | null
  readonly column: string | null
  /** What was read, cut to a short phrase. */
  readonly read: string | null
  readonly why: string
  readonly todo: string
  readonly message: string
}

export const issueCodes = {
  'E-CONCEPT': 'an unknown or missing concept',
  'E-GROUP': 'an unknown group',
  'E-UNIT': 'an unknown unit',
  'E-MEASURE': 'a measure that the concept does not have',
  'W-PLACE': 'a place that the place tables do not know',
  'E-DAY': 'something that is not a day',
  'E-PERIOD': 'a period that ends before it starts',
  'E-STOCK-PERIOD': 'a stock with the period of a flow',
  'E-ORDER': 'low, best and high out of order',
  'E-NUMBER': 'something that is not a number',
  'E-NEGATIVE': 'fewer than none',
  'E-WORD': 'a word outside a fixed list',
  'E-TEXT': 'something that is not a text',
  'E-LANGUAGE': 'a text in another script than that of its language',
  'W-PART': 'a part that is larger than what it is a part of',
  'E-FIGURE': 'a phrase that does not state one number',
  'E-AMBIGUOUS': 'a number that can be read in two ways',
  'E-NO-NUMBER': 'a row without any number',
  'E-ID': 'the same id twice',
  'E-NOT-A-TABLE': 'a text that is not a table',
  'E-EMPTY': 'a table without rows',
  'W-QUOTE': 'a quote that is not closed',
  'W-RAGGED': 'a row with another number of cells than the header',
  'E-PUBLISHER': 'a file that is not this publisher’s',
  'E-COLUMN': 'a column that the file does not have',
  'W-COLUMN': 'a column that can be read in more than one way',
  'W-HEADER': 'two columns with one header, or a header that cannot be one',
  'W-ENCODING': 'bytes that are not the encoding the rest is in',
  'E-LIMIT': 'more than a limit allows',
  'E-JSON': 'a text that breaks off or is not JSON',
  'E-ARCHIVE': 'a zip or workbook that cannot be opened',
  'W-UNCHECKED': 'a file in which a damaged number could not be seen',
  'E-CELL': 'a cell of a spreadsheet that shows an error or cannot be read',
  'W-SHEET': 'something a workbook holds that a table cannot show',
  'W-PAGE': 'one page of several',
  'W-VINTAGE': 'a file that does not say of which release it is',
  'W-RULE': 'something that a rule of the publisher bears on',
  'W-DUPLICATE': 'the same record twice',
} as const
export type IssueCode = keyof typeof issueCodes

const CUT = 60

/** Builds an issue and its message. What was read is cut, and its control characters shown as spaces. */
export function issue(
  code: IssueCode,
  severity: Issue['severity'],
  at: { readonly row?: number | null; readonly column?: string | null; readonly read?: unknown },
  why: string,
  todo: string,
): Issue {
  const row = at.row ?? null
  const column = at.column ?? null
  const read = at.read === undefined ? null : shorten(at.read)
  const place = [row === null ? null : `row ${row}`, column === null ? null : `column "${column}"`]
    .filter(Boolean)
    .join(', ')
  const what = read === null ? '' : ` "${read}".`
  return {
    code,
    severity,
    row,
    column,
    read,
    why,
    todo,
    message: `${code}${place && ` ${place}`}:${what} ${why}. ${todo}.`,
  }
}

function shorten(value: unknown): string {
  const text = (typeof value === 'string' ? value : written(value)).replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ')
  const characters = Array.from(text.slice(0, 4 * CUT))
  return characters.length > CUT ? `${characters.slice(0, CUT).join('')}…` : characters.join('')
}

function written(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  try {
    const json: string | undefined = JSON.stringify(value)
    return json ?? typeof value
  } catch {
    return Object.prototype.toString.call(value)
  }
}

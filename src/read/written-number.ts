/** What stands in a cell that should hold a number. */
export type WrittenNumber =
  | { readonly value: number }
  | { readonly refused: 'E-NUMBER' | 'E-AMBIGUOUS'; readonly why: string; readonly todo: string }

/** A power of ten has a sign, as R and spreadsheets write it: "2e3" is more likely a slip of 203. */
const PLAIN = /^-?\d+(\.\d+)?([eE][+-]\d{1,3})?$/

/** Groups of three by commas, by spaces, by apostrophes, and by dots; at least two of the last, since one is a point. */
const GROUPED = [
  { form: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/, groups: /,/g },
  { form: /^-?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+([.,]\d+)?$/, groups: /[ \u00a0\u2009\u202f]/g },
  { form: /^-?\d{1,3}(['’]\d{3})+([.,]\d+)?$/, groups: /['’]/g },
  { form: /^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/, groups: /\./g },
] as const

/**
 * Reads a number of a publisher's column: digits, in groups of three in any of the usual styles, as R and Excel write
 * them, in Arabic and Persian digits. Where `whole` numbers are expected, one dot and three digits (1.234) is refused.
 *
 * @example
 * writtenNumber('1,234', true)  // → { "value": 1234 }
 * writtenNumber('6e+05', true)  // → { "value": 600000 }
 */
export function writtenNumber(cell: string, whole: boolean): WrittenNumber {
  const text = westernDigits(cell.trim()).replace('−', '-')
  if (whole && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    const why = `It can be ${text.replace('.', '')}, or ${text} with decimals`
    return { refused: 'E-AMBIGUOUS', why, todo: 'Write the number without a separator' }
  }
  if (PLAIN.test(text)) return kept(Number(text))
  const grouped = GROUPED.find(({ form }) => form.test(text))
  if (grouped !== undefined) return kept(Number(text.replace(grouped.groups, '').replace(',', '.')))
  const todo = 'Correct the cell, or leave it blank if there is no number'
  return { refused: 'E-NUMBER', why: 'It is not a number', todo }
}

function kept(value: number): WrittenNumber {
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { value }
  return { refused: 'E-NUMBER', why: 'It has more digits than a number can hold', todo: 'Correct the cell' }
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, d => String(d.charCodeAt(0) & 15))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
}

/**
 * Columns of numbers straight from bytes. NaN stands for every cell that is not written plainly: blank, a gap word, in
 * groups, with a hedge. Those are looked at one by one, by whoever asks for them.
 */
const QUOTE = 34
const RETURN = 13
const MINUS = 45
const POINT = 46
const ZERO = 48

const POWERS = Float64Array.from({ length: 16 }, (_, i) => 10 ** i)

/** Whole numbers without sign, leading zeros or anything else: those whose text is the number. */
export function wholeNumbers(
  bytes: Uint8Array,
  at: Int32Array,
  stride: number,
  column: number,
  records: number,
  out: Float64Array,
): void {
  for (let r = 0, j = column; r < records; r++, j += stride) {
    let p = at[j]! + 1
    let end = at[j + 1]!
    let value = 0
    if (p < end) {
      if (bytes[end - 1] === RETURN) end--
      if (bytes[p] === QUOTE && bytes[end - 1] === QUOTE && end - p > 2) {
        p++
        end--
      }
    }
    const start = p
    let digit = p < end ? bytes[p]! - ZERO : -1
    while (p < end && digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digit = bytes[++p]! - ZERO
    }
    const length = p - start
    out[r] = p === end && length > 0 && length <= 15 && (length === 1 || bytes[start] !== ZERO) ? value : NaN
  }
}

/** Numbers with a sign and decimals. */
export function decimalNumbers(
  bytes: Uint8Array,
  at: Int32Array,
  stride: number,
  column: number,
  records: number,
  out: Float64Array,
): void {
  for (let r = 0, j = column; r < records; r++, j += stride) {
    let p = at[j]! + 1
    let end = at[j + 1]!
    if (p < end) {
      if (bytes[end - 1] === RETURN) end--
      if (bytes[p] === QUOTE && bytes[end - 1] === QUOTE && end - p > 2) {
        p++
        end--
      }
    }
    const negative = p < end && bytes[p] === MINUS
    if (negative) p++
    let value = 0
    const start = p
    let digit = p < end ? bytes[p]! - ZERO : -1
    while (p < end && digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digit = bytes[++p]! - ZERO
    }
    let digits = p - start
    let decimals = 0
    if (digits > 0 && p < end && bytes[p] === POINT) {
      const point = ++p
      digit = p < end ? bytes[p]! - ZERO : -1
      while (p < end && digit >= 0 && digit <= 9) {
        value = value * 10 + digit
        digit = bytes[++p]! - ZERO
      }
      decimals = p - point
      digits += decimals
      if (decimals === 0) digits = 0
    }
    // At most 15 digits: value and power are then exact, and their quotient is the nearest number there is.
    out[r] = p === end && digits > 0 && digits <= 15 ? (negative ? -value : value) / POWERS[decimals]! : NaN
  }
}

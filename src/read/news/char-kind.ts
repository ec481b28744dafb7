/** What a character is to the tokenizer. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const LINE = 4
export const SIGN = 5

/** The kind of every character met so far, so that most text costs one look-up a character. */
const kinds = /* @__PURE__ */ new Uint8Array(0x10000)

function slowKind(code: number): number {
  const c = String.fromCharCode(code)
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE
  if (/\s/.test(c) || code === 0x200b || code === 0xfeff || code === 0x200e || code === 0x200f || code === 0xad)
    return SPACE
  if (/\d/.test(c) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return DIGIT
  return /[\p{L}\p{M}]/u.test(c) ? LETTER : SIGN
}

/** The kind of a UTF-16 code; 5, a sign, for NaN, which stands behind the end of a text. */
export const charKind = (code: number): number => kinds[code]! || (kinds[code] = slowKind(code))

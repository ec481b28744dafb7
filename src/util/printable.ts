import { wholeText } from './whole-text.js'

/** Reverses what is written after it, up to the end of the paragraph. Isolates end where they are told to, and stay. */
const OVERRIDE = /[\u202A-\u202E]/g
/** Line breaks and control characters. Spaces that keep a number in one piece are none of them. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/**
 * Somebody else's text as one line that any document can hold: control characters and line breaks are spaces, characters
 * that turn the text after them round are left out, and what is no character becomes U+FFFD.
 *
 * @example
 * printable('a\nb\u202Ec\u0000') // → "a bc"
 */
export function printable(text: string): string {
  return wholeText(text).replace(OVERRIDE, '').replace(CONTROL, ' ').trim()
}

import { windows1252 } from './windows-1252.js'

const SHORT = 24
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/**
 * Makes texts from bytes. What is not UTF-8 is read as Windows-1252, in which every byte is a letter or a sign, and
 * counted: files are often of one encoding with a few pasted rows of another.
 */
export class CellDecoder {
  /** Texts that were not UTF-8. */
  misfits = 0
  readonly #always: boolean

  constructor(windows1252 = false) {
    this.#always = windows1252
  }

  decode(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from
    if (length <= 0) return ''
    if (length <= SHORT) {
      let text = ''
      let i = from
      for (; i < to; i++) {
        const byte = bytes[i]!
        if (byte > 127) break
        text += String.fromCharCode(byte)
      }
      if (i === to) return text
    }
    const part = bytes.subarray(from, to)
    if (this.#always) return windows1252(part)
    const text = lenient.decode(part)
    return text.includes('\ufffd') && !isUtf8(part) ? this.#misfit(part) : text
  }

  #misfit(part: Uint8Array): string {
    this.misfits++
    return windows1252(part)
  }
}

function isUtf8(part: Uint8Array): boolean {
  try {
    strict.decode(part)
    return true
  } catch {
    return false
  }
}

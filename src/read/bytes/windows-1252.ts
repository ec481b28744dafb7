/** The signs of Windows-1252 from 0x80 to 0x9f; what it leaves open is the control of that number, as browsers have it. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of bytes in Windows-1252. By hand, since TextDecoder of Node 20 takes it for Latin-1 and loses dashes and quotes. */
export function windows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? SIGNS[byte - 0x80]! : String.fromCharCode(byte)
  return text
}

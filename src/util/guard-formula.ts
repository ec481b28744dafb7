/** What a spreadsheet takes for a formula or a command, also behind the apostrophes that keep it from doing so. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const NUMBER = /^[+-]?\d[\d.,]*%?$/

const isRisky = (text: string) => FORMULA.test(text) && !NUMBER.test(text)

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. Numbers such as -5 stay as they are. */
export function guardFormula(text: string): string {
  return isRisky(text) ? `'${text}` : text
}

/** Takes back what `guardFormula` put there, and nothing else. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isRisky(text.slice(1)) ? text.slice(1) : text
}

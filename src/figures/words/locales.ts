/** The two signs that can stand before decimals. */
export type DecimalSign = '.' | ','

/**
 * How numbers are written, by language or by language and region. `firm: false` marks a language whose countries
 * differ: its sign is used to read "400.000" as groups, never to read "1,234" as one and a bit.
 */
export const locales = {
  en: { decimal: '.', firm: true },
  'en-IN': { decimal: '.', firm: true },
  'en-ZA': { decimal: null, firm: false },
  fr: { decimal: ',', firm: true },
  'fr-CH': { decimal: null, firm: false },
  es: { decimal: ',', firm: false },
  'es-ES': { decimal: ',', firm: true },
  'es-CO': { decimal: ',', firm: true },
  'es-VE': { decimal: ',', firm: true },
  'es-MX': { decimal: '.', firm: true },
  'es-GT': { decimal: '.', firm: true },
  'es-HN': { decimal: '.', firm: true },
  de: { decimal: ',', firm: true },
  'de-CH': { decimal: '.', firm: true },
  it: { decimal: ',', firm: true },
  nl: { decimal: ',', firm: true },
  pl: { decimal: ',', firm: true },
  pt: { decimal: ',', firm: true },
  ru: { decimal: ',', firm: true },
  tr: { decimal: ',', firm: true },
  uk: { decimal: ',', firm: true },
  id: { decimal: ',', firm: true },
  hi: { decimal: '.', firm: true },
  bn: { decimal: '.', firm: true },
  he: { decimal: '.', firm: true },
  ar: { decimal: null, firm: false },
  fa: { decimal: null, firm: false },
} as const satisfies Record<string, { readonly decimal: DecimalSign | null; readonly firm: boolean }>

export type LocaleId = keyof typeof locales

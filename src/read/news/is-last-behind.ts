import type { Token } from './token.js'

/** Words for "last" that stand behind what they describe, or before it. */
export const lastWord = /^(?:dernier|derniere|passe|passee|ecoule|ecoulee|ultimo|ultima|pasado|pasada)s?$/

export const isLastBehind = (token: Token | undefined): boolean => token !== undefined && lastWord.test(token.text)

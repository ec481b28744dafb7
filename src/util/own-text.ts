/**
 * The same text with memory of its own. A piece cut from a text keeps all of that text alive, so whatever is kept longer
 * than the text is copied. Engines copy short pieces themselves.
 */
export const ownText = (text: string): string => (text.length < 13 ? text : text.split('').join(''))

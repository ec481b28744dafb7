/** Words that say nothing in a header, in the languages that are read. */
const EMPTY = new Set(
  (
    'number numbers no nb nbr num nr of the de des du la le les l d in et y a total totals estimated estimate est max min maximum ' +
    'present current nombre estimes estimees numero estimado estimados pop stock figure figures count value ' +
    'individuals individual ind inds persons person people personnes personne personas persona pers indiv individus individuos ' +
    'عدد افراد فرد اشخاص شخص اجمالي مجموع'
  ).split(' '),
)

/**
 * The words of a header, folded: without case, accents and marks, a name in one piece taken apart (`numPresentIdpInd`),
 * Arabic without its article and the spellings that vary.
 *
 * @example
 * headerWords('Déplacés internes') // → ["deplaces","internes"]
 */
export function headerWords(header: string): readonly string[] {
  return header
    .replace(/([\p{Ll}\p{N}])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/['’‘`´]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => (/^ال\p{L}{3,}$/u.test(word) ? word.slice(2) : word))
}

/** The same as one text. */
export const foldHeader = (header: string): string => headerWords(header).join(' ')

/** The words that are left when those are gone that say nothing. */
export function tellingWords(header: string): readonly string[] {
  return headerWords(header).filter(word => !EMPTY.has(word))
}

import { foldHeader } from './header-words.js'
import type { RowLeftOut } from './mapping.js'

const TOTAL =
  /^(grand |sub ?|overall |general )*(totals?|totaux|totales|totale)( general| generale?| overall)?\b|^(sous total|subtotal|ensemble|overall|مجموع|اجمالي|مجموع كلي)(?![\p{L}])/u
/** A row of the whole country among its areas. */
const WHOLE =
  /^(national|nationwide|countrywide|country wide|whole country|(all|tous|toutes|todos|todas) ((the|les|los|las) )?(governorates?|provinces?|districts?|regions?|states?|areas?|countries|locations?|departements?|cercles?|pays|departamentos?|provincias?|municipios?|regiones|estados|paises))$/u
/** "Borno total", "Idlib sub-total": a name before the word. */
const TOTAL_OF = / (sub ?|grand )?total$/
const NOTE =
  /^\s*([*†‡]|\(\*|\[?\d{1,2}\]?[).]\s|(sources?|notes?|nota|n\.?b\.?|remarques?|fuentes?|disclaimer|المصدر|ملاحظات?|ملاحظة)\s*[:：.-])/i

/**
 * What a row below the header is, when it is no data: a total, a footnote, a heading within the table, or the header
 * once more. Null: data. `numbers` are the columns of figures, `names` those of places and other words.
 */
export function rowKind(
  cells: readonly string[],
  headers: readonly string[],
  numbers: readonly number[],
  names: readonly number[],
): RowLeftOut['why'] | null {
  const filled = cells.map((cell, i) => [cell.trim(), i] as const).filter(([cell]) => cell !== '')
  if (filled.length === 0) return null
  const first = filled[0]![0]
  const counted = numbers.some(i => /\p{Nd}/u.test(cells[i] ?? ''))
  if (filled.length > 1 && filled.every(([cell, i]) => foldHeader(cell) === foldHeader(headers[i] ?? '')))
    return 'header again'
  if (!counted && (NOTE.test(first) || filled.length === 1))
    return NOTE.test(first) || first.length > 60 ? 'footnote' : 'heading'
  const words = names.length > 0 ? names.map(i => cells[i] ?? '').filter(cell => cell.trim() !== '') : [first]
  return words.map(foldHeader).some(word => TOTAL.test(word) || TOTAL_OF.test(word) || WHOLE.test(word))
    ? 'total'
    : null
}

import { theme } from '../theme.js'
import { type Layer, layer, pixels } from './layer.js'

/** A line of text at pixels of the plot, from its top left corner; `y` is the middle of the line. */
export interface TextRow {
  readonly x: number
  readonly y: number
  readonly words: string
}

export interface TextLook {
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
  readonly align?: 'left' | 'center' | 'right'
}

const HALO = { stroke: theme.background, strokeWidth: 3, strokeJoin: 'round' }

/**
 * Words at fixed places: labels, notes, axis numbers.
 *
 * @example
 * texts([{ x: 0, y: 10, words: '25 to 31' }], { size: 11, bold: true }).mark.fontWeight // → "bold"
 */
export function texts(rows: readonly TextRow[], look: TextLook): Layer {
  const { size, bold = false, colour = theme.text, align = 'left' } = look
  const mark = {
    type: 'text',
    align,
    baseline: 'middle',
    fontSize: size,
    fontWeight: bold ? 'bold' : 'normal',
    color: colour,
  }
  return layer(rows, mark, { x: pixels('x'), y: pixels('y'), text: { field: 'words', type: 'nominal' } })
}

/**
 * Words over marks, on a white edge of their own that keeps lines out of the letters.
 *
 * @example
 * textsOnMarks([{ x: 0, y: 10, words: '25' }], { size: 11 })[0].mark.strokeWidth // → 3
 */
export function textsOnMarks(rows: readonly TextRow[], look: TextLook): Layer[] {
  const words = texts(rows, look)
  return [{ ...words, mark: { ...words.mark, ...HALO } }, words]
}

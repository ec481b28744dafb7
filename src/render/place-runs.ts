import type { TextRuler, TextRun } from './text-ruler.js'

/** A line of a text element: its own `tspan` when there are several. */
const LINE = /<tspan([^>]*)>([^<]*)<\/tspan>|([^<]+)/g

/**
 * Gives every stretch of text that is not in the first font a place and a font of its own.
 *
 * Left to find other fonts by itself, resvg loses the weight of a line of two scripts, draws boxes in place of letters
 * where the fonts make another number of glyphs of it, and leaves out a line of Arabic with Cyrillic altogether.
 */
export function placeRuns(svg: string, ruler: TextRuler): string {
  return svg.replace(/<text\b([^>]*)>(.*?)<\/text>/gs, (whole, attributes: string, inner: string) => {
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1] ?? 11)
    const weight = /font-weight="(\w+)"/.exec(attributes)?.[1] ?? 'normal'
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
    const isBold = weight === 'bold' || Number(weight) >= 600
    let placed = false
    let y = 0
    const lines = inner.replace(LINE, (line, ownAttributes: string = '', spanned: string = '', bare: string = '') => {
      y += Number(/dy="([-\d.]+)/.exec(ownAttributes)?.[1] ?? 0)
      const runs = ruler.runs(decode(spanned || bare), size, isBold)
      if (runs.every(run => run.family === null)) return line
      placed = true
      return chunks(runs, anchor, y)
    })
    return placed ? `<text${attributes}>${lines}</text>` : whole
  })
}

/** Each run starts where the one before it ends. A line has a place of its own: resvg loses its distance to the one before. */
function chunks(runs: readonly TextRun[], anchor: string, y: number): string {
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0
  return runs
    .map(run => {
      const at = `x="${x.toFixed(2)}" y="${y}" text-anchor="start"`
      const font = run.family === null ? '' : ` font-family="${encode(run.family)}"`
      x += run.width
      return `<tspan ${at}${font}>${encode(run.isRightToLeft ? fromTheRight(run.text) : run.text)}</tspan>`
    })
    .join('')
}

/** A run that begins or ends with a number or a mark is laid out from the left by resvg, unless letters enclose it. */
const fromTheRight = (text: string) => (/^\p{L}(?:.*\p{L}\p{M}*)?$/su.test(text) ? text : `\u200F${text}\u200F`)

const decode = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'apos' | 'amp') => ENTITIES[name])
const encode = (text: string) => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const

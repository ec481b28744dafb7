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
    const lines = inner.replace(LINE, (line, ownAttributes: string = '', spanned: string = '', bare: string = '') => {
      const runs = ruler.runs(decode(spanned || bare), size, isBold)
      if (runs.every(run => run.family === null)) return line
      placed = true
      return chunks(runs, anchor, /dy="[^"]*"/.exec(ownAttributes)?.[0] ?? '')
    })
    return placed ? `<text${attributes}>${lines}</text>` : whole
  })
}

/** Each run starts where the one before it ends. */
function chunks(runs: readonly TextRun[], anchor: string, dy: string): string {
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0
  return runs
    .map((run, i) => {
      const at = `x="${x.toFixed(2)}" text-anchor="start" ${i === 0 ? dy : ''}`
      const font = run.family === null ? '' : ` font-family="${encode(run.family)}"`
      x += run.width
      return `<tspan ${at}${font}>${encode(run.text)}</tspan>`
    })
    .join('')
}

const decode = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'apos' | 'amp') => ENTITIES[name])
const encode = (text: string) => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const

import { colourNames } from './colour-names.js'

/** A colour as pdfkit takes it, with how much of it covers. Null: nothing is drawn. */
export interface Paint {
  readonly color: string
  readonly opacity: number
}

const RGB = /^rgba?\(\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*,\s*(\d+(?:\.\d+)?)\s*(?:,\s*([\d.]+)\s*)?\)$/

/**
 * The colour of a `fill` or `stroke`.
 *
 * Throws `unknown colour: …` for one that is no name, no `#rrggbb` and no `rgb(…)`: a picture whose colours were left
 * to a guess would say something else.
 */
export function paint(value: string, opacity: number): Paint | null {
  if (value === 'none' || value === 'transparent') return null
  const [, red, green, blue, alpha = '1'] = RGB.exec(value) ?? []
  if (red !== undefined) {
    const color = `#${[red, green, blue].map(part => hex(Number(part))).join('')}`
    return { color, opacity: opacity * Number(alpha) }
  }
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) && !colourNames.has(value.toLowerCase()))
    throw new Error(`unknown colour: ${value}`)
  return { color: value, opacity }
}

const hex = (part: number) => Math.min(255, Math.round(part)).toString(16).padStart(2, '0')

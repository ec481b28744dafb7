import { type Theme, themes } from './themes.js'

/** What holds the words and numbers of somebody else: never looked into. */
const NOT_PAINT = new Set(['data', 'text', 'subtitle', 'description', 'values'])

/**
 * The same picture in the colours of a theme. Colours that are none of the house's are left as they are.
 *
 * @example
 * import { themes } from './themes.js'
 * repaint({ fill: '#0072BC', stroke: 'red' }, themes.dark) // → { "fill": "#4FA8E8", "stroke": "red" }
 */
export function repaint<Part>(part: Part, theme: Theme): Part {
  if (theme === themes.house) return part
  const colours = new Map<unknown, string>(
    (Object.keys(themes.house) as (keyof Theme)[]).map(role => [themes.house[role], theme[role]]),
  )
  const painted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(painted)
    if (typeof value !== 'object' || value === null) return colours.get(value) ?? value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, NOT_PAINT.has(key) ? inner : painted(inner)]),
    )
  }
  // Strings become strings and everything else keeps its shape.
  return painted(part) as Part
}

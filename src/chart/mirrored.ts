import type { Layer } from './layers/layer.js'

/** What of a specification is turned: the parts that know left from right. */
export interface Sides {
  readonly title: { readonly anchor: string; readonly dx: number; readonly text: readonly string[] }
  readonly width: number
  readonly padding: { readonly left: number; readonly right: number }
  readonly encoding: Layer['encoding']
  readonly layer: readonly Layer[]
}

/**
 * A line in a right-to-left isolate: it is laid out from the right, whatever the direction of the picture around it.
 * What stands after a Latin name and a comma stays behind both, and the marks that close a right-to-left name in other
 * pictures, where they would tear this line apart, are turned.
 */
const isolated = (words: string) => {
  const line = words
    .replaceAll('\u200E', '\u200F')
    .replace(/[،·]|:(?=\s*\p{Nd})/gu, '$&\u200F')
    .replace(LEFT_QUOTE, '«\u2066$1\u2069»')
  return `\u2067${line}\u2069`
}
/** Words of somebody who writes from the left: "52,400 families" does not end in its number. */
const LEFT_QUOTE = /«([^«»\u2066\p{Script=Arabic}]*)»/gu

const ACROSS = ['x', 'x2'] as const
const OFFSETS = ['dx', 'xOffset', 'x2Offset'] as const
const OTHER_SIDE: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  'triangle-left': 'triangle-right',
  'triangle-right': 'triangle-left',
}
const otherSide = (value: unknown) => (typeof value === 'string' ? (OTHER_SIDE[value] ?? value) : value)

/**
 * A picture for readers who read from the right: margins change sides, scales of x run from right to left, time too,
 * what stands at a pixel of x stands at the same distance from the other edge, words end where they began, and arrows
 * point the other way. Words are laid out from the right; the picture itself stays left to right, since programs that
 * draw it disagree on what `start` is in a picture that does not.
 *
 * Maps are not turned: a layer that is placed by a projection stays as it is.
 */
export function mirrored<Spec extends Sides>(spec: Spec): Spec {
  const { title, width, padding } = spec
  return {
    ...spec,
    title: { ...title, ...isolatedTexts(title), anchor: 'end', dx: -title.dx },
    padding: { ...padding, left: padding.right, right: padding.left },
    encoding: turnedScales(spec.encoding, width),
    layer: spec.layer.map(one => turned(one, width)),
  }
}

const isolatedTexts = (title: { readonly text: readonly string[]; readonly subtitle?: readonly string[] }) => ({
  text: title.text.map(isolated),
  ...(title.subtitle === undefined ? {} : { subtitle: title.subtitle.map(isolated) }),
})

function turned({ data, mark, encoding }: Layer, width: number): Layer {
  const isText = mark.type === 'text'
  const isPlaced = mark.type !== 'geoshape' && !('longitude' in encoding)
  const x = objectOf(encoding['x'])
  const inPixels = isPlaced && x['scale'] === null
  const fields = inPixels ? ACROSS.flatMap(channel => objectOf(encoding[channel])['field'] ?? []) : []
  const values = data.values.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]: [string, unknown]) => [
        field,
        fields.includes(field) && typeof value === 'number'
          ? width - value
          : isText && typeof value === 'string'
            ? isolated(value)
            : value,
      ]),
    ),
  )
  const sides = Object.entries(mark).map(([name, value]): readonly [string, unknown] => [
    name,
    isOffset(name) && typeof value === 'number' ? -value : otherSide(value),
  ])
  return {
    data: { ...data, values },
    mark: { ...mark, ...(isPlaced ? Object.fromEntries<unknown>(sides) : {}) },
    encoding: isPlaced ? turnedScales(encoding, width) : encoding,
  }
}

const isOffset = (name: string) => OFFSETS.some(offset => offset === name)

/** Scales of x run the other way, and constant pixels of x count from the other edge. */
function turnedScales(encoding: Layer['encoding'], width: number): Layer['encoding'] {
  const sides = Object.entries(encoding).map(([channel, definition]) => {
    const { value, scale } = objectOf(definition)
    if (!ACROSS.some(across => across === channel)) return [channel, definition] as const
    if (typeof value === 'number') return [channel, { ...objectOf(definition), value: width - value }] as const
    if (typeof scale !== 'object' || scale === null) return [channel, definition] as const
    return [channel, { ...objectOf(definition), scale: { ...scale, reverse: true } }] as const
  })
  return Object.fromEntries(sides)
}

const objectOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

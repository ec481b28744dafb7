import type { Locale } from '../locale/locale.js'
import type { Layer } from './layers/layer.js'
import { spots } from './layers/spots.js'
import { texts } from './layers/texts.js'
import { plainText } from './plain-text.js'
import { textWidth } from './text-width.js'
import { colours, lengths, theme } from './theme.js'

export interface ReleaseLook {
  readonly name: string
  readonly colour: string
  readonly hollow: boolean
}

const SYMBOL = 14
const BETWEEN = 18

/** The last release is filled, those before it are hollow; the one before the last is in blue. */
export function releaseLooks(vintages: readonly string[]): ReleaseLook[] {
  return vintages.map((name, i) => ({
    name: plainText(name, lengths.name),
    colour: i === vintages.length - 1 ? colours.blue : i === 0 ? colours.grey : colours.navy,
    hollow: i < vintages.length - 1,
  }))
}

/** The releases from the first to the last, with their marks. */
export function releaseKey(looks: readonly ReleaseLook[], left: number, width: number, { revision: say }: Locale) {
  const { line, size } = theme.small
  let x = 0
  let y = line / 2
  const placed = looks.map((look, i) => {
    const words = i === 0 ? say.oldest(look.name) : i === looks.length - 1 ? say.newest(look.name) : look.name
    const needs = SYMBOL + textWidth(words, size)
    if (x > 0 && x + needs > width) {
      x = 0
      y += line
    }
    const at = { look, words, x: left + x, y }
    x += needs + BETWEEN
    return at
  })
  const layers: Layer[] = [
    ...placed.map(({ look, x, y }) =>
      spots([{ x: x + 5, y }], { shape: 'circle', colour: look.colour, size: 60, hollow: look.hollow }),
    ),
    texts(
      placed.map(({ words, x, y }) => ({ x: x + SYMBOL, y, words })),
      { size },
    ),
  ]
  return { height: y + line / 2, layers }
}

import { colours, theme } from '../theme.js'

/** From few to many. In every theme each is further from the background than the one before. */
export const classColours = [theme.band, theme.core, theme.columnCore, colours.blue, colours.navy] as const

/** The colours of so many classes: as far apart as they can be. */
export function coloursOf(classes: number): readonly string[] {
  const last = classColours.length - 1
  return Array.from(
    { length: classes },
    (_, i) => classColours[classes === 1 ? 2 : Math.round((i * last) / (classes - 1))]!,
  )
}

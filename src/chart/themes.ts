import { colours, theme } from './theme.js'

const { background, text, quiet, grid, axis, band, core, column, columnCore, gap, apart } = theme

const house = { ...colours, background, text, quiet, grid, axis, band, core, column, columnCore, gap, apart } as const

/** A colour for everything that is drawn, as `#RRGGBB`. */
export type Theme = { readonly [Role in keyof typeof house]: string }

/**
 * The colours of charts. `house` is neutral and the default. `unhcr` and `ocha` start from the palettes of these
 * organisations, whose yellow, mint and light blue are too faint on white and are replaced; they are not their official
 * styles. `dark` is for dark pages, `grey` for a printer without colours.
 *
 * In each, marks have a contrast of at least 3:1 with the background and words of at least 4.5:1 with whatever they
 * stand on (WCAG 2.2), and sources are told apart in normal sight and without red, green or blue (Machado, Oliveira and
 * Fernandes 2009), by at least 18 in CIE Lab, 12 in `grey`. Fonts are the same in all: the layout is measured in them.
 *
 * @example
 * themes.dark.background // → "#15191E"
 * const mine = { ...themes.house, blue: '#005A9C' }
 * mine.blue // → "#005A9C"
 */
export const themes = {
  house,
  unhcr: {
    blue: '#0072BC',
    ochre: '#C2690A',
    navy: '#18375F',
    red: '#EF4A60',
    grey: '#4C4C4C',
    brown: '#68250E',
    background: '#FFFFFF',
    text: '#262626',
    quiet: '#545454',
    grid: '#DFDFDF',
    axis: '#8A8A8A',
    band: '#DCE9FF',
    core: '#B8D5F8',
    column: '#BFDAFB',
    columnCore: '#5796E0',
    gap: '#F2F2F2',
    apart: '#FBD9DE',
  },
  ocha: {
    blue: '#1F69B3',
    ochre: '#975D0A',
    navy: '#144372',
    red: '#E56A54',
    grey: '#757575',
    brown: '#4C0D06',
    background: '#FFFFFF',
    text: '#1F1F1F',
    quiet: '#545454',
    grid: '#E4E4E4',
    axis: '#888888',
    band: '#D4E5F7',
    core: '#B4D2F0',
    column: '#C4DCF4',
    columnCore: '#4F8FCF',
    gap: '#F4F4F4',
    apart: '#F9DAD4',
  },
  dark: {
    blue: '#4FA8E8',
    ochre: '#FF9421',
    navy: '#D6EBFF',
    red: '#D94337',
    grey: '#8F8F8F',
    brown: '#FFD19B',
    background: '#15191E',
    text: '#F2F2F2',
    quiet: '#BFC5CC',
    grid: '#323840',
    axis: '#7E868F',
    band: '#1D3345',
    core: '#264B68',
    column: '#24445E',
    columnCore: '#3A77A6',
    gap: '#22272D',
    apart: '#4A2721',
  },
  grey: {
    blue: '#3B3B3B',
    ochre: '#949494',
    navy: '#000000',
    red: '#575757',
    grey: '#757575',
    brown: '#202020',
    background: '#FFFFFF',
    text: '#111111',
    quiet: '#4D4D4D',
    grid: '#E0E0E0',
    axis: '#888888',
    band: '#E8E8E8',
    core: '#CFCFCF',
    column: '#D9D9D9',
    columnCore: '#8F8F8F',
    gap: '#F4F4F4',
    apart: '#DADADA',
  },
} as const satisfies Readonly<Record<string, Theme>>
export type ThemeName = keyof typeof themes

const COLOUR = /^#[0-9a-f]{6}$/i

/** Throws `unknown theme: sepia`, and `invalid theme: blue (navy)` for a colour that is not written as `#RRGGBB`. */
export function themeOf(given: ThemeName | Theme): Theme {
  if (typeof given === 'string') {
    if (!Object.hasOwn(themes, given)) throw new Error(`unknown theme: ${given}`)
    return themes[given]
  }
  for (const role of Object.keys(house) as (keyof Theme)[]) {
    if (!COLOUR.test(given[role] ?? '')) throw new Error(`invalid theme: ${role} (${given[role]})`)
  }
  return given
}

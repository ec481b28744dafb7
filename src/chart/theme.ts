/**
 * Told apart by people who do not see red, green or blue, at least 3:1 against white, and never the only code. These
 * and those of `theme` are the colours every layer is drawn in; `repaint` gives a picture those of another theme. No two
 * may be the same: a colour is how `repaint` knows what a mark is for.
 */
export const colours = {
  blue: '#0072BC',
  ochre: '#B98405',
  navy: '#0B3754',
  red: '#D25A45',
  grey: '#737373',
  brown: '#683229',
} as const

export const theme = {
  font: 'Noto Sans, Noto Sans Arabic, Arial, Helvetica, sans-serif',
  background: '#FFFFFF',
  text: '#1A1A1A',
  quiet: '#545454',
  grid: '#E2E2E2',
  axis: '#8C8C8C',
  /** A range across a chart, and the pieces of it that at least half of the sources support. */
  band: '#DCEAF6',
  core: '#B3D3EC',
  /** The same where they stand alone as columns. */
  column: '#BBDAF0',
  columnCore: '#5498CC',
  gap: '#F3F3F3',
  /** Between two numbers that should meet. */
  apart: '#F6D9D3',
  margin: 12,
  title: { size: 17, line: 22, bold: true },
  subtitle: { size: 13, line: 18 },
  label: { size: 12, line: 16, bold: true },
  small: { size: 11, line: 15 },
  smallBold: { size: 11, line: 15, bold: true },
} as const

/** Characters that a label keeps of somebody's text. */
export const lengths = { title: 200, subtitle: 300, words: 120, name: 60, reason: 160, note: 600 } as const

/** Made for each picture: whoever changes the specification they were given changes no other. */
export const config = () => ({
  font: theme.font,
  aria: false,
  view: { stroke: null },
  title: {
    color: theme.text,
    fontSize: theme.title.size,
    fontWeight: 'bold',
    lineHeight: theme.title.line,
    subtitleColor: theme.quiet,
    subtitleFontSize: theme.subtitle.size,
    subtitleLineHeight: theme.subtitle.line,
    subtitlePadding: 4,
  },
  axis: { domainColor: theme.axis, gridColor: theme.grid, tickColor: theme.axis },
})

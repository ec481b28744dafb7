export interface TextStyle {
  /** Points. */
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly isBold: boolean
  readonly color: string
  /** Empty space above and below. */
  readonly before: number
  readonly after: number
}

const ink = '#1A1A1A'
const quiet = '#525252'
const navy = '#0B3754'

/** The looks of text in a report, those of the page in print. Points. */
export const textStyles = {
  title: { size: 20, leading: 25, isBold: true, color: ink, before: 0, after: 6 },
  heading: { size: 13, leading: 18, isBold: true, color: ink, before: 18, after: 3 },
  subheading: { size: 10.5, leading: 14, isBold: true, color: ink, before: 9, after: 2 },
  answer: { size: 12, leading: 17, isBold: true, color: navy, before: 2, after: 2 },
  text: { size: 9.5, leading: 14, isBold: false, color: ink, before: 0, after: 4 },
  fine: { size: 8, leading: 11.5, isBold: false, color: quiet, before: 3, after: 4 },
  cell: { size: 8, leading: 11, isBold: false, color: ink, before: 0, after: 0 },
  cellStrong: { size: 8, leading: 11, isBold: true, color: ink, before: 0, after: 0 },
  cellAnswer: { size: 8, leading: 11, isBold: true, color: navy, before: 0, after: 0 },
  cellQuiet: { size: 7.5, leading: 10.5, isBold: false, color: quiet, before: 0, after: 0 },
} as const satisfies Record<string, TextStyle>

export type TextStyleName = keyof typeof textStyles

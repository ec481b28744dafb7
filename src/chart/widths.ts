/**
 * Widths of whole pictures in pixels, at 96 to an inch: a telephone, the column of a page (90 mm), a web page, the full
 * width of an A4 page with margins of 20 mm (170 mm), and a slide.
 *
 * @example
 * widths.page // → 643
 */
export const widths = { column: 340, phone: 360, screen: 600, page: 643, slide: 1200 } as const
export type WidthName = keyof typeof widths

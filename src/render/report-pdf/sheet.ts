/** A4 in points; between left and right, 180 mm are room for a chart of 680 pixels. */
export const sheet = { width: 595.28, height: 841.89, left: 42.52, right: 552.76, top: 48, bottom: 788 } as const

/** Characters that XML cannot hold, and what looks like their escapes, stand in workbooks as `_x000D_`. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** A text of a workbook as the spreadsheet shows it. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

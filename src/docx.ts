export { toDocx } from './report/docx/to-docx.js'
export type { DocxOptions } from './report/docx/to-docx.js'
export type { PngPicture } from './report/docx/png-picture.js'

// Everything of `reckoner`, and what needs Node: files and pictures.
export * from './index.js'
export { writeReport } from './node/write-report.js'
export type { WriteReportOptions, WrittenReport } from './node/write-report.js'
export { toPng } from './render/to-png.js'
export type { PngOptions } from './render/to-png.js'
export { toSvg } from './render/to-svg.js'
export type { SvgOptions } from './render/to-svg.js'

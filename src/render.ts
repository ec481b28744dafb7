export { toSvg } from './render/to-svg.js'
export { toPng } from './render/to-png.js'
export type { SvgOptions } from './render/to-svg.js'
export type { PngOptions } from './render/to-png.js'

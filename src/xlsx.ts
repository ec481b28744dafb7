export { xlsx } from './read/archive/xlsx.js'
export type { Opener } from './read/delivery.js'
export { toXlsx } from './report/exports/to-xlsx.js'
export type { Exportable, RowExportOptions } from './report/exports/export-options.js'

export { parquet } from './read/columnar/parquet.js'
export type { Opener } from './read/delivery.js'

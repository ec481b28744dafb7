export { arrow } from './read/columnar/arrow.js'
export type { Opener } from './read/delivery.js'

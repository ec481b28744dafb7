export { xlsx } from './read/archive/xlsx.js'
export type { Opener } from './read/delivery.js'

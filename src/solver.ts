export { check } from './solver/check.js'

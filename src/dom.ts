export { chartElement } from './dom/chart-element.js'
export type { ChartElementOptions } from './dom/chart-element.js'
export { valueElement } from './dom/value-element.js'

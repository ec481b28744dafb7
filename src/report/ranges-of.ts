import type { Range } from '../figures/range.js'
import type { Report } from './report.js'

/** Every range of a report, in order. */
export const rangesOf = ({ sections }: Report): Range[] => sections.flatMap(({ ranges }) => [...ranges])

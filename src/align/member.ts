import type { FlowFlags } from './flow-keys.js'

/** A flow, or a share of one, that lies within an interval. Days are day numbers. */
export interface Member {
  readonly row: number
  readonly id: string
  readonly start: number
  readonly end: number
  /** Share of the figure's days that lie in the interval; 1 for the whole of it. */
  readonly share: number
  readonly flags: FlowFlags
}

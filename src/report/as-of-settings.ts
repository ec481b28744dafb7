/** How figures were brought to one day. */
export interface AsOfSettings {
  readonly day: string
  readonly maxAgeDays: number
  readonly since: readonly [from: string, to: string] | null
}

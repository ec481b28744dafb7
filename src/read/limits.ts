/** Limits of a reading, and why each is where it is. What goes beyond one is said, and the caller can raise it. */
export const limits = {
  /** Bytes of a file that is read piece by piece. The largest public event files have 1.5 GB. */
  bytes: 4_294_967_296,
  /**
   * Bytes of a file that has to be in memory at once: JSON, workbooks, zip archives, Parquet, Arrow, and every table that
   * is read by its headers.
   */
  whole: 268_435_456,
  rows: 20_000_000,
  columns: 2_000,
  /** Bytes of one cell. A spreadsheet has at most 32,767 characters; a cell that is longer mostly lacks its quote. */
  cell: 1_048_576,
  /** Characters of one header. */
  header: 1_000,
  /** How deep JSON may be nested. */
  depth: 64,
  /** How many times larger a packed file may become, past the first 64 MB. */
  ratio: 200,
} as const satisfies Readonly<Record<string, number>>

export type Limits = { readonly [Name in keyof typeof limits]: number }

/** The defaults with the caller's own. Throws `unknown limit: NAME`, `invalid limit: NAME`. */
export function limitsWith(own: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(own)) {
    if (!Object.hasOwn(limits, name)) throw new Error(`unknown limit: ${name}`)
    if (!(value > 0)) throw new Error(`invalid limit: ${name}`)
  }
  return { ...limits, ...own }
}

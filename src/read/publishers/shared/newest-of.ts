/** A figure that its publisher recommends nowhere. */
export interface Candidate {
  readonly handle: number
  readonly event: string
  /** The places of the figure, as one text. */
  readonly where: string
  /** When it was entered, as a text that sorts. */
  readonly created: string
  readonly id: string
}

/** The newest figure of each event and set of places; of two of one moment, the one with the last id. */
export function newestOf(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const newest = new Map<string, Candidate>()
  for (const one of candidates) {
    const key = `${one.event}\n${one.where}`
    const other = newest.get(key)
    if (other === undefined || isLater(one, other)) newest.set(key, one)
  }
  return new Set(newest.values())
}

function isLater(a: Candidate, b: Candidate): boolean {
  return a.created === b.created ? a.id > b.id : a.created > b.created
}

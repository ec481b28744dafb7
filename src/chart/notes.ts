/** Keeps the notes on what the picture really shows: each stands beside whether it applies. */
export function notes(all: readonly (readonly [applies: boolean, note: string])[]): string[] {
  return all.flatMap(([applies, note]) => (applies ? [note] : []))
}

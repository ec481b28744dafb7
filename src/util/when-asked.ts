/** What `make` gives, made when it is first asked for and kept: tables that an import should not pay for. */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

const SPACES = /\s+/g

/** The flag of a part of a larger count, as a list: none where the row does not say which part it is. */
export function partOf(kind: string, value: string | null): readonly `part:${string}`[] {
  return value === null || value === '' || value === '-' ? [] : [`part:${kind}=${value.replace(SPACES, ' ').trim()}`]
}

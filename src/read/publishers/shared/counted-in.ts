import type { Words } from '../../publisher.js'

/** UNHCR's P and C: persons, or cases of one or more persons. Another code, or none, leaves the concept's own unit. */
export function countedIn(code: string | null): Pick<Words, 'unit'> {
  return code === 'P' ? { unit: 'people' } : code === 'C' ? { unit: 'cases' } : {}
}

import type { ConceptId } from './concepts.js'

const OF_OTHER_DAYS: ReadonlySet<ConceptId> = new Set(['deaths-recovered', 'deaths-added-later', 'deaths-of-wounds'])

/**
 * Whether a concept counts people by when they were found or recorded, and not by when they were killed: they are a part
 * of all who were killed, and no part of those killed in the period.
 */
export const isOfOtherDays = (concept: ConceptId): boolean => OF_OTHER_DAYS.has(concept)

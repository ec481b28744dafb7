import type { Publisher } from './publisher.js'

/** Every publisher that the library reads, by id. Each is exported by itself too: one alone does not bring the others. */
export const publishers = {} as const satisfies Readonly<Record<string, Publisher>>

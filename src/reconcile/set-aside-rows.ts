import type { SetAside } from '../figures/range.js'
import type { Evidence } from './evidence.js'

/** Why a row was set aside for another one. Words are made of it when somebody reads them. */
export type Cause = 'copy' | 'later' | 'same'

/** Rows set aside for others, as numbers. Used again for the next question. */
export class SetAsideRows {
  length = 0
  readonly #rows: number[] = []
  readonly #others: number[] = []
  readonly #causes: Cause[] = []

  clear(): void {
    this.length = 0
  }

  add(row: number, cause: Cause, other: number): void {
    const i = this.length++
    this.#rows[i] = row
    this.#others[i] = other
    this.#causes[i] = cause
  }

  /** In words, by id. */
  inWords(evidence: Evidence, copyWindowDays: number): SetAside[] {
    const all: SetAside[] = []
    for (let i = 0; i < this.length; i++)
      all.push(inWords(evidence, this.#rows[i]!, this.#causes[i]!, this.#others[i]!, copyWindowDays))
    return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }
}

function inWords(evidence: Evidence, row: number, cause: Cause, other: number, days: number): SetAside {
  const name = evidence.sources[evidence.voice[row]! >> 1]
  const [id, otherId] = [evidence.id(row), evidence.id(other)]
  switch (cause) {
    case 'copy':
      return {
        id,
        reason: 'copy',
        why: `the same number as ${otherId} within ${days} days, and neither names a source`,
      }
    case 'same':
      return { id, reason: 'copy', why: `${name} gives the same number in ${otherId}` }
    case 'later':
      return { id, reason: 'superseded', why: `${name} has ${laterBy(evidence, other, row)} figure, ${otherId}` }
  }
}

function laterBy({ asOf, published }: Evidence, latest: number, other: number): string {
  if (asOf(latest) !== asOf(other)) return 'a later'
  return published[latest] !== published[other] ? 'a later published' : 'a newer release of the'
}

import { type Quantity, type Refusal, quantity } from './quantity.js'
import type { Reading } from './readings.js'
import type { Basis } from './vocabulary.js'

/** So many texts are kept for each basis; then it begins again. */
const MOST = 20_000

/** Quantities under one reading. The texts of a table repeat themselves, and reading words takes long. */
export class KnownQuantities {
  readonly reading: Reading
  readonly #known = new Map<Basis | null, Map<string, Quantity | Refusal>>()

  constructor(reading: Reading) {
    this.reading = reading
  }

  of(text: string, basis: Basis | null): Quantity | Refusal {
    let known = this.#known.get(basis)
    if (known === undefined) this.#known.set(basis, (known = new Map<string, Quantity | Refusal>()))
    let read = known.get(text)
    if (read === undefined) {
      read = quantity(text, { reading: this.reading, basis })
      if (known.size >= MOST) known.clear()
      known.set(text, read)
    }
    return read
  }
}

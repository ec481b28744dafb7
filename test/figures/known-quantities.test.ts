import { describe, expect, it } from 'vitest'
import { KnownQuantities } from '../../src/figures/known-quantities.js'
import { quantity } from '../../src/figures/quantity.js'

describe('quantities that are known', () => {
  it('are what they are when read anew, under their reading and basis', () => {
    const known = new KnownQuantities('wide')
    for (const basis of [null, 'register', null] as const)
      for (const text of ['300', 'about 300', 'many'])
        expect(known.of(text, basis)).toEqual(quantity(text, { reading: 'wide', basis }))
  })

  it('stay right when there are more of them than are kept', () => {
    const known = new KnownQuantities('typical')
    for (let n = 0; n < 50_000; n++) known.of(String(n), null)
    expect(known.of('7', null)).toMatchObject({ low: 7, high: 7 })
    expect(known.of('about 300', null)).toMatchObject({ low: 270, high: 330 })
  })
})

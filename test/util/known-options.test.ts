import { expect, it } from 'vitest'
import { asOf, figures, reconcile } from '../../src/index.js'

it('an option that nobody reads is refused by name', () => {
  const one = figures([{ concept: 'killed', end: '2020-01-01', text: '12' }])
  const slip: object = { metod: 'majority' }
  expect(() => reconcile(one, slip)).toThrow('unknown option: metod (there are reading, screen, method')
  expect(() => asOf(one, '2020-01-01', { maxAge: 3 } as object)).toThrow('unknown option: maxAge')
})

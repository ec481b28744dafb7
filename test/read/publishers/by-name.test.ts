import { expect, it } from 'vitest'
import { publishers } from '../../../src/index.js'
import * as byName from '../../../src/publishers.js'

it('every publisher is there by its own name too', () => {
  const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  expect(Object.fromEntries(Object.entries(publishers).map(([id, publisher]) => [camel(id), publisher]))).toEqual({
    ...byName,
  })
})

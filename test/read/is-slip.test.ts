import { describe, expect, it } from 'vitest'
import { isSlip } from '../../src/read/is-slip.js'
import { publishers } from '../../src/read/publishers/publishers.js'
import { read } from '../../src/read/read.js'

describe('isSlip', () => {
  it.each([
    ['killed', 'klled', true],
    ['killed', 'killled', true],
    ['killed', 'kilfed', true],
    ['killed', 'killed', false],
    ['killed', 'klied', false],
    ['admin1', 'admin2', false],
    ['deaths', 'deaths2', true],
    ['NAT', '0NAT', true],
    ['a', 'b', false],
    ['killed', 'injured', false],
  ])('%s and %s: %s', (a, b, is) => {
    expect(isSlip(a, b)).toBe(is)
    expect(isSlip(b, a)).toBe(is)
  })
})

describe('a header with a slip in it', () => {
  it('is said, also where the column may be missing and is none of numbers', () => {
    const text = 'Year,Country of orgin (ISO),Country of asylum (ISO),Refugees,Asylum-seekers\n2023,SYR,TUR,7,8\n'
    const { issues } = read(text, publishers['unhcr-population'], { vintage: 'v' })
    expect(issues.map(({ code, column, why }) => [code, column, why])).toContainEqual([
      'W-COLUMN',
      'Country of orgin (ISO)',
      expect.stringContaining('is one character from "'),
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { hxlRole } from '../../../src/read/table/hxl-role.js'

describe('an HXL tag', () => {
  it.each(['#affected+killed+min', '#affected+idps+max', '#population+median'])('%s is not the number itself', tag => {
    expect(hxlRole(tag)).toEqual({ kind: 'role', role: 'aside' })
  })

  it.each([
    ['#affected+killed+combatants', 'combatants'],
    ['#affected+killed+women', 'women'],
    ['#affected+f+children', 'girls'],
    ['#affected+idps', 'all'],
  ])('%s counts %s', (tag, group) => {
    expect(hxlRole(tag)).toMatchObject({ kind: 'figure', group })
  })
})

import { describe, expect, it } from 'vitest'
import { makeZip } from '../read/support/make-zip.js'
import { zipDirectory } from '../../src/read/archive/zip-directory.js'
import { fixZipTimes } from '../../src/util/fix-zip-times.js'

describe('fixZipTimes', () => {
  it('leaves members as they are and only their times the same', () => {
    const zip = makeZip([
      { name: 'a.txt', text: 'one' },
      { name: 'b/c.txt', text: 'two' },
    ])
    const later = Uint8Array.from(zip)
    const view = new DataView(later.buffer)
    view.setUint32(10, 0x12345678, true)
    expect(later).not.toEqual(zip)
    expect(fixZipTimes(later)).toEqual(fixZipTimes(Uint8Array.from(zip)))
    expect(zipDirectory(later)!.map(({ name }) => name)).toEqual(['a.txt', 'b/c.txt'])
  })

  it('refuses what is no zip archive', () => {
    expect(() => fixZipTimes(new Uint8Array(100))).toThrow('invalid zip: no directory')
  })
})

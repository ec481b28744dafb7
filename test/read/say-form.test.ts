import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.js'
import { sites } from './support/sites.js'

const messages = (input: string | Uint8Array) => read(input, sites).issues.map(({ message }) => message)
const bytes = (...head: number[]) =>
  Uint8Array.from([...head, ...Array.from({ length: 600 }, (_, i) => (i * 37) % 251)])

describe('a file that is no table gets one message that says what it is', () => {
  it('a web page, with its title', () => {
    expect(messages('<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>')).toEqual([
      'E-NOT-A-TABLE: "Just a moment...". It is a web page and not the file behind a link. ' +
        'Download the file itself; a page that asks to log in or to wait is often saved in its place.',
    ])
    expect(messages('\n  <table><tr><td>1</td></tr></table>')).toHaveLength(1)
  })

  it('nothing', () => {
    for (const empty of ['', ' \n\n', '\ufeff'])
      expect(messages(empty)).toEqual(['E-EMPTY: The file is empty. Ask for it again; a download may have failed.'])
  })

  it.each([
    ['a workbook behind a password, or an old one', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'E-ARCHIVE'],
    ['a zip archive, which takes time', bytes(0x50, 0x4b, 3, 4), 'E-ARCHIVE'],
    ['a gzip file', bytes(0x1f, 0x8b), 'E-ARCHIVE'],
    ['a Parquet file', bytes(0x50, 0x41, 0x52, 0x31), 'E-ARCHIVE'],
    ['an Arrow file', bytes(0x41, 0x52, 0x52, 0x4f, 0x57, 0x31), 'E-ARCHIVE'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46), 'E-NOT-A-TABLE'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'E-NOT-A-TABLE'],
    ['XML', '<?xml version="1.0"?><rows/>', 'E-NOT-A-TABLE'],
    ['bytes of no known kind', Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 7)), 'E-NOT-A-TABLE'],
  ])('%s', (_, input, code) => {
    const said = messages(input)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`^${code}: `))
  })
})

import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { cite, documentOf } from '../../src/report/cite.js'

const figure = figures([
  {
    concept: 'killed',
    text: '34',
    source: 'Governor of Hatay',
    outlet: 'The Post',
    title: 'Strike in Idlib',
    published: '2020-03-02',
    url: 'https://example.org/1',
    locator: 'characters 10-12',
  },
  { concept: 'killed', text: '35', source: 'HNAP' },
  {
    concept: 'killed',
    text: '36',
    source: 'OCHA',
    outlet: 'OCHA',
    vintage: 'v2',
    published: '2020-03-02',
    licence: 'CC BY 4.0',
  },
]).rows

describe('cite', () => {
  it('names who printed, and apart from it who counted and where it stands', () => {
    expect(cite(figure[0]!)).toBe(
      'The Post, “Strike in Idlib”, published 2 Mar 2020, https://example.org/1. Source of the figure: Governor of Hatay. At: characters 10-12.',
    )
  })

  it('never takes a source for the outlet', () => {
    expect(cite(figure[1]!)).toBe('Outlet not stated, day of publication not known. Source of the figure: HNAP.')
  })

  it('names one that is both once, with version and licence', () => {
    expect(cite(figure[2]!)).toBe('OCHA, published 2 Mar 2020, v2, CC BY 4.0.')
  })

  it('cites a data set by what it says of itself', () => {
    expect(cite({ name: 'd', title: 'Data', version: '1.0.0', licenses: [{ name: 'CC0-1.0' }] })).toBe(
      'Data, data set d, version 1.0.0, CC0-1.0.',
    )
  })

  it('gives two figures of one document the same line', () => {
    expect(documentOf(figure[0]!)).toBe(documentOf({ ...figure[0]!, id: 'x', source: null, locator: 'line 2' }))
  })
})

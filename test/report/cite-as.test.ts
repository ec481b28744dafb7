import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figures } from '../../src/figures/figures.js'
import { citeAsBibtex } from '../../src/report/cite-as-bibtex.js'
import { citeAsCsl } from '../../src/report/cite-as-csl.js'

const table = figures([
  {
    id: 'post/1 a',
    concept: 'killed',
    text: '34',
    source: 'Governor of Hatay',
    outlet: 'Post & Sons',
    title: '50% {killed} in #1_a\\b~^$',
    published: '2020-03-02',
    url: 'https://example.org/100%25?a={b}',
    licence: 'CC BY 4.0',
    locator: 'page 3',
  },
  { id: '…', concept: 'killed', text: '35', url: 'javascript:alert(1)', vintage: 'v2' },
])
const [full, bare] = [table.at(0)!, table.at(1)!]
const dataset = {
  name: 'idlib',
  title: 'Five reports',
  version: '1.0.0',
  licenses: [{ name: 'CC0-1.0' }],
  homepage: 'https://example.org',
}

describe('citeAsCsl', () => {
  it('has what is known under the names of CSL', () => {
    expect(citeAsCsl(full)).toEqual({
      id: 'post/1-a',
      type: 'webpage',
      title: '50% {killed} in #1_a\\b~^$',
      author: [{ literal: 'Post & Sons' }],
      issued: { 'date-parts': [[2020, 3, 2]] },
      URL: 'https://example.org/100%25?a={b}',
      note: 'Source of the figure: Governor of Hatay. At: page 3. Licence: CC BY 4.0.',
    })
    expect(citeAsCsl(dataset)).toEqual({
      id: 'idlib',
      type: 'dataset',
      title: 'Five reports',
      version: '1.0.0',
      URL: 'https://example.org',
      note: 'Licence: CC0-1.0.',
    })
  })

  it('has no field for what is not known, and never an address that runs', () => {
    expect(citeAsCsl(bare)).toEqual({
      id: 'figure',
      type: 'dataset',
      version: 'v2',
      note: 'Address: javascript:alert(1).',
    })
  })

  it('has the fields that the schema of CSL data asks for, in its types, and no other', () => {
    const fields = {
      id: 'string',
      type: 'string',
      title: 'string',
      author: 'object',
      issued: 'object',
      version: 'string',
      URL: 'string',
      note: 'string',
    } as const
    for (const item of [full, bare, dataset].map(citeAsCsl)) {
      expect(item).toMatchObject({
        id: expect.any(String) as string,
        type: expect.stringMatching(/^(dataset|webpage|document)$/) as string,
      })
      for (const [name, value] of Object.entries(item)) expect(typeof value).toBe(fields[name as keyof typeof fields])
    }
  })
})

describe('citeAsBibtex', () => {
  it('is an entry that TeX takes as text', () => {
    expect(citeAsBibtex(full)).toBe(
      [
        '@misc{post/1-a,',
        '  author = {{Post \\& Sons}},',
        '  title = {{50\\% \\{killed\\} in \\#1\\_a\\textbackslash{}b\\textasciitilde{}\\textasciicircum{}\\$}},',
        '  year = {2020},',
        '  month = mar,',
        '  day = {2},',
        '  url = {https://example.org/100\\%25?a=%7Bb%7D},',
        '  note = {Source of the figure: Governor of Hatay. At: page 3. Licence: CC BY 4.0.},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('closes every brace that it opens, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const entry = citeAsBibtex({ ...full, outlet: text, title: text, source: text, id: text })
        let open = 0
        for (const [sign] of entry.matchAll(/\\[{}]|[{}]/g)) {
          if (sign === '{') open++
          if (sign === '}') open--
          expect(open).toBeGreaterThanOrEqual(0)
        }
        expect(open).toBe(0)
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { publishers } from '../../../src/read/publishers/publishers.js'
import { read } from '../../../src/read/read.js'
import { signatures } from '../../../src/read/signatures.js'

it('every publisher is listed under its id', () => {
  expect(Object.entries(publishers).filter(([id, publisher]) => publisher.id !== id)).toEqual([])
})

it('every publisher states its name, its page and the licence of its figures', () => {
  const silent = Object.values(publishers).filter(
    ({ name, page, licence }) => name === '' || !page.startsWith('https://') || licence === null,
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

it('every file can be told by its columns, for whoever brings it to another publisher', () => {
  expect(Object.keys(publishers).filter(id => !Object.hasOwn(signatures, id))).toEqual([])
})

it('a file that is brought to another publisher is told whose it is', () => {
  const dtm = 'operation,admin0Pcode,numPresentIdpInd,reportingDate,roundNumber\nA,HTI,1,2020-01-01,1\n'
  expect(read(dtm, publishers['idmc-gidd']).issues.map(issue => issue.message)).toEqual([
    'E-PUBLISHER: "operation, admin0Pcode, numPresentIdpInd, reportingDate, rou…". These are not the columns of IDMC Global Internal Displacement Database: it has no "iso3", "year", "conflict_new_displacement". It looks like iom-dtm: read it with that publisher.',
  ])
})

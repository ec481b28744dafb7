import { expect, it } from 'vitest'
import { figures, places } from '../../src/datasets/nw-syria-displacement-2019-2020.js'

const rows = figures.rows

it('has ten figures, nine of people and one of movements', () => {
  expect(rows).toHaveLength(10)
  expect(rows.filter(f => f.unit === 'movements').map(f => f.id)).toEqual(['idptf-jan'])
  expect(
    rows.filter(f => f.concept === 'newly-displaced').every(f => f.unit === 'people' && f.place === 'nw-syria'),
  ).toBe(true)
})

it.each([
  [
    'ocha-sr4-dec',
    { value: 300000, hedge: 'almost', low: 270000, high: 300000, start: '2019-12-01', end: '2020-01-01' },
  ],
  ['ocha-jan14', { value: 350000, hedge: 'almost', low: 332500, high: 350000, start: '2019-12-01', end: '2020-01-14' }],
  ['ocha-sr8-feb12', { value: 800000, hedge: 'over', low: 800000, high: null, end: '2020-02-12' }],
  [
    'ocha-sr8-four-days',
    { value: 142000, hedge: 'about', low: 139160, high: 143420, start: '2020-02-09', end: '2020-02-12' },
  ],
  ['ocha-sr9-feb23', { value: 948000, hedge: 'over', low: 948000, high: null, end: '2020-02-23' }],
  [
    'wfp-sr14-total',
    {
      value: 961300,
      hedge: 'about',
      source: 'CCCM Cluster',
      outlet: 'WFP',
      end: '2020-03-01',
      flags: ['date-unclear'],
    },
  ],
  [
    'wfp-sr14-feb',
    { value: 375000, hedge: 'exact', source: null, outlet: 'WFP', start: '2020-02-01', end: '2020-02-29' },
  ],
  [
    'ocha-xb-jan',
    { value: 464830, hedge: 'about', source: null, outlet: 'OCHA', flags: ['label-conflict', 'place-unclear'] },
  ],
  ['idptf-jan', { concept: 'displacements', value: 464830, hedge: 'exact', place: 'SYR', source: 'IDP Task Force' }],
  ['hnap-feb', { value: 742109, hedge: 'exact', source: 'HNAP', start: '2020-02-01', end: '2020-02-29' }],
] as const)('%s says what the document says', (id, expected) => {
  expect(rows.find(f => f.id === id)).toMatchObject(expected)
})

it('says who counted, and not only who printed it', () => {
  expect(new Set(rows.map(f => f.source))).toEqual(new Set(['CCCM Cluster', 'IDP Task Force', 'HNAP', null]))
  expect(new Set(rows.map(f => f.outlet))).toEqual(new Set(['OCHA', 'WFP', 'IDP Task Force', 'HNAP']))
})

it('has an address for every document', () => {
  for (const { id, url } of rows) expect(url, id).toMatch(/^https:\/\//)
})

it('has the movements in the country and the people in a part of it', () => {
  expect(places.relation('nw-syria', 'SYR')).toBe('within')
  expect(places.relation('nw-syria', 'SY07')).toBe('overlaps')
})

import { expect, it } from 'vitest'
import { hdxHapiReturnees } from '../../../src/read/publishers/hdx-hapi-returnees.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header =
  'origin_location_code,asylum_location_code,population_group,gender,age_range,min_age,max_age,population,reference_period_start,reference_period_end'
const rows = ['SYR,TUR,RET,all,all,,,22275,2021-01-01,2021-12-31', 'SYR,SYR,RDP,all,all,,,151000,2021-01-01,2021-12-31']

testPublisher(hdxHapiReturnees, [csvSample('HDX', { header, rows, cell: [0, ',22275,'] })])

it('returned refugees are in their country, and came from where they had asylum', () => {
  expect(read([header, ...rows, ''].join('\n'), hdxHapiReturnees).figures.rows.map(say)).toEqual([
    'returned-refugees SYR from TUR 2021-01-01/2021-12-31: 22275',
    'returned-idps SYR 2021-01-01/2021-12-31: 151000',
  ])
})

import { describe, expect, it } from 'vitest'
import { iraqBodyCount } from '../../../src/read/publishers/iraq-body-count.js'
import { read } from '../../../src/read/read.js'
import { csvSample, testPublisher } from './conformance.js'
import { say } from './say.js'

const header = 'IBC code,Start Date,End Date,Time,Location,Target,Weapons,Reported Minimum,Reported Maximum,Sources'

testPublisher(
  iraqBodyCount,
  [
    csvSample('the incidents', {
      header: `${header},Injured minimum,Injured maximum`,
      rows: ['d1,20 Mar 2003,20 Mar 2003,AM,Baghdad,homes,air attack,1,1,AP,14,14'],
      cell: [0, ',14,14'],
    }),
  ].map(sample => ({ ...sample, cell: { ...sample.cell, is: ',AP,14,14', bad: ',AP,,many', blank: ',AP,,' } })),
)

describe('iraq-body-count', () => {
  const text = [
    header,
    'd1,20 Mar 2003,20 Mar 2003,AM,Baghdad,homes,air attack,1,1,AP',
    'd2,2003-03-21,2003-03-27,,"Basra, south",,,12,17,"AFP, REU"',
    '',
  ].join('\n')

  it('an incident has the smallest and the largest number reported, and no best one', () => {
    expect(read(text, iraqBodyCount).figures.rows.map(say)).toEqual([
      'killed.civilians IRQ 2003-03-20: 1',
      'killed.civilians IRQ 2003-03-21/2003-03-27: null [12, null, 17]',
    ])
  })

  it('an incident is a part of its own', () => {
    expect(read(text, iraqBodyCount).figures.at(1)?.flags).toEqual(['part:event=d2', 'part:area=Basra, south'])
  })
})

import { describe, expect, it } from 'vitest'
import { nearHeader } from '../../src/read/near-header.js'
import { publishers } from '../../src/read/publishers/publishers.js'
import { read } from '../../src/read/read.js'

const dtm = (header: string) => `operation,admin0Pcode,${header},reportingDate,roundNumber\nSudan,SDN,5,2024-01-01,3\n`

describe('a column that changed its name', () => {
  it('is asked for by the header that comes nearest, and read when it is named', () => {
    const text = dtm('numPresentIdpIndividuals')
    const { figures, issues } = read(text, publishers['iom-dtm'])
    expect(figures.length).toBe(0)
    expect(issues.map(({ code, todo }) => [code, todo])).toEqual([
      ['E-COLUMN', "If it changed its name, say which one it is: columns: { idps: 'numPresentIdpIndividuals' }"],
    ])
    const columns = { idps: 'numPresentIdpIndividuals' }
    expect(read(text, publishers['iom-dtm'], { columns }).figures.at(0)?.value).toBe(5)
  })

  it('is said where the file may lack it', () => {
    const text =
      'Year,Country of origin (ISO),Country of asylum (ISO),Refugees under the UNHCR mandate,Asylum-seekers\n2023,SYR,TUR,7,8\n'
    const { figures, issues } = read(text, publishers['unhcr-population'], { vintage: 'v' })
    expect(figures.rows.map(({ concept }) => concept)).toEqual(['asylum-seekers'])
    expect(issues.map(({ code, column, todo }) => [code, column, todo])).toEqual([
      [
        'W-COLUMN',
        'Refugees under the UNHCR mandate',
        "If it is that one, say so: columns: { REF: 'Refugees under the UNHCR mandate' }",
      ],
    ])
  })
})

describe('nearHeader', () => {
  it.each([
    ['best', ['low_est', 'best_est'], 'best_est'],
    ['roundNumber', ['round', 'country'], 'round'],
    ['fatalities', ['deaths', 'notes'], null],
    ['best', [], null],
  ])('%s among %j is %s', (name, headers, near) => {
    expect(nearHeader(name, headers)).toBe(near)
  })
})

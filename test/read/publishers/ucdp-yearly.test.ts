import { describe, expect, it } from 'vitest'
import { ucdpBrd } from '../../../src/read/publishers/ucdp-brd.js'
import { ucdpNonState } from '../../../src/read/publishers/ucdp-non-state.js'
import { ucdpOneSided } from '../../../src/read/publishers/ucdp-one-sided.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

testPublisher(ucdpBrd, [
  csvSample('the best estimate alone', {
    header: 'conflict_id,dyad_id,side_a,side_b,year,bd_best,gwno_battle',
    rows: ['299,11973,Government of Syria,Syrian insurgents,2013,70513,652'],
    cell: [0, ',70513,'],
    vintage: '24.1',
    options: { name: 'BattleDeaths_v24_1.csv' },
  }),
  jsonSample('the API', {
    records: [{ conflict_id: '299', dyad_id: '411, 412', year: '2013', bd_best: '70513', gwno_battle: '645, 652' }],
    around: Result => ({ TotalCount: 1, TotalPages: 1, PreviousPageUrl: '', NextPageUrl: '', Result }),
    cell: [0, 'bd_best'],
  }),
])
testPublisher(ucdpOneSided, [
  csvSample('the best estimate alone', {
    header: 'conflict_id,actor_id,actor_name,year,best_fatality_estimate,location,gwno_location,version',
    rows: ['1,234,IS,2014,3300,"Iraq, Syria","645, 652",24.1'],
    vintage: '24.1',
    cell: [0, ',3300,'],
  }),
])
testPublisher(ucdpNonState, [
  csvSample('the best estimate alone', {
    header: 'conflict_id,dyad_id,side_a_name,side_b_name,year,best_fatality_estimate,gwno_location',
    rows: ['4591,5201,Supporters of AL,Supporters of BNP,2013,31,771'],
    cell: [0, ',31,'],
  }),
])

describe('UCDP’s tables by year', () => {
  it('the column of the version is the release, unless the file has several', () => {
    const of = (...versions: readonly string[]) =>
      read(
        `conflict_id,dyad_id,year,bd_best,version\n${versions.map((v, i) => `1,2,${2010 + i},30,${v}\n`).join('')}`,
        ucdpBrd,
      ).figures.at(0)?.vintage
    expect(of('24.1', '24.1')).toBe('24.1')
    expect(of('24.1', '25.1')).toBeNull()
  })

  // Syria 2013: UCDP Battle-Related Deaths Dataset v24.1, as cited by Davies et al. 2024, J Peace Research 61(4).
  const brd = [
    'conflict_id,dyad_id,side_a,side_b,year,bd_best,bd_low,bd_high,battle_location,gwno_battle,version',
    '299,11973,Government of Syria,Syrian insurgents,2013,70513,67143,75030,Syria,652,24.1',
    '13604,14620,Government of Syria,IS,2013,1422,1414,1642,"Iraq, Syria","645, 652",24.1',
    '',
  ].join('\n')
  const { figures } = read(brd, ucdpBrd)

  it('low, best and high are UCDP’s', () => {
    expect(figures.rows.map(say)).toEqual([
      'battle-deaths SYR 2013-01-01/2013-12-31: 70513 [67143, 70513, 75030]',
      'battle-deaths nowhere 2013-01-01/2013-12-31: 1422 [1414, 1422, 1642]',
    ])
  })

  it('deaths in several countries are given to none of them', () => {
    expect(figures.at(1)).toMatchObject({ place: null })
    expect(figures.at(1)?.flags).toContain('place-unclear:IRQ, SYR')
  })

  it('which conflict and which parties stays with the figure, and so does the release', () => {
    expect(figures.at(0)?.flags).toEqual([
      'part:conflict=299',
      'part:dyad=11973',
      'part:parties=Government of Syria - Syrian insurgents',
    ])
    expect(figures.at(0)?.title).toBe('UCDP Battle-Related Deaths Dataset, version 24.1')
  })

  it('texts of the API are numbers; lists of parties are one count', () => {
    const json = [
      {
        conflict_id: '299',
        dyad_id: '411, 412',
        year: '2013',
        bd_best: '72013',
        bd_low: '68630',
        bd_high: '76754',
        gwno_battle: '652',
      },
    ]
    const one = read(json, ucdpBrd).figures
    expect(one.rows.map(say)).toEqual(['battle-deaths SYR 2013-01-01/2013-12-31: 72013 [68630, 72013, 76754]'])
    expect(one.at(0)?.flags).toEqual(['part:conflict=299', 'part:dyad=411, 412'])
  })

  it('one-sided violence is against civilians', () => {
    const text =
      'conflict_id,actor_id,actor_name,year,best_fatality_estimate,low_fatality_estimate,high_fatality_estimate,gwno_location\n9,1,IS,2014,10,8,12,645\n'
    expect(read(text, ucdpOneSided).figures.rows.map(say)).toEqual([
      'one-sided-deaths.civilians IRQ 2014-01-01/2014-12-31: 10 [8, 10, 12]',
    ])
  })
})

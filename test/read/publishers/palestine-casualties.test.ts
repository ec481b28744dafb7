import { describe, expect, it } from 'vitest'
import { palestineCasualties } from '../../../src/read/publishers/palestine-casualties.js'
import { read } from '../../../src/read/read.js'
import { csvSample, jsonSample, testPublisher } from './conformance.js'
import { say } from './say.js'

// Numbers of the days named, from the series of Tech for Palestine.
const gaza = [
  {
    report_date: '2023-12-21',
    report_source: 'gmotel',
    report_period: 24,
    killed: 390,
    killed_cum: 20057,
    injured_cum: 53320,
    ext_killed_cum: 20057,
    ext_injured: 734,
  },
  {
    report_date: '2025-07-20',
    report_source: 'mohtel',
    report_period: 48,
    killed: 130,
    killed_cum: 58895,
    killed_recovered: 2,
    famine_cum: 86,
    child_famine_cum: 76,
    aid_seeker_killed_cum: 922,
    ext_killed_children_cum: 19000,
    injured: 495,
    injured_cum: 140980,
  },
]
const westBank = [
  {
    report_date: '2023-10-07',
    verified: { killed: 6, killed_cum: 6, injured: 197, injured_cum: 197, killed_children: 2, killed_children_cum: 2 },
    killed_cum: 3,
    killed_children_cum: 0,
    injured_cum: 23,
    injured_children_cum: 1,
    settler_attacks_cum: 3,
    flash_source: 'un',
  },
]
const lebanon = [
  {
    report_date: '2024-11-27',
    report_source: 'moph_lb',
    report_period: 24,
    phase: 1,
    killed_cum: 3961,
    killed_cum_reported: 3961,
    injured_cum: 16520,
    injured_cum_reported: 16520,
  },
  {
    report_date: '2026-03-05',
    report_source: 'ocha',
    report_period: 72,
    phase: 2,
    killed: 30,
    killed_cum: 4078,
    killed_cum_reported: 117,
    injured_cum: 16820,
    injured_cum_reported: 300,
  },
]

testPublisher(palestineCasualties, [
  jsonSample('Gaza', { records: gaza, cell: [1, 'aid_seeker_killed_cum'] }),
  jsonSample('Gaza, with what the publisher extrapolates', {
    records: gaza,
    cell: [1, 'ext_killed_children_cum'],
    options: { extended: true },
  }),
  csvSample('Gaza as CSV', {
    header:
      'report_date,report_source,report_period,ext_massacres_cum,killed,killed_cum,ext_killed,injured_cum,med_killed_cum',
    rows: ['2023-10-07,mohtel,24,0,232,232,232,1610,6'],
    cell: [0, ',1610,'],
  }),
  jsonSample('the West Bank', { records: westBank, cell: [0, 'settler_attacks_cum'] }),
  jsonSample('Lebanon', { records: lebanon, cell: [1, 'killed'] }),
])

describe('palestine-casualties', () => {
  const { figures } = read(gaza, palestineCasualties)

  it('running totals since the first day, and what a report adds over its days, stay apart', () => {
    expect(figures.rows.map(say)).toEqual([
      'killed PS02 2023-10-07/2023-12-21: 20057',
      'injured PS02 2023-10-07/2023-12-21: 53320',
      'killed PS02 2023-12-21: 390',
      'killed PS02 2023-10-07/2025-07-20: 58895',
      'injured PS02 2023-10-07/2025-07-20: 140980',
      'deaths-of-hunger PS02 2023-10-07/2025-07-20: 86',
      'deaths-of-hunger.children PS02 2023-10-07/2025-07-20: 76',
      'killed-seeking-aid PS02 2023-10-07/2025-07-20: 922',
      'killed PS02 2025-07-19/2025-07-20: 130',
      'injured PS02 2025-07-19/2025-07-20: 495',
      'deaths-recovered PS02 2025-07-19/2025-07-20: 2',
    ])
  })

  it('who counted is not who relayed', () => {
    expect([figures.at(0)?.source, figures.at(3)?.source]).toEqual([
      'Gaza Government Media Office',
      'Gaza Ministry of Health',
    ])
    expect(new Set(figures.rows.map(f => f.outlet))).toEqual(new Set(['Tech for Palestine']))
  })

  it('what is extrapolated is read only when asked for, as the publisher’s own', () => {
    const more = read(gaza, palestineCasualties, { extended: true }).figures.rows.filter(f =>
      f.flags.includes('extrapolated'),
    )
    expect(more.map(f => `${f.id} ${f.value} ${f.source}`)).toEqual([
      'palestine-casualties/2023-12-21/killed.extended 20057 Tech for Palestine',
      'palestine-casualties/2023-12-21/injured.report.extended 734 Tech for Palestine',
      'palestine-casualties/2025-07-20/killed.children.extended 19000 Tech for Palestine',
    ])
  })

  it('a day without a report is no day without deaths', () => {
    const quiet = {
      report_date: '2024-08-11',
      report_source: 'mohtel',
      report_period: 0,
      killed: 0,
      killed_cum: 39790,
      injured: 0,
      injured_cum: 92002,
    }
    const { figures: left, gaps } = read([quiet], palestineCasualties)
    expect(left.rows.map(f => `${say(f)} ${f.flags.join()}`)).toEqual([
      'killed PS02 2023-10-07/2024-08-11: 39790 filled',
      'injured PS02 2023-10-07/2024-08-11: 92002 filled',
    ])
    expect(gaps.map(gap => `${gap.concept} ${gap.reason}`)).toEqual(['killed not-collected', 'injured not-collected'])
  })

  it('where no report was found, nobody is named as the source of what was filled in', () => {
    const missing = {
      report_date: '2023-10-13',
      report_source: 'missing',
      report_period: 24,
      killed: 483,
      killed_cum: 1900,
      med_killed_cum: 11,
    }
    const { figures: filled, gaps } = read([missing], palestineCasualties)
    expect(filled.rows.map(f => `${f.concept} ${f.group} ${f.value} ${f.source} ${f.flags.join()}`)).toEqual([
      'killed all 1900 null filled',
      'killed health-workers 11 null filled',
      'killed all 483 null filled',
    ])
    expect(gaps.map(gap => `${gap.concept} ${gap.reason}`)).toEqual([])
  })

  it('a total that is revised downwards is kept and said', () => {
    const day = (report_date: string, famine_cum: number) => ({ ...gaza[1]!, report_date, famine_cum })
    const { issues, figures: both } = read([day('2025-07-21', 104), day('2025-07-22', 101)], palestineCasualties)
    expect(both.rows.filter(f => f.concept === 'deaths-of-hunger' && f.group === 'all').map(f => f.value)).toEqual([
      104, 101,
    ])
    expect(issues.filter(issue => issue.message.startsWith('W-RULE')).map(issue => issue.row)).toEqual([2])
  })

  it('in the West Bank verified figures stand beside the first reports', () => {
    const all = read(westBank, palestineCasualties).figures.rows
    expect(all.map(f => `${say(f)} ${f.status}`)).toEqual([
      'killed PS01 2023-10-07: 3 unverified',
      'killed.children PS01 2023-10-07: 0 unverified',
      'injured PS01 2023-10-07: 23 unverified',
      'injured.children PS01 2023-10-07: 1 unverified',
      'incidents PS01 2023-10-07: 3 unverified',
      'killed PS01 2023-10-07: 6 verified',
      'killed.children PS01 2023-10-07: 2 verified',
      'injured PS01 2023-10-07: 197 verified',
      'killed PS01 2023-10-07: 6 verified',
      'killed.children PS01 2023-10-07: 2 verified',
      'injured PS01 2023-10-07: 197 verified',
    ])
  })

  it('a filled day of the West Bank has no source', () => {
    const filled = read([{ ...westBank[0]!, flash_source: 'fill' }], palestineCasualties).figures.at(0)
    expect(filled).toMatchObject({ source: null, flags: ['filled'] })
  })

  it('in Lebanon the ministry’s total begins again with each phase, and the one since 2023 is derived', () => {
    const all = read(lebanon, palestineCasualties).figures.rows.filter(f => f.concept === 'killed')
    expect(all.map(f => `${say(f)} ${f.source}, ${f.outlet} ${f.flags.join()}`)).toEqual([
      'killed LBN 2023-10-08/2024-11-27: 3961 Ministry of Public Health of Lebanon, Tech for Palestine ',
      'killed LBN 2023-10-08/2024-11-27: 3961 Tech for Palestine, Tech for Palestine derived',
      'killed LBN 2026-03-02/2026-03-05: 117 Ministry of Public Health of Lebanon, OCHA; Tech for Palestine ',
      'killed LBN 2023-10-08/2026-03-05: 4078 Tech for Palestine, Tech for Palestine derived',
      'killed LBN 2026-03-03/2026-03-05: 30 Ministry of Public Health of Lebanon, OCHA; Tech for Palestine ',
    ])
    expect(read(lebanon, palestineCasualties).issues.filter(issue => issue.message.startsWith('W-RULE'))).toEqual([])
  })
})

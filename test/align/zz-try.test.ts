import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { align, type AlignOptions } from '../../src/align/align.js'
import { increments } from '../../src/align/increments.js'
import { read } from '../../src/read/read.js'
import { iomDtm } from '../../src/read/publishers/iom-dtm.js'
import { ucdpGed } from '../../src/read/publishers/ucdp-ged.js'
import { idmcGidd } from '../../src/read/publishers/idmc-gidd.js'
import { palestineCasualties } from '../../src/read/publishers/palestine-casualties.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
const R = '/work/shared/real/'
it('try', async () => {
  const dtm = read(readFileSync(R + 'iom-dtm/admin-0-to-2.csv', 'utf8'), iomDtm)
  const a = align(dtm, { concept: 'idps', group: 'all', place: 'HTI', interval: 'year' })
  console.log(a.figures.rows.map(f => [f.end, f.value, f.flags.join(' ')].join('  ')).join('\n'), a.setAside.length)
  const t4p = read(readFileSync(R + 't4p/casualties-daily.json', 'utf8'), palestineCasualties)
  let t = performance.now()
  const inc = increments(t4p.figures)
  console.log('increments', performance.now() - t, t4p.figures.length, inc.figures.length, inc.setAside.length)
  const by: Record<string, number> = {}
  for (const s of inc.setAside) by[s.reason] = (by[s.reason] ?? 0) + 1
  console.log(by)
  const killed = inc.figures.rows.filter(f => f.concept === 'killed' && f.group === 'all')
  const show = (f: (typeof killed)[number]) => [f.start, f.end, f.low, f.best, f.high, f.flags.join(' ')].join('  ')
  console.log(killed.filter(f => (f.end! >= '2023-11-08' && f.end! <= '2023-12-03') || (f.end! >= '2023-12-18' && f.end! <= '2023-12-23') || (f.end! >= '2025-08-20' && f.end! <= '2025-08-24') || f.flags.includes('lump')).map(show).join('\n'))
  console.log(inc.figures.rows.filter(f => f.concept === 'deaths-of-hunger' && f.group === 'all').slice(0, 5).map(show).join('\n'))
  console.log(inc.setAside.filter(s => s.reason === 'correction').slice(0, 30).map(s => s.id + ' ' + s.why).join('\n'))
  console.log(inc.setAside.filter(s => s.reason === 'other-period').slice(0, 4).map(s => s.id + ' ' + s.why).join('\n'))
})
it('ged', async () => {
  const ged = read(readFileSync('/tmp/try/ged.csv'), ucdpGed)
  for (const options of [{ interval: 'year' }, { interval: 'year', complete: true }, { concept: 'killed', group: 'all', narrower: true, complete: true, interval: 'year' }, { interval: 'month' }] as AlignOptions[]) {
    const t = performance.now()
    const a = align(ged, options)
    const m = performance.now()
    const r = reconcile(a.figures)
    console.log(ged.figures.length, JSON.stringify(options), a.figures.length, a.setAside.length, r.length, 'align', m - t, 'reconcile', performance.now() - m)
  }
  const y = align(ged, { concept: 'killed', group: 'all', narrower: true, complete: true, interval: 'year' })
  console.log(y.figures.at(0), y.setAside.slice(0, 3))
})
it('gidd', () => {
  const g = read(readFileSync(R + 'idmc/gidd-conflict.csv'), idmcGidd)
  const a = align(g, { concept: ['idps', 'displacements'], place: 'SYR', interval: 'year' })
  console.log(a.figures.rows.slice(0, 6).map(f => [f.concept, f.start, f.end, f.value, f.flags.join(' ')].join('  ')).join('\n'), a.setAside.slice(0, 2))
})

import { it } from 'vitest'
import { xlsx } from '../../src/read/archive/xlsx.js'
import { readStream } from '../../src/read/read-stream.js'
import { makeXlsx } from '../read/support/make-xlsx.js'
import { sites } from '../read/support/sites.js'
const day = (serial: number, style = 1) => ({ xml: `<c REF s="${style}"><v>${serial}</v></c>` })
const file = makeXlsx([{ name: 'Data', rows: [['pcode', 'as_of', 'idps'], ['SY07', day(43832), 1200], ['SY02', day(43832, 2), '350'], ['SY03', '2020-01-02', 7]] },{name:'Other',rows:[['a']]}])
const said = (r: any) => JSON.stringify([r.figures.rows.map((f: any) => [f.place, f.end, f.value]), r.issues.map((i: any) => i.message), r.gaps.length])
it('x', async () => {
  const open = (b: Uint8Array) => readStream(b, sites, { vintage: 'v', openers: [xlsx] })
  const right = said(await open(file))
  console.log(right, file.length)
  const bad = new Map<string, number[]>()
  for (let at = 0; at < file.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const w = file.slice(); w[at]! ^= 1 << bit
      const t = Date.now()
      try {
        const r = await open(w)
        const now = said(r)
        if (now !== right && r.issues.length === 0) bad.set(now, [...(bad.get(now) ?? []), at])
        else if (now !== right && !JSON.stringify(r.issues).includes('E-ARCHIVE')) bad.set(now, [...(bad.get(now) ?? []), at])
      } catch (e) { bad.set('throw ' + String(e), [...(bad.get('throw ' + String(e)) ?? []), at]) }
      if (Date.now() - t > 500) console.log('slow', at, bit, Date.now() - t)
    }
  for (const [k, v] of bad) console.log(k, v.length, v.slice(0, 10).join(' '))
}, 600000)

import { writeFile } from 'node:fs/promises'
import { it } from 'vitest'
import { toPng } from '../../src/render/to-png.js'
import { figures } from '../../src/figures/figures.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { smallMultiples } from '../../src/chart/small-multiples.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { cumulativeChart } from '../../src/chart/cumulative-chart.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { charts } from '../support/charts.js'
import { arabic } from '../../src/locale/arabic.js'
import { french } from '../../src/locale/french.js'
const save = async (name: string, chart: object) => writeFile(`/tmp/probe/${name}.png`, await toPng(chart as never, { scale: 1.5 }))
it('draws', async () => {
  const stock = (place: string, y: number, n: number) => ({ concept: 'idps', place, start: `${y}-12-31`, end: `${y}-12-31`, source: 'A', text: String(n) }) as const
  const all = ['HTI', 'SDN', 'SYR', 'UKR', 'COL'].flatMap((p, i) => [2019, 2020, 2021, 2022, 2023, 2024].map(y => stock(p, y, (i + 1) * 1001 + (y - 2018) * 500)))
  const r = reconcile(figures(all))
  await save('multiples', smallMultiples(r, { figures: r.figures }))
  await save('multiples-ar', smallMultiples(r, { figures: r.figures, locale: arabic }))
  await save('multiples-fr', smallMultiples(r, { figures: r.figures, locale: french }))
  const months = Array.from({ length: 30 }, (_, i) => { const d = new Date(Date.UTC(2022, i + 1, 0)).toISOString().slice(0, 10); return { concept: 'idps', place: 'HTI', start: d, end: d, source: 'A', text: String(1000 + 31 * i) } as const })
  const m = reconcile(figures(months))
  await save('months', rangeChart(m, { figures: m.figures }))
  const total = (end: string, text: string, source: string) => ({ concept: 'killed', place: 'PSE', start: '2023-10-07', end, text, source }) as const
  await save('cumulative', cumulativeChart(figures([total('2023-11-08', '12,100', 'Ministry'), total('2023-11-09', '12,178', 'Ministry'), total('2023-11-10', '12,300', 'Ministry'), total('2023-11-11', '13,000', 'Ministry'), total('2023-11-12', '13,080', 'Media office'), total('2023-11-13', '13,120', 'Media office')])))
  for (const [name, draw] of charts as [string, (w: number) => object][]) if (/map|source-(allOpen|outlier|split)|gaza/.test(name)) await save(name.replace(/\W+/g, '-'), draw(600))
}, 60000)

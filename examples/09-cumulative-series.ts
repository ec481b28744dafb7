// A newsroom wants the number of people killed in Gaza in November 2023, day by day. There is no such number: there are
// running totals, and the body that reports them changes. This reads the totals as they were published, takes what was
// gained from one report to the next, draws both, and writes ./report/gaza-november: page, pictures, and a table for Datawrapper.
//
// To use it for the whole series, or for another one, read a file in place of `sample`:
// `await readFile('casualties_daily.json', publishers['palestine-casualties'])` of reckoner/node.
// docs/journeys/cumulative-series.md goes through it step by step.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  annotate,
  cumulativeChart,
  figures,
  increments,
  places as world,
  publishers,
  read,
  reconcile,
  report,
  section,
  sentence,
  toDatawrapper,
} from 'reckoner'
import { toPng, toSvg, writeReport } from 'reckoner/node'

// Five columns of the daily series of Tech for Palestine (public domain), 1 November to 4 December 2023. `mohtel` is the
// Ministry of Health, `gmotel` the Government Media Office; on a day of `missing` nobody reported. The last column is the
// publisher's own filling.
const sample = `report_date,report_source,report_period,killed_cum,ext_killed_cum
2023-11-01,mohtel,24,8805,8805
2023-11-02,mohtel,24,9061,9061
2023-11-03,mohtel,24,9257,9257
2023-11-04,mohtel,24,9485,9485
2023-11-05,mohtel,24,9770,9770
2023-11-06,gmotel,24,10022,10022
2023-11-07,mohtel,24,10328,10328
2023-11-08,mohtel,24,10569,10569
2023-11-09,mohtel,24,10818,10818
2023-11-10,mohtel,24,11078,11078
2023-11-11,missing,24,,11129
2023-11-12,gmotel,24,11180,11180
2023-11-13,gmotel,24,11240,11240
2023-11-14,gmotel,24,11320,11320
2023-11-15,gmotel,24,11500,11500
2023-11-16,missing,24,,12000
2023-11-17,gmotel,24,12000,12000
2023-11-18,gmotel,24,12300,12300
2023-11-19,gmotel,24,13000,13000
2023-11-20,gmotel,24,13300,13300
2023-11-21,gmotel,24,14128,14128
2023-11-22,gmotel,24,14532,14532
2023-11-23,gmotel,24,14800,14800
2023-11-24,missing,24,14800,14800
2023-11-25,missing,24,14800,14800
2023-11-26,missing,24,14800,14800
2023-11-27,gmotel,24,14800,14800
2023-11-28,gmotel,24,14800,14800
2023-11-29,missing,24,14800,14800
2023-11-30,missing,24,14800,14800
2023-12-01,mohtel,24,14800,14800
2023-12-02,mohtel,24,15207,15207
2023-12-03,mohtel,24,15523,15523
2023-12-04,mohtel,24,15899,15899
`
const places = world.with({ PS02: { name: 'the Gaza Strip' } })

// What was reported, and what the publisher filled in: the last column is not read, and totals of days without a report
// are marked.
const series = read(sample, publishers['palestine-casualties'], { name: 'casualties_daily.csv', vintage: '2026-08-22' })
const reported = series.figures.filter(({ flags }) => !flags.includes('filled'))

// From one report to the next: two days of one report stay two days, and a change of the body that reports is written on.
// The first total is no gain. A total that stood still is no report of no deaths: it is drawn as unknown, and leaves in no
// table as a zero.
const gained = increments(series.figures)
const told = gained.figures.filter(({ flags }) => flags.includes('derived') && !flags.includes('plateau'))
const unsure = told.filter(({ flags }) => flags.some(flag => /^(changed-source|after-plateau)/.test(flag)))

// In the same week the ministry put the number at more than 13,000, as The Economist wrote: a minimum, and no second total.
const ministry = figures(
  [
    {
      id: 'ministry',
      concept: 'killed',
      place: 'PS02',
      start: '2023-10-07',
      end: '2023-11-22',
      dateAccuracy: 'week',
      text: 'more than 13,000',
      source: 'Gaza Ministry of Health',
      outlet: 'The Economist',
    },
  ],
  { places },
)
const office = series.figures.filter(({ end }) => end === '2023-11-22')
const thatWeek = section('People killed from 7 October to 22 November 2023', [...office, ...ministry])

// The picture: totals above, gains below, and the pause in the fighting.
const look = { title: 'People killed in Gaza since 7 October 2023, as reported', places }
const pause = { start: '2023-11-24', end: '2023-11-30', label: 'Humanitarian pause', source: 'OCHA' }
const picture = cumulativeChart(series.figures, look)
const totals = annotate(cumulativeChart(series.figures, { ...look, show: 'totals' }), [pause])

const story = report([thatWeek], {
  title: 'Gaza, November 2023: what the running totals say',
  lead: 'Totals of two bodies that took turns, and no count of single days. The pictures of the series lie beside this page.',
  issues: series.issues,
  gaps: series.gaps,
  places,
})

const { folder, page, files, leftOut } = await writeReport('report/gaza-november', story)
for (const [name, chart] of Object.entries({ 'totals-and-gains': picture, totals })) {
  await writeFile(join(folder, `${name}.svg`), await toSvg(chart))
  await writeFile(join(folder, `${name}.png`), await toPng(chart))
}
const notes = [
  'From 24 November to 1 December the total stood still: no number is given.',
  `Perhaps not of these days alone, because another body reported or the total had stood still: the gains to ${Array.from(unsure, ({ end }) => end).join(', ')}.`,
]
const { csv, ...words } = toDatawrapper(reconcile(told), { title: 'What the totals gained', notes, places })
await writeFile(join(folder, 'datawrapper.csv'), csv)
await writeFile(join(folder, 'datawrapper.json'), `${JSON.stringify(words, null, 2)}\n`)

const ends = (low: number | null, high: number | null) => (low === high ? `${low}` : `${low} to ${high}`)
console.log(`${series.figures.length} totals, ${reported.length} of them reported

${Array.from(gained.figures, ({ start, end, low, high, flags }) =>
  [`${start} to ${end}`, ends(low, high), ...flags.filter(flag => flag !== 'derived')].join('  '),
).join('\n')}

${gained.setAside.map(({ why }) => `Left out: ${why}`).join('\n')}

${sentence(thatWeek.ranges.at(0)!, { figures: thatWeek.ranges.figures, places })}

The page: ${page}
Beside it: totals-and-gains.svg, totals.svg, datawrapper.csv, ${files.filter(name => /\.(docx|pdf|xlsx)$/.test(name)).join(', ')}
${leftOut.map(({ name, why }) => `Not written: ${name}, ${why}`).join('\n')}`)

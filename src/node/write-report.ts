import { join, resolve } from 'node:path'
import { type Chart } from '../chart/chart.js'
import { type Figure } from '../figures/figure.js'
import { tableOf } from '../figures/to-table.js'
import { explain } from '../reconcile/explain.js'
import { comparisonsToCsv } from '../report/comparisons-to-csv.js'
import { dataPackageOf } from '../report/data-package-of.js'
import { page } from '../report/page.js'
import { rangesOf } from '../report/ranges-of.js'
import type { Report } from '../report/report.js'
import { sectionCharts } from '../report/section-charts.js'
import { toCsv } from '../report/to-csv.js'
import { toPng } from '../render/to-png.js'
import { toSvg } from '../render/to-svg.js'
import { filesOf } from './files-of.js'

export interface WriteReportOptions {
  /** Is told of each step, one short line. Default: nobody is. */
  readonly onProgress?: (line: string) => void
  /** TrueType or OpenType fonts for scripts that Noto Sans and Noto Sans Arabic do not have. Default: none. */
  readonly fonts?: readonly Uint8Array[]
}

/** What was written, and where the page is. */
export interface WrittenReport {
  readonly folder: string
  readonly page: string
  /** Names in the folder, in the order written. */
  readonly files: readonly string[]
}

/**
 * Writes a report into a folder: `index.html` that needs nothing else, the charts as SVG, PNG and Vega-Lite
 * specification, the figures, ranges and comparisons as CSV with a `datapackage.json` that says what each column means,
 * and `explanation.txt` from every headline down to the words it rests on.
 *
 * The same report gives the same bytes. A second run overwrites its own files and removes those of the run before that
 * it no longer writes; `files.json` lists them. Nothing else in the folder is touched, and no network is used.
 *
 * Throws `duplicate file: NAME` for a file that is there and is not of an earlier run, `invalid file: files.json` for a
 * list that is not ours, and what `toSvg`, `toPng` and the charts throw.
 *
 * @example
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * const found = figures([{ concept: 'killed', place: 'SYR', start: '2019-12-16', end: '2019-12-24', text: 'at least 85' }])
 * const killed = report([section('People killed', found)], { title: 'One day', lead: 'An example.' })
 * const written = await writeReport(join(tmpdir(), 'reckoner-example-report'), killed)
 * written.files.slice(0, 4) // → ["charts/01-people-killed.vl.json","charts/01-people-killed.svg","charts/01-people-killed.png","index.html"]
 */
export async function writeReport(
  folder: string,
  report: Report,
  options: WriteReportOptions = {},
): Promise<WrittenReport> {
  const { onProgress = () => undefined, fonts = [] } = options
  const files = await filesOf(folder)
  const pictures: { svg: string; alt: string }[][] = []
  for (const [i, section] of report.sections.entries()) {
    const drawn: { svg: string; alt: string }[] = []
    for (const { name, chart } of sectionCharts(section, i + 1, report.places, report.locale)) {
      drawn.push(await draw(`charts/${name}`, chart))
    }
    pictures.push(drawn)
  }
  await write('index.html', page(report, pictures))
  await write('figures.csv', toCsv(figuresOf(report)))
  await write('ranges.csv', toCsv(rangesOf(report)))
  await write('comparisons.csv', comparisonsToCsv(report.differences.flatMap(({ comparisons }) => comparisons)))
  await write('datapackage.json', `${JSON.stringify(dataPackageOf(report), null, 2)}\n`)
  await write('explanation.txt', explanationOf(report))
  return { folder: resolve(folder), page: resolve(join(folder, 'index.html')), files: await files.finish() }

  async function write(name: string, content: string | Uint8Array): Promise<void> {
    await files.write(name, content)
    onProgress(`wrote ${name}`)
  }

  async function draw(name: string, chart: Chart): Promise<{ svg: string; alt: string }> {
    const svg = await toSvg(chart, { fonts })
    await files.write(`${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`)
    await files.write(`${name}.svg`, svg)
    await files.write(`${name}.png`, await toPng(chart, { fonts }))
    onProgress(`drew ${name}`)
    return { svg, alt: chart.description }
  }
}

/** Every figure as published, once. */
function figuresOf({ sections, differences }: Report) {
  const byText = new Map<string, Figure>()
  for (const { figures } of [...sections, ...differences])
    for (const figure of figures) byText.set(JSON.stringify(figure), figure)
  return tableOf([...byText.values()])
}

function explanationOf({ title, sections, places }: Report): string {
  const told = sections.map(({ heading, ranges }, i) => `${i + 1}. ${heading}\n\n${explain(ranges, { places }).text}`)
  return `${[title, ...told].join('\n\n\n')}\n`
}

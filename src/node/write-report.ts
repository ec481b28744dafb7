import { join, resolve } from 'node:path'
import { type Chart } from '../chart/chart.js'
import { explain } from '../reconcile/explain.js'
import { citeAsBibtex } from '../report/cite-as-bibtex.js'
import { citeAsCsl } from '../report/cite-as-csl.js'
import { comparisonsToCsv } from '../report/comparisons-to-csv.js'
import { dataPackageOf } from '../report/data-package-of.js'
import { documentsOf } from '../report/documents-of.js'
import { toDocx } from '../report/docx/to-docx.js'
import { leavingRows } from '../report/exports/leaving-rows.js'
import { toJson } from '../report/exports/to-json.js'
import { toXlsx } from '../report/exports/to-xlsx.js'
import { figuresOfReport } from '../report/figures-of-report.js'
import { page } from '../report/page.js'
import { reportInMarkdown } from '../report/report-in-markdown.js'
import { rangesOf } from '../report/ranges-of.js'
import type { Report } from '../report/report.js'
import { sectionCharts } from '../report/section-charts.js'
import { toCsv } from '../report/to-csv.js'
import { reportToPdf } from '../render/report-to-pdf.js'
import { toPng } from '../render/to-png.js'
import { toSvg } from '../render/to-svg.js'
import { filesOf } from './files-of.js'
import { knownOptions } from '../util/known-options.js'

export interface WriteReportOptions {
  /** Is told of each step, one short line. Default: nobody is. */
  readonly onProgress?: (line: string) => void
  /** TrueType or OpenType fonts for scripts that Noto Sans and Noto Sans Arabic do not have. Default: none. */
  readonly fonts?: readonly Uint8Array[]
  /**
   * Why figures are written although their licence forbids passing rows on (ACLED). Without a reason such rows stay out
   * of the tables, which `leftOut` and the notes of the tables say. Default: none.
   */
  readonly reason?: string
}

/** A drawn chart. */
interface Drawn {
  readonly path: string
  readonly svg: string
  readonly png: Uint8Array
  readonly alt: string
}

/** What was written, and where the page is. */
export interface WrittenReport {
  readonly folder: string
  readonly page: string
  /** Names in the folder, in the order written. */
  readonly files: readonly string[]
  /** What was not written, or not in full, and why: a package that is not installed, rows that may not be passed on. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
}

/**
 * Writes a report into a folder: `index.html` that needs nothing else; the charts as SVG, PNG and Vega-Lite
 * specification; the figures, ranges and comparisons as CSV with a `datapackage.json` that says what each column means
 * and how the numbers are to be read; `explanation.txt` from every headline down to the words it rests on; the report
 * as Markdown (`report.md`), Word (`report.docx`) and PDF (`report.pdf`), the ranges as a workbook (`ranges.xlsx`) and JSON, and the sources
 * for citation programs (`sources.bib`, `sources.csl.json`).
 *
 * Word, PDF and the workbook need the optional packages `docx`, `pdfkit` and `write-excel-file`. A file whose package is
 * not installed is left out, and so is the PDF where no font has a character of the report, which `onProgress` is told
 * and `leftOut` says.
 *
 * The same report gives the same bytes. A second run overwrites its own files and removes those of the run before that
 * it no longer writes; `files.json` lists them. Nothing else in the folder is touched, and no network is used.
 *
 * Throws `duplicate file: NAME` for a file that is there and is not of an earlier run, `invalid file: files.json` for a
 * list that is not ours, `invalid reason: empty`, and what `toSvg`, `toPng` and the charts throw.
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
  knownOptions(options, { onProgress: 1, fonts: 1, reason: 1 })
  const { onProgress = () => undefined, fonts = [], reason } = options
  const leaving = reason === undefined ? {} : { reason }
  const { rows, notes } = leavingRows(figuresOfReport(report), reason, report.locale)
  const files = await filesOf(folder)
  const leftOut: { readonly name: string; readonly why: string }[] = []
  const pictures: Drawn[][] = []
  for (const [i, section] of report.sections.entries()) {
    const drawn: Drawn[] = []
    for (const { name, chart } of sectionCharts(section, i + 1, report.places, report.locale)) {
      drawn.push(await draw(`charts/${name}`, chart))
    }
    pictures.push(drawn)
  }
  await write('index.html', page(report, pictures))
  await write('figures.csv', toCsv(rows, leaving))
  if (reason === undefined) for (const why of notes) leaveOut('figures.csv', why)
  await write('ranges.csv', toCsv(rangesOf(report)))
  await write('comparisons.csv', comparisonsToCsv(report.differences.flatMap(({ comparisons }) => comparisons)))
  await write('datapackage.json', `${JSON.stringify(dataPackageOf(report, notes), null, 2)}\n`)
  await write('explanation.txt', explanationOf(report))
  await write('report.md', reportInMarkdown(report, { pictures }))
  await write('ranges.json', toJson(report, leaving))
  const documents = documentsOf(report)
  await write('sources.bib', documents.map(citeAsBibtex).join('\n'))
  await write('sources.csl.json', `${JSON.stringify(documents.map(citeAsCsl), null, 2)}\n`)
  await writeWith('report.docx', () => toDocx(report, { pictures }))
  await writeWith('report.pdf', () => reportToPdf(report, { pictures, fonts }))
  await writeWith('ranges.xlsx', () => toXlsx(report, leaving))
  return { folder: resolve(folder), page: resolve(join(folder, 'index.html')), files: await files.finish(), leftOut }

  async function write(name: string, content: string | Uint8Array): Promise<void> {
    await files.write(name, content)
    onProgress(`wrote ${name}`)
  }

  /** A file that needs a package which may not be installed, or letters that no font may have. */
  async function writeWith(name: string, make: () => Promise<Uint8Array>): Promise<void> {
    try {
      await write(name, await make())
    } catch (error) {
      if (!(error instanceof Error && /^missing (?:package|character): /.test(error.message))) throw error
      leaveOut(name, error.message)
    }
  }

  function leaveOut(name: string, why: string): void {
    leftOut.push({ name, why })
    onProgress(`left out: ${name}: ${why}`)
  }

  async function draw(name: string, chart: Chart): Promise<Drawn> {
    const [svg, png] = [await toSvg(chart, { fonts }), await toPng(chart, { fonts })]
    await files.write(`${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`)
    await files.write(`${name}.svg`, svg)
    await files.write(`${name}.png`, png)
    onProgress(`drew ${name}`)
    return { path: `${name}.svg`, svg, png, alt: chart.description }
  }
}

function explanationOf({ title, sections, places }: Report): string {
  const told = sections.map(({ heading, ranges }, i) => `${i + 1}. ${heading}\n\n${explain(ranges, { places }).text}`)
  return `${[title, ...told].join('\n\n\n')}\n`
}

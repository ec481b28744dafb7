import { cite } from '../report/cite.js'
import { type FindingKind, findingKinds } from '../report/findings.js'
import { methodInWords } from '../report/method-in-words.js'
import type { Report } from '../report/report.js'
import { sectionCharts } from '../report/section-charts.js'
import { sectionAnswer, sectionFigures } from '../report/section-answer.js'
import { english } from '../locale/english.js'
import { version } from '../report/version.js'
import { drawLine } from './pdf/draw-line.js'
import { openPdf } from './pdf/open-pdf.js'
import { drawSection } from './report-pdf/draw-section.js'
import { drawTable } from './report-pdf/draw-table.js'
import { Flow } from './report-pdf/flow.js'
import { Numbered } from './report-pdf/numbered.js'
import { ownWords } from './report-pdf/own-words.js'
import { sheet } from './report-pdf/sheet.js'
import { textStyles } from './report-pdf/text-styles.js'
import { type SvgOptions, toSvg } from './to-svg.js'
import { knownOptions } from '../util/known-options.js'

export interface ReportPdfOptions extends SvgOptions {
  /** The charts of each section, drawn already and with their words. Default: they are drawn. */
  readonly pictures?: readonly (readonly { readonly svg: string; readonly alt: string }[])[]
}

/**
 * A report as a PDF of A4 pages: the bytes of the file. It tells what `page` tells, in the same order: every answer,
 * each question with its sentence, chart and figures, what differs, the method, notes, sources and how to cite. Charts
 * are lines and text, not pixels; fonts are embedded; pages are numbered; headings, tables and the words of charts are
 * marked for programs that read aloud. A report in Arabic is laid out from the right. The same report gives the same
 * bytes on every machine.
 *
 * Throws what `toPdf` throws: `missing character: 漢 …` where no font has a character of the report.
 *
 * @example
 * const killed = figures([{ id: 'a', concept: 'killed', place: 'SYR', end: '2020-01-01', text: 'at least 12' }])
 * const made = report([section('People killed', killed)], { title: 'One day', lead: 'An example.' })
 * const pdf = await reportToPdf(made)
 * String.fromCharCode(...pdf.slice(0, 4)) // → "%PDF"
 */
export async function reportToPdf(report: Report, options: ReportPdfOptions = {}): Promise<Uint8Array> {
  knownOptions(options, { pictures: 1, fonts: 1 })
  const { fonts = [], pictures = await drawn(report, fonts) } = options
  const { title, lead, places, locale } = report
  const { report: say, direction, language } = locale
  const pdf = await openPdf({ title, description: lead, language, fonts })
  const flow = new Flow(pdf, direction)
  flow.text(ownWords(title, direction), 'title', { tag: 'H1' })
  flow.text(ownWords(lead, direction), 'text')
  drawSummary(flow, report)
  const notes = new Numbered()
  const sources = new Numbered()
  report.sections.forEach((section, i) => {
    drawSection(flow, section, { pictures: pictures[i] ?? [], number: i + 1, places, locale, notes, sources })
  })
  flow.heading(say.differences)
  drawDifferences(flow, report)
  flow.heading(say.method)
  drawMethod(flow, report)
  flow.heading(say.open)
  drawList(flow, openPoints(report), say.none)
  flow.heading(say.notes)
  drawList(flow, notes.texts(), say.none, true)
  flow.heading(say.sources)
  drawList(flow, sources.texts(), say.none, true)
  flow.heading(say.cite)
  drawList(flow, [say.citation(title, version), ...report.datasets.map(dataset => cite(dataset, locale))], say.none)
  const names = report.datasets.map(dataset => `${dataset.name} ${dataset.version}`)
  flow.text(`${say.madeWith(version, names)} ${say.endorsement}`, 'fine')
  numberPages(flow)
  return pdf.finish()
}

async function drawn({ sections, places, locale }: Report, fonts: readonly Uint8Array[]) {
  const pictures: { svg: string; alt: string }[][] = []
  for (const [i, section] of sections.entries()) {
    const own: { svg: string; alt: string }[] = []
    for (const { chart } of sectionCharts(section, i + 1, places, locale))
      own.push({ svg: await toSvg(chart, { fonts }), alt: chart.description })
    pictures.push(own)
  }
  return pictures
}

function drawSummary(flow: Flow, { sections, locale }: Report): void {
  const { summary } = locale.report
  const columns = [
    { title: summary.number, share: 5 },
    { title: summary.question, share: 40 },
    { title: summary.range, share: 39 },
    { title: summary.figures, share: 16 },
  ]
  const rows = sections.map((section, i) => {
    const heading = ownWords(section.heading, flow.direction)
    const cells = [String(i + 1), heading, sectionAnswer(section, locale), sectionFigures(section, locale)]
    return { cells: cells.map((text, at) => [{ text, style: at === 2 ? 'cellAnswer' : 'cell' } as const]) }
  })
  drawTable(flow, summary.caption, columns, rows)
}

function drawDifferences(flow: Flow, { differences, locale: { report: say } }: Report): void {
  if (differences.length === 0) flow.text(say.noneCompared, 'text')
  const direction = say.inEnglish === null ? flow.direction : 'ltr'
  for (const { heading, findings, comparisons } of differences) {
    flow.text(ownWords(heading, flow.direction), 'subheading', { tag: 'H3', keep: 40 })
    flow.text(say.findings(findings.length, comparisons.length), 'fine')
    if (say.inEnglish !== null) flow.text(say.inEnglish, 'fine')
    for (const kind of Object.keys(findingKinds) as FindingKind[]) {
      const own = findings.filter(finding => finding.kind === kind)
      if (own.length === 0) continue
      flow.text(findingKinds[kind], 'subheading', { tag: 'H4', keep: 30, direction })
      for (const { words } of own) flow.text(ownWords(words, direction), 'text', { marker: '•', direction })
    }
  }
}

/** The rules, once for each set of options that was used. */
function drawMethod(flow: Flow, { sections, locale: { report: say } }: Report): void {
  const methods = new Map<string, number[]>()
  sections.forEach(({ ranges }, i) => {
    const words = methodInWords(ranges.options)
    methods.set(words, [...(methods.get(words) ?? []), i + 1])
  })
  const direction = say.inEnglish === null ? flow.direction : 'ltr'
  if (say.inEnglish !== null) flow.text(say.inEnglish, 'fine')
  for (const [words, numbers] of methods) {
    if (methods.size > 1)
      flow.text(english.report.forQuestions(numbers), 'subheading', { tag: 'H3', keep: 30, direction })
    for (const rule of words.split('\n')) flow.text(rule, 'text', { marker: '•', direction })
  }
}

function openPoints({ issues, gaps, locale }: Report): string[] {
  const { report: say, dayNotStated, placeNotStated } = locale
  return [
    // Told in English in every language.
    ...issues.map(({ message }) => ownWords(message, locale.direction)),
    ...gaps.map(({ concept, place, end, text, reason }) => {
      const what = [concept, place ?? placeNotStated, end ?? dayNotStated].join(locale.comma)
      return `${what}${locale.colon}${[locale.quote(text), say.gap(reason)].join(locale.comma)}.`
    }),
  ]
}

function drawList(flow: Flow, points: readonly string[], none: string, isNumbered = false): void {
  if (points.length === 0) flow.text(none, 'text')
  points.forEach((point, i) => {
    flow.text(point, 'text', { marker: isNumbered ? `${i + 1}.` : '•' })
  })
}

function numberPages({ doc, pdf }: Flow): void {
  const { start, count } = doc.bufferedPageRange()
  const { size, isBold, color } = textStyles.cellQuiet
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.fillColor(color, 1)
    const style = { x: sheet.width / 2, y: sheet.height - 30, size, isBold, anchor: 'middle' }
    drawLine(pdf, `${page - start + 1} / ${count}`, style)
    doc.endMarkedContent()
  }
}

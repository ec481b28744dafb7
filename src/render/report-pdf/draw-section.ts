import type { PlaceNames } from '../../chart/chart-options.js'
import { questionWords } from '../../chart/question-words.js'
import type { Range } from '../../figures/range.js'
import { english } from '../../locale/english.js'
import type { Locale } from '../../locale/locale.js'
import { questionInWords } from '../../reconcile/question-in-words.js'
import { answer } from '../../report/answer.js'
import { documentOf } from '../../report/cite.js'
import { contradictionLines } from '../../report/contradiction-lines.js'
import { type FigureLine, figureLines } from '../../report/figure-lines.js'
import { asOfInWords } from '../../report/method-in-words.js'
import type { Section } from '../../report/section.js'
import { sentence } from '../../report/sentence.js'
import { type Row, drawTable } from './draw-table.js'
import type { Block, Flow } from './flow.js'
import type { Numbered } from './numbered.js'
import { ownWords } from './own-words.js'

export interface SectionParts {
  readonly pictures: readonly { readonly svg: string; readonly alt: string }[]
  readonly number: number
  readonly places: PlaceNames
  readonly locale: Locale
  readonly notes: Numbered
  readonly sources: Numbered
}

/** One heading of the report: the answer, the sentence, the pictures, and the figures. */
export function drawSection(flow: Flow, section: Section, parts: SectionParts): void {
  const { heading, lead, ranges, asOf, consistency } = section
  const { pictures, number, places, locale } = parts
  const say = locale.report
  const question = (range: Range) =>
    locale === english
      ? questionInWords(range, { places })
      : Object.values(questionWords(range, locale, places)).join(locale.comma)
  const words = (range: Range) => sentence(range, { places, figures: ranges.figures, locale })
  const [only] = ranges.length === 1 ? ranges : []
  const [first] = pictures
  const isFirst = first !== undefined && lead === null && only === undefined
  flow.heading(
    `${number}. ${ownWords(heading, flow.direction)}`,
    isFirst ? Math.min(640, flow.heightOf(first.svg)) : undefined,
  )
  if (lead !== null) flow.text(ownWords(lead, flow.direction), 'text')
  if (only !== undefined) {
    flow.text(answer(only, ranges.figures, locale), 'answer')
    flow.text(words(only), 'text')
  }
  for (const { svg, alt } of pictures) flow.picture(svg, alt)
  for (const { words, changes } of consistency === null ? [] : contradictionLines(consistency, locale, places)) {
    flow.text(words, 'text')
    if (changes.length > 0) flow.text(say.mend, 'text', { keep: 14 })
    for (const change of changes) flow.text(change, 'text', { marker: '•' })
  }
  const rows = Array.from(ranges, (range): Row[] => {
    const head: Row[] =
      only !== undefined
        ? []
        : [
            {
              isHead: true,
              cells: [
                [
                  { text: question(range), style: 'cellStrong' },
                  { text: answer(range, ranges.figures, locale), style: 'cellAnswer' },
                  { text: words(range), style: 'cellQuiet' },
                ],
              ],
            },
          ]
    return [...head, ...figureLines(range, ranges.figures, locale).map(line => rowOf(line, flow, parts))]
  }).flat()
  if (rows.length > 0) {
    const caption = only === undefined ? say.figuresByQuestion(heading) : say.figuresOf(question(only))
    drawTable(flow, caption, columnsOf(locale), rows)
  } else if (consistency === null) flow.text(say.noFigureGiven, 'text')
  if (asOf !== null) flow.text(asOfInWords(asOf), 'fine', say.inEnglish === null ? {} : { direction: 'ltr' })
}

const columnsOf = ({ report: { table } }: Locale) => [
  { title: table.words, share: 21 },
  { title: table.said, share: 16 },
  { title: table.source, share: 16 },
  { title: table.outlet, share: 21 },
  { title: table.when, share: 14 },
  { title: table.kept, share: 12 },
]

function rowOf(line: FigureLine, flow: Flow, { notes, sources, locale }: SectionParts): Row {
  const { table, note } = locale.report
  const { figure, setAside, words, said, source, outlet, when, remarks, oddities } = line
  const own = (text: string) => ownWords(text, flow.direction)
  const strong = setAside === null ? 'cellStrong' : 'cellQuiet'
  const plain = setAside === null ? 'cell' : 'cellQuiet'
  const printedBy = outlet !== null ? own(outlet) : figure.outlet === null ? table.notStated : table.theSame
  const numbers = [...remarks, ...oddities.map(oddity => oddity.words)].map(remark => notes.numberOf(remark))
  const kept = setAside === null ? table.yes : table.no(locale.setAsideReason(setAside.reason))
  const cells: Block[][] = [
    [
      { text: own(words), style: strong },
      { text: own(figure.id), style: 'cellQuiet' },
    ],
    [{ text: said, style: plain }],
    [{ text: figure.source === null ? table.notStated : own(source), style: plain }],
    [
      { text: `${printedBy} [${sources.numberOf(documentOf(figure, locale))}]`, style: plain },
      ...(figure.locator === null ? [] : [{ text: own(figure.locator), style: 'cellQuiet' } as const]),
    ],
    [{ text: when, style: plain }],
    [{ text: numbers.length === 0 ? kept : `${kept} (${note} ${numbers.join(locale.comma)})`, style: plain }],
  ]
  return { cells }
}

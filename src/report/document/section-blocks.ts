import { questionWords } from '../../chart/question-words.js'
import type { Range } from '../../figures/range.js'
import { english } from '../../locale/english.js'
import { questionInWords } from '../../reconcile/question-in-words.js'
import { answer } from '../answer.js'
import { contradictionLines } from '../contradiction-lines.js'
import { asOfInWords } from '../method-in-words.js'
import type { Report } from '../report.js'
import type { Section } from '../section.js'
import { sentence } from '../sentence.js'
import type { Block, Line } from './block.js'
import { figureBlock } from './figure-block.js'

/** One heading of a report: the answer, the sentence, the charts, what cannot be true, and the figures of each range. */
export function sectionBlocks(section: Section, at: number, { places, locale }: Report): Block[] {
  const { heading, lead, ranges, asOf, consistency } = section
  const { report: say, colon } = locale
  const question = (range: Range) =>
    locale === english
      ? questionInWords(range, { places })
      : Object.values(questionWords(range, locale, places)).join(locale.comma)
  const [only] = ranges.length === 1 ? ranges : []
  const answered = (range: Range) => answer(range, ranges.figures, locale)
  const told = (range: Range): Block =>
    paragraph('plain', [sentence(range, { places, figures: ranges.figures, locale })])
  const figuresOf = (range: Range) => figureBlock(say.figuresOf(question(range)), range, ranges.figures, locale)
  return [
    { kind: 'heading', level: 2, text: `${at + 1}. ${heading}` },
    ...(lead === null ? [] : [paragraph('lead', [lead])]),
    ...(only === undefined ? [] : [paragraph('answer', [answered(only)]), told(only)]),
    { kind: 'pictures', section: at },
    ...(consistency === null
      ? []
      : contradictionLines(consistency, locale, places).flatMap(({ words, changes }): Block[] => [
          paragraph('plain', [words]),
          ...(changes.length === 0
            ? []
            : [paragraph('plain', [say.mend]), { kind: 'list', items: changes.map(change => [change]) } as const]),
        ])),
    ...(only === undefined
      ? Array.from(ranges).flatMap((range): Block[] => [
          { kind: 'heading', level: 3, text: `${question(range)}${colon}${answered(range)}` },
          told(range),
          figuresOf(range),
        ])
      : [figuresOf(only)]),
    ...(ranges.length === 0 && consistency === null ? [paragraph('plain', [say.noFigureGiven])] : []),
    ...(asOf === null ? [] : [paragraph('fine', [asOfInWords(asOf, locale)])]),
  ]
}

const paragraph = (look: 'lead' | 'answer' | 'plain' | 'fine', line: Line) =>
  ({ kind: 'paragraph', look, line }) as const

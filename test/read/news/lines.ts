import type { Figure } from '../../../src/figures/figure.js'
import { type NewsArticle, readNews } from '../../../src/read/news/read-news.js'

/** The figures of a text, a line each: `killed: at-least 12 civilians`, with `< 1` for a part of the first. */
export function lines(text: string, more: Partial<NewsArticle> = {}): string[] {
  const rows = [...readNews({ text, language: 'en', published: '2021-05-20', ...more }).figures]
  return rows.map(figure => line(figure, rows))
}

/** The same without links, flags and bounds: what is counted, how many, of whom. */
export function plainLines(text: string, more: Partial<NewsArticle> = {}): string[] {
  return [...readNews({ text, language: 'en', published: '2021-05-20', ...more }).figures].map(figure => {
    const { concept, hedge, value, low, high, unit, group } = figure
    const number = hedge === 'vague' ? '' : String(value ?? `${low}..${high}`)
    const words = [`${concept}:`, hedge === 'exact' || hedge === 'between' ? '' : hedge, number, unit === 'people' ? '' : unit, group === 'all' ? '' : group] // prettier-ignore
    return words.filter(word => word !== '').join(' ')
  })
}

function line(figure: Figure, all: readonly Figure[]): string {
  const { concept, hedge, value, low, high, unit, group, status, flags } = figure
  const number = value ?? `${low ?? ''}..${high ?? ''}`
  const wholeId = flags.find(flag => flag.startsWith('part-of:'))?.slice('part-of:'.length)
  const sameId = flags.find(flag => flag.startsWith('same-as:'))?.slice('same-as:'.length)
  const nth = (id: string) => all.findIndex(other => other.id === id) + 1
  return [
    `${concept}:`,
    hedge === 'exact' || hedge === 'between' ? '' : hedge,
    String(number),
    unit === 'people' ? '' : unit,
    group === 'all' ? '' : group,
    status === 'unverified' ? '?' : '',
    flags.includes('derived') ? '(worked out)' : '',
    flags.includes('distributive') ? '(each)' : '',
    wholeId === undefined ? '' : `< ${nth(wholeId)}`,
    sameId === undefined ? '' : `= ${nth(sameId)}`,
  ]
    .filter(part => part !== '')
    .join(' ')
}

/** The refusals of a text: the words and the code. */
export function refusals(text: string, more: Partial<NewsArticle> = {}): string[] {
  return readNews({ text, language: 'en', published: '2021-05-20', ...more }).refused.map(
    ({ text, code }) => `${text}: ${code}`,
  )
}

/** One sentence, and the figures that it states. */
export type Case = readonly [sentence: string, ...figures: readonly string[]]

import type { Chart } from '../chart/chart.js'
import type { PlaceNames } from '../chart/chart-options.js'
import { contradictionChart } from '../chart/contradiction-chart.js'
import { overviewChart } from '../chart/overview-chart.js'
import { rangeChart } from '../chart/range-chart.js'
import { sourceChart } from '../chart/source-chart.js'
import { english } from '../locale/english.js'
import type { Locale } from '../locale/locale.js'
import type { Section } from './section.js'

/** Pixels: a page of A4, or a column of a website. */
const WIDTH = 680
/** Characters of a heading in the name of a file. */
const LONGEST = 48

/** The charts of a section, each with a name for its files: the number of the section, and its heading. */
export function sectionCharts(
  section: Section,
  number: number,
  places: PlaceNames,
  locale: Locale = english,
): { readonly name: string; readonly chart: Chart }[] {
  const { heading, ranges, chart } = section
  const name = `${String(number).padStart(2, '0')}-${slug(heading)}`
  const options = { figures: ranges.figures, places, width: WIDTH, locale }
  return [...rangeCharts(), ...contradictionCharts(section, name, places, locale)]

  function rangeCharts() {
    if (ranges.length === 0) return []
    switch (chart) {
      case 'none':
        return []
      case 'time':
        return [{ name, chart: rangeChart(ranges, { ...options, title: heading }) }]
      case 'overview':
        return [{ name, chart: overviewChart(ranges, { ...options, title: heading }) }]
      case 'sources':
        return ranges.rows.map((range, i) => {
          const one = ranges.length === 1
          return {
            name: one ? name : `${name}-${i + 1}`,
            chart: sourceChart(range, { ...options, ...(one ? { title: heading } : {}) }),
          }
        })
    }
  }
}

/** One for each contradiction of numbers; days are told in words. */
function contradictionCharts({ consistency }: Section, name: string, places: PlaceNames, locale: Locale) {
  return (consistency?.contradictions ?? []).flatMap(({ kind }, of) =>
    consistency === null || kind === 'days'
      ? []
      : [
          {
            name: `${name}-contradiction-${of + 1}`,
            chart: contradictionChart(consistency, { of, places, width: WIDTH, locale }),
          },
        ],
  )
}

/** The first words of a heading in plain letters. */
function slug(heading: string): string {
  const words = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['section']
  let name = ''
  for (const word of words) {
    if (name !== '' && name.length + word.length >= LONGEST) break
    name += name === '' ? word.slice(0, LONGEST) : `-${word}`
  }
  return name
}

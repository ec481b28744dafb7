import { answer } from '../answer.js'
import type { Section } from '../section.js'
import { type Html, html, join } from './html.js'

/** Every heading of the page with its answer, for a reader who reads nothing else. */
export function summaryTable(sections: readonly Section[]): Html {
  const rows = sections.map((section, i) => {
    const { heading, ranges } = section
    const [only] = ranges.length === 1 ? ranges : []
    const words = only === undefined ? `${ranges.length} questions` : answer(only, ranges.figures)
    return html`<tr>
      <td>${i + 1}</td>
      <th scope="row"><a href="#q${i + 1}">${heading}</a></th>
      <td>${words}</td>
      <td>${madeOf(section)}</td>
    </tr> `
  })
  return html`<table class="summary">
    <caption>
      Every question and its answer: ranges of reported figures, not confidence intervals
    </caption>
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Question</th>
        <th scope="col">Range</th>
        <th scope="col">Figures</th>
      </tr>
    </thead>
    <tbody>
      ${join(rows)}
    </tbody>
  </table> `
}

function madeOf({ ranges }: Section): string {
  let kept = 0
  let setAside = 0
  for (const range of ranges) {
    kept += range.kept.length
    setAside += range.setAside.length
  }
  return `${kept}${setAside === 0 ? '' : `, and ${setAside} set aside`}`
}

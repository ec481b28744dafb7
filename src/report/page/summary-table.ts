import { answer } from '../answer.js'
import type { Section } from '../section.js'
import { type Html, html, join } from './html.js'

/** Every heading of the page with its answer, for a reader who reads nothing else. */
export function summaryTable(sections: readonly Section[]): Html {
  const rows = sections.map(({ heading, ranges }, i) => {
    const [only] = ranges.length === 1 ? ranges : []
    const words = only === undefined ? `${ranges.length} questions, see there` : answer(only, ranges.figures)
    return html`<tr>
      <td>${i + 1}</td>
      <th scope="row"><a href="#q${i + 1}">${heading}</a></th>
      <td>${words}</td>
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
      </tr>
    </thead>
    <tbody>
      ${join(rows)}
    </tbody>
  </table> `
}

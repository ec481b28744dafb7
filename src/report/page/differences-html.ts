import { type FindingKind, findingKinds } from '../findings.js'
import type { Differences } from '../report.js'
import { type Html, html, join, listOf, quoted } from './html.js'

/** What contradicts, repeats or only resembles what, table by table. */
export function differencesHtml(all: readonly Differences[]): Html {
  if (all.length === 0) return html`<p>No figures were compared.</p> `
  return html`<div class="differences">${join(all.map(ofOne))}</div> `
}

function ofOne({ heading, findings, comparisons }: Differences): Html {
  const kinds = (Object.keys(findingKinds) as FindingKind[]).map(kind => {
    const own = findings.filter(finding => finding.kind === kind)
    if (own.length === 0) return html``
    return html`<h4>${findingKinds[kind]}</h4>
      ${listOf(own.map(({ words }) => quoted(words)))}`
  })
  return html`<h3>${heading}</h3>
    <p class="fine">${findings.length} findings out of ${comparisons.length} pairs of figures.</p>
    ${join(kinds)}`
}

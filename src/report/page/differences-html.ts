import { type FindingKind, findingKinds } from '../findings.js'
import type { Differences } from '../report.js'
import type { Locale } from '../../locale/locale.js'
import { type Html, html, inEnglish, join, listOf, quoted } from './html.js'

/** What contradicts, repeats or only resembles what, table by table. */
export function differencesHtml(all: readonly Differences[], locale: Locale): Html {
  if (all.length === 0) return html`<p>${locale.report.noneCompared}</p> `
  return html`<div class="differences">${join(all.map(one => ofOne(one, locale)))}</div> `
}

function ofOne({ heading, findings, comparisons }: Differences, { report }: Locale): Html {
  const kinds = (Object.keys(findingKinds) as FindingKind[]).map(kind => {
    const own = findings.filter(finding => finding.kind === kind)
    if (own.length === 0) return html``
    return html`<h4>${findingKinds[kind]}</h4>
      ${listOf(
        own.map(({ words }) => quoted(words)),
        report.none,
      )}`
  })
  return html`<h3>${heading}</h3>
    <p class="fine">${report.findings(findings.length, comparisons.length)}</p>
    ${inEnglish(join(kinds), report.inEnglish)}`
}

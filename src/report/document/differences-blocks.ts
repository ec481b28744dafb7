import { type FindingKind, findingKinds } from '../findings.js'
import type { Report } from '../report.js'
import type { Block } from './block.js'

/** What contradicts, repeats or only resembles what, table by table. */
export function differencesBlocks({ differences, locale }: Report): Block[] {
  const { report: say } = locale
  const english = say.inEnglish !== null
  const of = differences.flatMap(({ heading, findings, comparisons }): Block[] => [
    { kind: 'heading', level: 3, text: heading },
    { kind: 'paragraph', look: 'fine', line: [say.findings(findings.length, comparisons.length)] },
    ...(Object.keys(findingKinds) as FindingKind[]).flatMap((kind): Block[] => {
      const own = findings.filter(finding => finding.kind === kind)
      if (own.length === 0) return []
      return [
        { kind: 'heading', level: 4, text: findingKinds[kind], english },
        { kind: 'list', items: own.map(({ words }) => [words]), english },
      ]
    }),
  ])
  return [
    { kind: 'heading', level: 2, text: say.differences },
    ...(say.inEnglish === null || of.length === 0
      ? []
      : [{ kind: 'paragraph', look: 'fine', line: [say.inEnglish] } as const]),
    ...(of.length === 0 ? [{ kind: 'paragraph', look: 'plain', line: [say.noneCompared] } as const] : of),
  ]
}

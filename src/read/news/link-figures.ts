import type { FigureDraft } from './figure-draft.js'

/**
 * Finds one figure told several times: the same concept, unit, group, hedge and number in one article, unless their
 * days or places keep them apart. The one that says most stands; the others name it, and take its days and place where
 * their own words give none. Numbers under ten repeat by chance, and count only between a headline and its article.
 */
export function linkFigures(drafts: readonly FigureDraft[], apart: (a: string, b: string) => boolean): void {
  const byKey = new Map<string, FigureDraft[]>()
  for (const draft of drafts) {
    const { figure } = draft
    if (figure.hedge === 'vague' || figure.flags.includes('distributive')) continue
    const number = figure.value ?? `${figure.low}-${figure.high}`
    const key = [figure.concept, figure.unit, number, figure.hedge].join('/')
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [draft])
    else if (list.length < 50) list.push(draft)
  }
  for (const list of byKey.values()) if (list.length > 1) linkAll(list, apart)
  for (const draft of drafts) if (!draft.placed && draft.claim?.parent != null) placeOfWhole(draft, drafts)
}

/** A part is where its whole is, if its own words say nothing else. */
function placeOfWhole(draft: FigureDraft, drafts: readonly FigureDraft[]): void {
  const { figure, claim } = draft
  const whole = drafts.find(other => other.claim !== null && other.claim === claim!.parent)
  if (whole === undefined || whole.figure.place === null || whole.figure.place === figure.place) return
  draft.figure = { ...figure, place: whole.figure.place, flags: [...figure.flags, 'place-inferred'] }
}

function linkAll(list: readonly FigureDraft[], apart: (a: string, b: string) => boolean): void {
  const standing: FigureDraft[] = []
  for (const draft of [...list].sort((a, b) => detail(b) - detail(a) || a.start - b.start)) {
    const same = standing.find(other => isSame(other, draft, apart))
    if (same === undefined) {
      standing.push(draft)
      continue
    }
    draft.sameAs = same
    const { figure } = draft
    if (
      figure.flags.includes('date-unclear') ||
      figure.flags.includes('date-from-context') ||
      (figure.start === null && same.figure.start !== null && (figure.end === null || figure.end === same.figure.end))
    ) {
      const flags = figure.flags.filter(flag => flag !== 'date-unclear' && flag !== 'date-from-context')
      draft.figure = {
        ...figure,
        start: same.figure.start,
        end: same.figure.end,
        dateAccuracy: same.figure.dateAccuracy,
        flags,
      }
    }
    if (draft.figure.place === null || (!draft.placed && same.placed))
      draft.figure = { ...draft.figure, place: same.figure.place }
  }
}

const detail = ({ figure, claim }: FigureDraft) =>
  (figure.start !== null && !figure.flags.includes('date-from-context') ? 4 : 0) +
  (figure.end !== null ? 2 : 0) +
  (figure.source !== null ? 1 : 0) -
  (claim?.predicate?.how === 'count' ? 2 : 0)

function isSame(a: FigureDraft, b: FigureDraft, apart: (a: string, b: string) => boolean): boolean {
  const [x, y] = [a.figure, b.figure]
  if (a.claim !== null && b.claim !== null && (a.claim.parent === b.claim || b.claim.parent === a.claim)) return false
  if (x.group !== y.group && x.group !== 'all' && y.group !== 'all') return false
  if ((x.value ?? x.high ?? 0) < 10 && !headlineAndText(a, b)) return false
  if (x.source !== null && y.source !== null && x.source !== y.source) return false
  const dated = [x, y].every(
    ({ start, end, flags }) => start !== null && end !== null && !flags.includes('date-from-context'),
  )
  if (dated && (x.start! > y.end! || y.start! > x.end!)) return false
  return x.place === null || y.place === null || x.place === y.place || !apart(x.place, y.place)
}

/** A headline and the first lines of its article, speaking of the same people. */
const headlineAndText = (a: FigureDraft, b: FigureDraft) =>
  Math.min(a.paragraph, b.paragraph) === 0 &&
  a.paragraph !== b.paragraph &&
  Math.max(a.paragraph, b.paragraph) <= 2 &&
  a.figure.group === b.figure.group

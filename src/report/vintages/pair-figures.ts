import type { Figure } from '../../figures/figure.js'

export interface FigurePairs {
  /** `moved`: it answers another question than before. */
  readonly pairs: readonly { readonly before: Figure; readonly after: Figure; readonly moved: boolean }[]
  readonly removed: readonly Figure[]
  readonly added: readonly Figure[]
}

/**
 * The figures of two releases that are the same record: by their id, and what is left by question and source, where
 * each release has only one such figure. Everything else came or went.
 */
export function pairFigures(
  before: readonly Figure[],
  after: readonly Figure[],
  oldQuestions: ReadonlyMap<string, string>,
  newQuestions: ReadonlyMap<string, string>,
): FigurePairs {
  const byId = new Map(after.map(figure => [figure.id, figure]))
  const taken = new Set<string>()
  const lonely: Figure[] = []
  const paired = new Map<string, Figure>()
  for (const figure of before) {
    const now = byId.get(figure.id)
    if (now === undefined) lonely.push(figure)
    else {
      paired.set(figure.id, now)
      taken.add(now.id)
    }
  }
  const key = (figure: Figure, questions: ReadonlyMap<string, string>) =>
    JSON.stringify([questions.get(figure.id) ?? figure.id, figure.source, figure.outlet])
  const left = after.filter(figure => !taken.has(figure.id))
  const oldByKey = group(lonely, figure => key(figure, oldQuestions))
  const newByKey = group(left, figure => key(figure, newQuestions))
  for (const [name, [figure, another]] of oldByKey) {
    const [now, more] = newByKey.get(name) ?? []
    if (figure === undefined || another !== undefined || now === undefined || more !== undefined) continue
    paired.set(figure.id, now)
    taken.add(now.id)
  }
  return {
    pairs: before.flatMap(figure => {
      const now = paired.get(figure.id)
      if (now === undefined) return []
      return [{ before: figure, after: now, moved: oldQuestions.get(figure.id) !== newQuestions.get(now.id) }]
    }),
    removed: before.filter(figure => !paired.has(figure.id)),
    added: after.filter(figure => !taken.has(figure.id)),
  }
}

function group(figures: readonly Figure[], key: (figure: Figure) => string): ReadonlyMap<string, readonly Figure[]> {
  const out = new Map<string, Figure[]>()
  for (const figure of figures) {
    const name = key(figure)
    const own = out.get(name)
    if (own === undefined) out.set(name, [figure])
    else own.push(figure)
  }
  return out
}

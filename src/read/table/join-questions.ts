import type { Mapping } from './mapping.js'
import type { TablesQuestion } from './tables-mapping.js'

/** The questions of all files, those with the same answers as one: what is asked most comes first. */
export function joinQuestions(files: readonly Mapping[]): readonly TablesQuestion[] {
  const joined = new Map<string, TablesQuestion>()
  for (const { name, questions } of files) {
    for (const question of questions) {
      const key = question.answers.map(({ set }) => set).join('\n')
      const before = joined.get(key)
      joined.set(key, {
        ...(before ?? question),
        columns: [...new Set([...(before?.columns ?? []), ...question.columns])],
        files: [...(before?.files ?? []), name ?? 'a table'],
      })
    }
  }
  return [...joined.values()].sort((a, b) => b.files.length - a.files.length)
}

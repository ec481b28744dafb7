import type { Figure } from '../../figures/figure.js'
import type { LeftOut } from '../reading.js'
import { questionWords, sameNumber, sameQuestion } from './same-question.js'
import type { FileRepeats, FilesDiffer } from './tables-mapping.js'

export interface FiguresOfFile {
  readonly name: string
  readonly figures: readonly Figure[]
}

interface Joined {
  readonly figures: readonly Figure[]
  readonly setAside: readonly LeftOut[]
  readonly repeats: readonly FileRepeats[]
  readonly differ: readonly FilesDiffer[]
}

/**
 * The figures of many files as one table. What two files say with the same number stands in it once; where they give
 * different numbers both stay, and it is said. Undated figures are compared with nothing.
 */
export function joinFigures(files: readonly FiguresOfFile[]): Joined {
  const figures: Figure[] = []
  const setAside: LeftOut[] = []
  const said = new Map<string, { readonly name: string; readonly figure: Figure }[]>()
  const repeated = new Map<string, number>()
  for (const { name, figures: own } of files) {
    for (const figure of own) {
      const question = sameQuestion(figure)
      const before = figure.end === null ? [] : (said.get(question) ?? [])
      const same = before.find(other => other.name !== name && sameNumber(other.figure, figure))
      if (same === undefined) {
        figures.push(figure)
        said.set(question, [...before, { name, figure }])
        continue
      }
      setAside.push({ figure, why: `${same.name} says the same (${same.figure.locator ?? ''})` })
      const pair = JSON.stringify([name, same.name])
      repeated.set(pair, (repeated.get(pair) ?? 0) + 1)
    }
  }
  return { figures, setAside, repeats: repeatsOf(repeated, files), differ: differences(said) }
}

function repeatsOf(repeated: ReadonlyMap<string, number>, files: readonly FiguresOfFile[]): readonly FileRepeats[] {
  return [...repeated].map(([pair, count]) => {
    const [name = '', earlier = ''] = JSON.parse(pair) as string[]
    return { name, earlier, figures: count, whole: files.find(file => file.name === name)?.figures.length === count }
  })
}

function differences(
  said: ReadonlyMap<string, readonly { readonly name: string; readonly figure: Figure }[]>,
): readonly FilesDiffer[] {
  return [...said.values()].flatMap(ones => {
    const first = ones[0]
    if (first === undefined || first.figure.end === null || new Set(ones.map(({ name }) => name)).size < 2) return []
    return [
      {
        what: questionWords(first.figure),
        said: ones.map(({ name, figure }) => ({ name, text: figure.text, locator: figure.locator ?? '' })),
      },
    ]
  })
}

/** Long enough for every name there is; beyond it a text is no place name, and comparing it costs too much. */
const LONGEST = 60
const MOST = 5

/**
 * Names that come near a text, nearest first: those that begin with it or have all of its words, and those a letter
 * or two away. For a person to choose from.
 */
export function suggest(text: string, names: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  if (text.length < 3 || text.length > LONGEST) return []
  const words = text.split(' ').filter(word => word !== 'and')
  if (words.length === 0) return []
  const nearest = new Map<string, number>()
  for (const [name, ids] of names) {
    const rank = distance(text, words, name)
    if (rank !== null) for (const id of ids) nearest.set(id, Math.min(rank, nearest.get(id) ?? Infinity))
  }
  return [...nearest]
    .sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id)
}

function distance(text: string, words: readonly string[], name: string): number | null {
  const allowed = text.length < 4 ? 0 : text.length < 7 ? 1 : 2
  const edits = allowed === 0 || Math.abs(text.length - name.length) > allowed ? Infinity : editDistance(text, name)
  if (edits <= allowed) return edits
  const padded = ` ${name} `
  if (words.every(word => padded.includes(` ${word} `))) return 3
  return name.startsWith(text) ? 4 : null
}

/** Letters to insert, delete, replace or swap with a neighbour to get from one text to the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.js'

/**
 * Expressions that see only what is short or our own: numbers printed by ourselves, and pictures that we drew. Each would
 * take a time that grows with the square of a text as long as those below.
 */
const OWN = /^(render\/|figures\/words\/fault\.ts)/

const SHORT = 5000
const LONG = 4 * SHORT

interface Found {
  readonly at: string
  readonly pattern: RegExp
  readonly source: string
}

function expressions(): Found[] {
  const found = new Map<string, Found>()
  for (const { path, tree } of sourceFiles().values()) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !OWN.test(path)) {
        const end = node.text.lastIndexOf('/')
        const source = node.text.slice(1, end)
        const pattern = new RegExp(source, node.text.slice(end + 1).replace('g', ''))
        found.set(node.text, { at: path, pattern, source })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return [...found.values()]
}

/** What is repeated: what the expression names itself, what classes hold, and pairs of those. */
function pumps(source: string): readonly string[] {
  const literal = source.match(/[\p{L}\p{Nd}]+|[–—،,;:<>?&.*†"'()[\]{}=/@#+~%-]/gu) ?? []
  const classes = ['0', 'a', 'A', ' ', '\t', '-', ',', '.', '0,', ' a', '0 ', 'a-', 'م', '(', '[', '<', '"', "'", '\\']
  return [...new Set([...classes, ...literal.slice(0, 12).flatMap(word => [word, `${word} `])])]
}

/** Milliseconds of the processor, the least of a few: others use the machine too. */
function timeOf(pattern: RegExp, text: string, runs: number): number {
  let least = Infinity
  for (let run = 0; run < runs; run++) {
    pattern.lastIndex = 0
    const before = process.cpuUsage()
    pattern.exec(text)
    least = Math.min(least, process.cpuUsage(before).user / 1000)
  }
  return least
}

/** Four times the text takes four times as long, or sixteen times. */
function isSlow(pattern: RegExp, pump: string): boolean {
  const text = (length: number) => `${pump.repeat(Math.ceil(length / pump.length))}\u0000`
  const short = timeOf(pattern, text(SHORT), 1)
  if (short < 2) return false
  const again = timeOf(pattern, text(SHORT), 3)
  return again >= 2 && timeOf(pattern, text(LONG), 2) / again > 8
}

describe('regular expressions', () => {
  const all = expressions()

  it('are found', () => {
    expect(all.length).toBeGreaterThan(200)
  })

  it('take a time that grows with the text, whatever is in it', () => {
    const slow = all.flatMap(({ at, pattern, source }) =>
      pumps(source)
        .filter(pump => isSlow(pattern, pump))
        .map(pump => `${at} ${String(pattern)} with ${JSON.stringify(pump)}`),
    )
    expect(slow).toEqual([])
  }, 60_000)

  it('a slow one is seen', () => {
    expect(isSlow(/\[[^\]]*\]/, '[')).toBe(true)
  })
})

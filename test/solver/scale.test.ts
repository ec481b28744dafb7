import { expect, it } from 'vitest'
import type { Relation } from '../../src/consistency/relation.js'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { check } from '../../src/solver/check.js'

/** The same numbers on every run. */
function numbers(seed: number): (from: number, to: number) => number {
  let at = seed
  return (from, to) => {
    at = (at * 1103515245 + 12345) % 2147483648
    return from + Math.floor((at / 2147483648) * (to - from + 1))
  }
}

/** Ten levels of fifty figures around true numbers; parts of each lie a level below, three times smaller. */
function net() {
  const any = numbers(7)
  const truth = Array.from({ length: 500 }, (_, i) => any(50, 100) * 3 ** (9 - Math.floor(i / 50)))
  const rows = truth.map((number, i): FigureInput => ({
    id: `f${i}`,
    concept: 'killed',
    text: '',
    low: Math.floor(number * 0.9),
    high: i % 3 === 0 ? null : Math.ceil(number * 1.1),
  }))
  const relations: Relation[] = []
  while (relations.length < 1000) {
    const whole = any(0, 449)
    const below = 50 * (Math.floor(whole / 50) + 1)
    const [a, b] = [any(below, below + 49), any(below, below + 49)]
    if (relations.length % 2 === 0) relations.push({ kind: 'part', part: `f${a}`, whole: `f${whole}` })
    else if (a !== b && truth[a]! + truth[b]! <= truth[whole]!)
      relations.push({ kind: 'parts', parts: [`f${a}`, `f${b}`], whole: `f${whole}` })
  }
  return { rows, relations, truth }
}

it(
  '500 figures and 1,000 relations are solved exactly, and the true numbers are within the limits',
  { timeout: 60_000 },
  async () => {
    const { rows, relations, truth } = net()
    const result = await check(figures(rows), relations, { derive: false })
    expect(result).toMatchObject({ verdict: 'consistent', exact: true, notes: [] })
    for (const { id, tightened } of result.limits) {
      const number = truth[Number(id.slice(1))]!
      expect(tightened![0]! <= number && (tightened![1] === null || number <= tightened![1])).toBe(true)
    }
    expect(result.limits.some(({ stated, tightened }) => stated[1] === null && tightened![1] !== null)).toBe(true)
  },
)

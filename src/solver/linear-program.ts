import type { Highs, Model as HighsModel } from 'highs'
import type { Piece } from '../figures/range.js'
import type { Box, Model } from '../consistency/model.js'
import { propagation, tidy } from '../consistency/propagation.js'
import type { Reasoner, Reasoning } from '../consistency/reasoner.js'
import { programOf } from './program-of.js'
import { relaxedProgram } from './relaxed-program.js'

const quiet = (problem: HighsModel) => {
  problem.options.set('output_flag', false)
  return problem
}

/** Exact answers: each is a linear program, kept in memory and solved again from where the last one ended. */
export function linearProgram(highs: Highs): Reasoning {
  return { exact: true, about: model => reasonerOf(highs, model) }
}

function reasonerOf(highs: Highs, model: Model): Reasoner {
  const { columns } = model
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  const fast = propagation.about(model)
  let kept: HighsModel | undefined
  const program = () => (kept ??= quiet(highs.createModel(programOf(highs, model))))
  let costly: number | null = null

  const solve = (problem: HighsModel): 'optimal' | 'infeasible' | 'unbounded' => {
    problem.run()
    let status = problem.getModelStatus()
    if (status !== optimal && status !== infeasible && status !== unbounded) {
      // What a warm start leaves open is asked once more from scratch.
      problem.clearSolver()
      problem.options.set('presolve', 'off')
      problem.run()
      problem.options.set('presolve', 'choose')
      status = problem.getModelStatus()
    }
    if (status === optimal) return 'optimal'
    if (status === infeasible) return 'infeasible'
    if (status === unbounded) return 'unbounded'
    throw new Error(`invalid solver status: ${status === unboundedOrInfeasible ? 'unbounded or infeasible' : status}`)
  }
  const cost = (problem: HighsModel, column: number | null, sign: 1 | -1) => {
    if (costly !== null && costly !== column) problem.changeColCost(costly, 0)
    if (column !== null) problem.changeColCost(column, sign)
    costly = column
  }
  const put = (problem: HighsModel, box: Box) =>
    problem.changeColsBounds({ kind: 'range', from: 0, to: columns - 1 }, box.low, box.high)

  return {
    possible(box) {
      if (!fast.possible(box)) return false
      const problem = program()
      put(problem, box)
      cost(problem, null, 1)
      return solve(problem) === 'optimal'
    },
    limits(box, wanted) {
      if (!fast.possible(box)) return null
      const problem = program()
      put(problem, box)
      const pieces: Piece[] = []
      for (const column of wanted) {
        cost(problem, column, 1)
        // Nothing is below zero, so the least number is there wherever anything is possible.
        if (solve(problem) !== 'optimal') return null
        const low = tidy(problem.getSolution().colValue[column]!)
        cost(problem, column, -1)
        const high = solve(problem) === 'unbounded' ? null : tidy(problem.getSolution().colValue[column]!)
        pieces.push([low, high])
      }
      return pieces
    },
    leastChange(box) {
      if (this.possible(box)) return 0
      return highs.withModel(relaxedProgram(highs, model, box), problem => {
        solve(quiet(problem))
        return tidy(problem.getObjectiveValue())
      })
    },
    close: () => kept?.dispose(),
  }
}

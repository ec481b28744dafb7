let last: Promise<unknown> = Promise.resolve()

/** Runs after everything that was asked for before: Vega's ruler is one for the whole process. */
export function oneAtATime<Result>(run: () => Promise<Result>): Promise<Result> {
  const next = last.then(run, run)
  last = next
  return next
}

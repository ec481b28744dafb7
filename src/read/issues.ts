import { type Issue, type IssueCode, issue } from '../figures/issue.js'

const SHOWN = 100

interface Tally {
  shown: number
  more: number
  last: number | null
}

/** The issues of one reading. A column that is wrong from top to bottom is said a hundred times, and then counted. */
export class Issues {
  readonly #list: Issue[] = []
  readonly #tally = new Map<
    string,
    Tally & {
      readonly code: IssueCode
      readonly severity: Issue['severity']
      readonly column: string | null
      readonly why: string
      readonly todo: string
    }
  >()

  add(
    code: IssueCode,
    severity: Issue['severity'],
    at: { readonly row?: number | null; readonly column?: string | null; readonly read?: unknown },
    why: string,
    todo: string,
  ): void {
    const column = at.column ?? null
    const key = `${code}\n${severity}\n${column ?? ''}`
    let tally = this.#tally.get(key)
    if (tally === undefined)
      this.#tally.set(key, (tally = { shown: 0, more: 0, last: null, code, severity, column, why, todo }))
    if (tally.shown < SHOWN) {
      tally.shown++
      this.#list.push(issue(code, severity, at, why, todo))
    } else {
      tally.more++
      tally.last = at.row ?? null
    }
  }

  push(issues: readonly Issue[]): void {
    this.#list.push(...issues)
  }

  get list(): readonly Issue[] {
    const rest = [...this.#tally.values()].filter(t => t.more > 0)
    const summed = rest.map(t => {
      const upTo = t.last === null ? '' : `, the last in row ${t.last}`
      return issue(t.code, t.severity, { column: t.column, read: `${t.more} more like these${upTo}` }, t.why, t.todo)
    })
    return [...this.#list, ...summed]
  }
}

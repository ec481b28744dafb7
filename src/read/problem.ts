import { type Issue, type IssueCode, issue } from '../figures/issue.js'

export type Severity = Issue['severity']
export type ReadIssueCode = IssueCode

/** An issue of this room. */
export function problem(
  code: ReadIssueCode,
  severity: Severity,
  at: { readonly row?: number | null; readonly column?: string | null; readonly read?: unknown },
  why: string,
  todo: string,
): Issue {
  return issue(code, severity, at, why, todo)
}

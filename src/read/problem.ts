import { type Issue, type IssueCode, issue } from '../figures/issue.js'

export type Severity = Issue['severity']

/** What reading files can meet, besides what any row of figures can. */
export const readIssueCodes = {
  'E-PUBLISHER': 'a file that is not this publisher’s',
  'E-COLUMN': 'a column that the file does not have',
  'W-COLUMN': 'a column that can be read in more than one way',
  'W-HEADER': 'two columns with one header, or a header that cannot be one',
  'W-ENCODING': 'bytes that are not the encoding the rest is in',
  'E-LIMIT': 'more than a limit allows',
  'E-JSON': 'a text that breaks off or is not JSON',
  'E-ARCHIVE': 'a zip or workbook that cannot be opened',
  'E-CELL': 'a cell in which a spreadsheet shows an error',
  'W-SHEET': 'something a workbook holds that a table cannot show',
  'W-PAGE': 'one page of several',
  'W-VINTAGE': 'a file that does not say of which release it is',
  'W-RULE': 'something that a rule of the publisher bears on',
  'W-DUPLICATE': 'the same record twice',
} as const
export type ReadIssueCode = IssueCode | keyof typeof readIssueCodes

/** An issue of this room. */
export function problem(
  code: ReadIssueCode,
  severity: Severity,
  at: { readonly row?: number | null; readonly column?: string | null; readonly read?: unknown },
  why: string,
  todo: string,
): Issue {
  return issue(code as IssueCode, severity, at, why, todo)
}

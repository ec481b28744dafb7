import type { Issue } from '../../figures/issue.js'
import type { ArticleContext, ReadArticle } from './read-article.js'
import type { Draft } from './draft-figure.js'
import type { Refused } from './refused.js'

export interface Candidate {
  readonly start: number
  readonly end: number
}

export function readCandidates(_context: ArticleContext, own: ReadArticle, _candidates: readonly Candidate[]): { drafts: Draft[]; refused: Refused[]; issues: Issue[] } {
  return { drafts: own.drafts, refused: own.refused, issues: [] }
}

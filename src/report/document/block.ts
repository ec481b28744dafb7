/** A piece of a line: text, text that stands out, or a footnote at this point. */
export type Run = string | { readonly strong: string } | { readonly note: string }

export type Line = readonly Run[]

/** What a report is made of, whatever it is written as: Markdown, Word, PDF. All text is plain and of one line. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly english?: boolean }
  | {
      readonly kind: 'paragraph'
      readonly line: Line
      readonly look: 'lead' | 'answer' | 'plain' | 'fine'
      readonly english?: boolean
    }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly english?: boolean }
  | DocumentTable
  /** The charts of a section, by the number of the section from 0. */
  | { readonly kind: 'pictures'; readonly section: number }

export interface DocumentTable {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  /** The share of each column in the width, in hundredths. */
  readonly widths: readonly number[]
  readonly rows: readonly DocumentRow[]
}

export interface DocumentRow {
  /** The first is the header of the row. */
  readonly cells: readonly Line[]
  /** Set aside: told, and not part of the answer. */
  readonly aside: boolean
}

/** A report in the order in which it is read, for writers of any format. */
export interface ReportDocument {
  readonly title: string
  readonly lead: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly blocks: readonly Block[]
}

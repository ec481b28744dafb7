/** What a file was. */
export type FileFormat = 'csv' | 'json' | 'xlsx' | 'parquet' | 'arrow' | 'rows'

/** What a caller knows of a file's form. Absent: it is found out. */
export interface FileOptions {
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly delimiter?: ',' | ';' | '\t' | '|'
  /** Sheet of a workbook. */
  readonly sheet?: string
  /** File within a zip archive. */
  readonly member?: string
}

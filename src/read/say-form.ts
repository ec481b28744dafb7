import type { Form } from './bytes/form.js'
import type { Issues } from './issues.js'

/** What each form that is no table of text is called, and what to do with it. */
const FORMS = {
  empty: ['E-EMPTY', 'The file is empty', 'Ask for it again; a download may have failed'],
  zip: [
    'E-ARCHIVE',
    'It is a zip archive or a workbook, which cannot be read at once',
    'Read it with readFile or readStream',
  ],
  gzip: ['E-ARCHIVE', 'It is packed with gzip, which cannot be read at once', 'Read it with readFile or readStream'],
  parquet: ['E-ARCHIVE', 'It is a Parquet file, which cannot be read at once', 'Read it with readFile or readStream'],
  arrow: ['E-ARCHIVE', 'It is an Arrow file, which cannot be read at once', 'Read it with readFile or readStream'],
  office: [
    'E-ARCHIVE',
    'It is a workbook behind a password, or of before 2007 (.xls)',
    'Open it in a spreadsheet program, and save it without a password as .xlsx or CSV',
  ],
  pdf: ['E-NOT-A-TABLE', 'It is a PDF', 'Ask the publisher for the data behind it as CSV or a workbook'],
  binary: [
    'E-NOT-A-TABLE',
    'It is no text, and no form of file that is known here',
    'Ask the publisher for CSV, JSON or a workbook',
  ],
  picture: ['E-NOT-A-TABLE', 'It is a picture', 'Ask the publisher for the data behind it as CSV or a workbook'],
} as const satisfies Partial<Record<Form, readonly ['E-EMPTY' | 'E-ARCHIVE' | 'E-NOT-A-TABLE', string, string]>>

/** One message for a file that is no table of text. */
export function sayForm(form: Exclude<Form, 'json' | 'text'>, bytes: Uint8Array, issues: Issues): void {
  if (form === 'markup') return sayMarkup(bytes, issues)
  const [code, why, todo] = FORMS[form]
  issues.add(code, 'error', {}, why, todo)
}

function sayMarkup(bytes: Uint8Array, issues: Issues): void {
  const head = new TextDecoder().decode(bytes.subarray(0, 16_384))
  const title = /<title[^<>]*>([^<]{0,200})/i.exec(head)?.[1]?.replace(/\s+/g, ' ').trim()
  const html = /<(!doctype html|html|head|body|script|table|div)\b/i.test(head)
  const read = title === undefined || title === '' ? undefined : title
  if (html)
    issues.add(
      'E-NOT-A-TABLE',
      'error',
      { read },
      'It is a web page and not the file behind a link',
      'Download the file itself; a page that asks to log in or to wait is often saved in its place',
    )
  else issues.add('E-NOT-A-TABLE', 'error', { read }, 'It is XML', 'Ask the publisher for CSV, JSON or a workbook')
}

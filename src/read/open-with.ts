import type { Delivery, Opener } from './delivery.js'

/** Forms of file that need a package of their own to be opened. */
export const openedForms = {
  workbook: { called: 'a workbook (.xlsx)', from: 'reckoner/xlsx', name: 'xlsx' },
  parquet: { called: 'a Parquet file', from: 'reckoner/parquet', name: 'parquet' },
  arrow: { called: 'an Arrow file', from: 'reckoner/arrow', name: 'arrow' },
} as const satisfies Record<Opener['form'], object>

/** Opens the bytes with the opener for their form; says which one is missing. */
export async function openWith(
  form: Opener['form'],
  bytes: Uint8Array,
  to: Delivery,
  member: string | null,
): Promise<void> {
  const opener = to.openers.find(candidate => candidate.form === form)
  if (opener !== undefined) return opener.open(bytes, to, member)
  const { called, from, name } = openedForms[form]
  to.issues.add(
    'E-ARCHIVE',
    'error',
    {},
    `It is ${called}, and nothing was given that opens one`,
    `Import { ${name} } from '${from}' and pass it: openers: [${name}]; or read it with readFile in Node`,
  )
}

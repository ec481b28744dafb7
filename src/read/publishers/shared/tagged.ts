import type { FileFacts } from '../../reading.js'

/** The headers of the columns that have one of these HXL tags; case, spaces and the order of attributes are free. */
export function tagged({ headers, tags }: FileFacts, ...wanted: readonly string[]): readonly string[] {
  const plain = new Set(wanted.map(plainTag))
  return headers.filter((_, i) => plain.has(plainTag(tags[i] ?? '')))
}

function plainTag(tag: string): string {
  const [name = '', ...attributes] = tag.toLowerCase().replaceAll(' ', '').split('+')
  return [name, ...attributes.sort()].join('+')
}

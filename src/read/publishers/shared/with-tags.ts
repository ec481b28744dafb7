import type { FileFacts } from '../../reading.js'

/**
 * The names of a column: the headers with one of these HXL tags, then the name it has where there are no tags. Case,
 * spaces and the order of attributes are free in a tag.
 */
export function withTags(
  { headers, tags }: FileFacts,
  wanted: readonly string[],
  name: string,
): readonly [string, ...string[]] {
  const plain = new Set(wanted.map(plainTag))
  const [first = name, ...others] = headers.filter((_, i) => plain.has(plainTag(tags[i] ?? '')))
  return [first, ...others, name]
}

function plainTag(tag: string): string {
  const [name = '', ...attributes] = tag.toLowerCase().replaceAll(' ', '').split('+')
  return [name, ...attributes.sort()].join('+')
}

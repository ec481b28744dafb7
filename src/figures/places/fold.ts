const short: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['rep', 'republic'],
  ['dem', 'democratic'],
  ['fed', 'federated'],
  ['sts', 'states'],
  ['st', 'saint'],
])

/**
 * A place name without what does not tell places apart: case, accents, punctuation, "the" and "of", and the usual
 * abbreviations (Rep., Dem., St., &). Two names that fold to the same text are the same name. Empty when nothing
 * is left.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’ʼ`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'the' && word !== 'of')
    .map(word => short.get(word) ?? word)
    .join(' ')
}

/** The folded name, and for one in the order of an index ("Congo, Democratic Republic of the") its reading order. */
export function foldings(name: string): readonly string[] {
  const comma = name.indexOf(',')
  const plain = fold(name)
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return [plain]
  const turned = fold(`${name.slice(comma + 1)} ${name.slice(0, comma)}`)
  return turned === plain ? [plain] : [plain, turned]
}

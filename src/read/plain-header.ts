/**
 * A header without what changes in it from file to file: case, spaces, underscores, hyphens, apostrophes of any kind,
 * and the marks that a wrong encoding leaves of one.
 *
 * @example
 * plainHeader("Refugees under UNHCR’s mandate") // → "refugeesunderunhcrsmandate"
 */
export function plainHeader(header: string): string {
  return header
    .replaceAll('â€™', '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_'’‘`´-]+/g, '')
}

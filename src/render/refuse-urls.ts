/** Parts of a specification that hold the reader's data or what other tools wrote, not instructions to Vega. */
const DATA = new Set(['values', 'datasets', 'usermeta', 'description'])

/**
 * Makes sure that a specification loads nothing: a picture of figures must not depend on a network, and a data cell
 * must not make a server fetch an address or a reader follow one.
 *
 * Throws `invalid spec: data.url` with the path of the first address or link.
 */
export function refuseUrls(spec: unknown, path: readonly (string | number)[] = []): void {
  if (typeof spec !== 'object' || spec === null) return
  for (const [key, value] of Object.entries(spec)) {
    if (DATA.has(key)) continue
    const here = [...path, Array.isArray(spec) ? Number(key) : key]
    if (key === 'url' || key === 'href') throw new Error(`invalid spec: ${here.join('.')}`)
    refuseUrls(value, here)
  }
}

/** Codes of rows, numbered from zero without holes, and how many there are. */
export interface Codes {
  readonly codes: Uint32Array
  readonly size: number
}

/** Direct addressing up to this many keys; a hash table above. */
const DENSE = 1 << 22

/** One code for each pair of codes that occurs. The mixed-radix key is renumbered, so that it never outgrows a number. */
export function combineCodes(a: Codes, b: Codes): Codes {
  if (b.size <= 1) return a
  if (a.size <= 1) return b
  const n = a.codes.length
  const out = new Uint32Array(n)
  let size = 0
  if (a.size * b.size <= DENSE) {
    const seen = new Int32Array(a.size * b.size).fill(-1)
    for (let i = 0; i < n; i++) {
      const key = a.codes[i]! * b.size + b.codes[i]!
      if (seen[key]! < 0) seen[key] = size++
      out[i] = seen[key]!
    }
  } else {
    const seen = new Map<number, number>()
    for (let i = 0; i < n; i++) {
      const key = a.codes[i]! * b.size + b.codes[i]!
      let code = seen.get(key)
      if (code === undefined) seen.set(key, (code = size++))
      out[i] = code
    }
  }
  return { codes: out, size }
}

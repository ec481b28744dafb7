const SHORT = 24

/** Sorts the first `n` keys upwards, with their weights; equal keys keep their order. `spare` holds at least 2n. */
export function sortPairs(keys: Float64Array, weights: Float64Array, n: number, spare: Float64Array): void {
  if (n <= SHORT) {
    insert(keys, weights, 0, n)
    return
  }
  for (let from = 0; from < n; from += SHORT) insert(keys, weights, from, Math.min(from + SHORT, n))
  let k = keys
  let w = weights
  let k2 = spare.subarray(0, n)
  let w2 = spare.subarray(n, 2 * n)
  for (let run = SHORT; run < n; run *= 2) {
    for (let from = 0; from < n; from += 2 * run)
      merge(k, w, k2, w2, from, Math.min(from + run, n), Math.min(from + 2 * run, n))
    const [keysBefore, weightsBefore] = [k, w]
    k = k2
    w = w2
    k2 = keysBefore
    w2 = weightsBefore
  }
  if (k === keys) return
  keys.set(k.subarray(0, n))
  weights.set(w.subarray(0, n))
}

function insert(keys: Float64Array, weights: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const key = keys[i]!
    if (keys[i - 1]! <= key) continue
    const weight = weights[i]!
    let j = i - 1
    while (j >= from && keys[j]! > key) {
      keys[j + 1] = keys[j]!
      weights[j + 1] = weights[j]!
      j--
    }
    keys[j + 1] = key
    weights[j + 1] = weight
  }
}

/** Two sorted runs next to each other become one. */
function merge(
  k: Float64Array,
  w: Float64Array,
  toK: Float64Array,
  toW: Float64Array,
  from: number,
  middle: number,
  to: number,
): void {
  let a = from
  let b = middle
  if (middle >= to || k[middle - 1]! <= k[middle]!) {
    for (let i = from; i < to; i++) {
      toK[i] = k[i]!
      toW[i] = w[i]!
    }
    return
  }
  for (let i = from; i < to; i++) {
    const j = a < middle && (b >= to || k[a]! <= k[b]!) ? a++ : b++
    toK[i] = k[j]!
    toW[i] = w[j]!
  }
}

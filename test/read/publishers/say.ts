import type { Figure } from '../../../src/figures/figure.js'

/**
 * A figure as one line: what, where, when, how many. The bounds follow in brackets where they are not the number.
 *
 *     refugees AFG from PAK 2015-12-31: 5 [1, 5, 7]
 */
export function say(f: Figure): string {
  const what = [f.concept, ...(f.group === 'all' ? [] : [f.group])].join('.')
  const where = `${f.place ?? 'nowhere'}${f.from === null ? '' : ` from ${f.from}`}`
  const when = f.end === null ? 'undated' : f.start === f.end ? f.end : `${f.start ?? '…'}/${f.end}`
  const isPoint = f.low === f.value && f.best === f.value && f.high === f.value
  return `${what} ${where} ${when}: ${f.value}${isPoint ? '' : ` [${f.low}, ${f.best}, ${f.high}]`}`
}

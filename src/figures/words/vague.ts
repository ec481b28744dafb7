import type { Way } from './core.js'
import { powerAfterVague } from './grammar.js'
import { type Band, bandTimes, vagueBands } from './vague-bands.js'

/** "dozens", "several hundred", "tens of thousands", "a few" */
export const vague: Way = ({ all, g }, i) => {
  const several = g.several.at(all, i)
  const from = several?.next ?? i
  const unit =
    g.vague.get(all[from]?.text ?? '') ??
    (several === null ? undefined : g.vagueAfterSeveral.get(all[from]?.text ?? ''))
  if (unit === undefined) return several === null ? null : { kind: 'vague', band: vagueBands.ones, next: from }
  let band: Band = vagueBands[unit]
  let next = from + 1
  for (;;) {
    const at: number = g.of.has(all[next]?.text ?? '') ? next + 1 : next
    const power = powerAfterVague(all[at]?.text ?? '', g)
    if (power === null) return { kind: 'vague', band, next }
    band = bandTimes(band, power)
    next = at + 1
  }
}

import { countryOf } from '../../../figures/places/country-of.js'
import type { Words } from '../../publisher.js'

type Where = { readonly place: string | null; readonly flags: NonNullable<Words['flags']> }

/**
 * Where something happened by Gleditsch and Ward's country numbers, of which UCDP writes several into one cell
 * ("645, 652"): the people killed in each are not told, so several countries are no place. A number that nobody knows
 * is kept as `gw-NUMBER`.
 *
 * @example
 * gwPlace('652')      // → { "place": "SYR", "flags": [] }
 * gwPlace('645, 652') // → { "place": null, "flags": ["place-unclear:IRQ, SYR"] }
 */
export function gwPlace(codes: string | null): Where {
  const all = (codes ?? '')
    .split(/[,;]/)
    .map(code => code.trim())
    .filter(code => code !== '' && code !== '-9')
  const places = [...new Set(all.map(code => countryOf(code, 'gw') ?? `gw-${code}`))]
  if (places.length === 1) return { place: places[0]!, flags: [] }
  return { place: null, flags: places.length === 0 ? [] : [`place-unclear:${places.join(', ')}`] }
}

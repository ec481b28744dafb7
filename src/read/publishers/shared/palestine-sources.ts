import type { Words } from '../../publisher.js'

type Who = Pick<Words, 'source' | 'outlet' | 'status' | 'basis'> & { readonly flags: NonNullable<Words['flags']> }

const outlet = 'Tech for Palestine'
const told = (source: string | null, via: string | null = null, flags: Who['flags'] = []): Who => ({
  source,
  outlet: via === null ? outlet : `${via}; ${outlet}`,
  basis: source === null || source === outlet ? null : 'official',
  flags,
})

const ministry = 'Gaza Ministry of Health'
const lebanon = 'Ministry of Public Health of Lebanon'

/**
 * Who counted, by `report_source` and `flash_source`. Where no report was found the publisher worked the number out, or
 * carried it forward: nobody counted it. OCHA and WHO pass on the ministries' numbers.
 */
export const palestineSources: Readonly<Record<string, Who>> = {
  mohtel: told(ministry),
  gmotel: told('Gaza Government Media Office'),
  unocha: told(ministry, 'OCHA'),
  missing: told(null, null, ['filled']),
  un: { ...told('OCHA'), basis: null, status: 'unverified' },
  fill: { ...told(null, null, ['filled']), status: 'unverified' },
  moph_lb: told(lebanon),
  ocha: told(lebanon, 'OCHA'),
  who: told(lebanon, 'WHO'),
}

/** Numbers that OCHA has verified. */
export const palestineVerified: Who = { ...told('OCHA'), basis: 'list', status: 'verified' }

/** Numbers that the publisher worked out. */
export const palestineOwn = (flag: 'extrapolated' | 'derived'): Who => told(outlet, null, [flag])

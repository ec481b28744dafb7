import type { FileFacts } from '../../reading.js'

export interface UcdpRelease {
  /** As UCDP numbers it: "25.1", "24.0.3", "24.01.24.03". Null: neither the file's name nor an address says. */
  readonly version: string | null
  /** A candidate release: monthly (24.0.3) or several months together (24.01.24.03). The yearly one replaces it. */
  readonly candidate: boolean
}

const PARTS = /v?[_ -]?(\d{2})[._](\d{1,2})(?:[._](\d{2})[._](\d{1,2})|[._](\d{1,2}))?(?!\d)/i
const TOGETHER = /(?:^|[a-z_-])(\d{2})(\d)(?:[._-](?:csv|[a-z]+))?(?:[.](?:csv|zip|xlsx))?$/i

/**
 * The release of a file of UCDP's, from its name (`GEDEvent_v25_1.csv`, `GEDEvent_v24_0_3.csv`, `ged191.csv`), the name
 * it has in its archive, or the address of the next page that a reply of the API gives.
 */
export function ucdpRelease({ name, member, envelope }: FileFacts): UcdpRelease {
  for (const told of [member, name, apiVersion(envelope['NextPageUrl']), apiVersion(envelope['PreviousPageUrl'])]) {
    const version = told === null ? null : versionIn(told)
    if (version !== null) return { version, candidate: isCandidate(version) }
  }
  return { version: null, candidate: false }
}

function versionIn(text: string): string | null {
  const base = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  const parts = PARTS.exec(base)
  if (parts !== null)
    return parts
      .slice(1)
      .filter(part => part !== undefined)
      .join('.')
  const [, year, number] = TOGETHER.exec(base) ?? []
  return year === undefined || number === undefined ? null : `${year}.${number}`
}

/** `/api/gedevents/24.0.3?pagesize=…`: the part before the question mark. */
function apiVersion(address: unknown): string | null {
  return typeof address === 'string' && address !== '' ? (address.split('?')[0] ?? null) : null
}

function isCandidate(version: string): boolean {
  const [, second, ...more] = version.split('.')
  return more.length > 0 || second === '0'
}

import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { adminLevel, adminPlace } from './shared/admin-place.js'
import { dtmWords } from './shared/dtm-words.js'
import { partOf } from './shared/part-of.js'

const NOWHERE = 'Not available'

/**
 * IOM's Displacement Tracking Matrix: displaced people present, by operation, round and administrative area, from its
 * API (versions 2 and 3) and the file on HDX. A stock at the day of the round.
 *
 * The same people stand at the levels 0, 1 and 2, in every later round, and often under two kinds of assessment: no two
 * of these are added up, and the flags `level`, `round` and `assessment` tell them apart. Within one round, place and
 * assessment the rows are parts by reason and by origin, which do add up; their flag is `part`.
 */
export const iomDtm = definePublisher({
  id: 'iom-dtm',
  name: 'IOM Displacement Tracking Matrix',
  licence: dtmWords.licence,
  page: 'https://dtm.iom.int/data-and-analysis/dtm-api',
  words: {
    source: dtmWords.source,
    outlet: dtmWords.source,
    basis: 'informant',
    title: 'Displacement Tracking Matrix (DTM)',
  },
  key: ['operation', 'country', 'admin1', 'admin2', 'round', 'day', 'assessment', 'reason', 'origin'],
  columns: {
    operation: column.code('operation'),
    country: column.code('admin0Pcode'),
    admin1: optional(column.code('admin1Pcode')),
    admin2: optional(column.code('admin2Pcode')),
    level: optional(column.number('adminLevel')),
    idps: column.count('numPresentIdpInd'),
    males: optional(column.count('numberMales')),
    females: optional(column.count('numberFemales')),
    day: column.day('reportingDate'),
    round: column.code('roundNumber'),
    reason: optional(column.code('displacementReason')),
    origin: optional(column.code('idpOriginAdmin1Pcode')),
    assessment: optional(column.code('assessmentType')),
  },
  gaps: { '': 'not-collected' },
  record: (row, out) => {
    const codes = [row.country, row.admin1, row.admin2]
    const level = row.level ?? adminLevel(codes)
    const place = adminPlace(level, codes)
    const words = {
      concept: 'idps',
      place,
      from: row.origin === NOWHERE ? null : row.origin,
      end: row.day,
      flags: [
        ...partOf('operation', row.operation),
        ...partOf('reason', capitalised(row.reason)),
        `round:${row.round ?? ''}`,
        `level:${level}`,
        ...(row.assessment === null ? [] : [`assessment:${row.assessment}` as const]),
        ...(place === null ? [`place-unclear:${row.country ?? ''}` as const] : []),
      ],
    } as const
    out.figure('idps', words)
    out.figure('males', { ...words, group: 'male' })
    out.figure('females', { ...words, group: 'female' })
    const { idps, males, females } = row
    if (idps !== null && males !== null && females !== null && males + females !== idps) {
      out.issue(
        'W-RULE',
        'note',
        'idps',
        `Its men and women are ${males + females}`,
        'They are kept as published; use the total',
      )
    }
  },
})

/** Reasons are typed in by hand: "conflict" and "Conflict" are one. */
function capitalised(reason: string | null): string | null {
  return reason === null ? null : reason.charAt(0).toUpperCase() + reason.slice(1)
}

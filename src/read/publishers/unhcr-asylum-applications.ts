import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { countedIn } from './shared/counted-in.js'
import { footnotesFile, unhcrFootnotes } from './shared/unhcr-footnotes.js'
import { partOf } from './shared/part-of.js'
import { unhcrPlace } from './shared/unhcr-place.js'
import { unhcrPreamble } from './shared/unhcr-preamble.js'
import { smallNumber } from './shared/unhcr-small-number.js'
import { unhcrLicence, unhcrPage, unhcrWords } from './shared/unhcr-words.js'
import { flowYear } from './shared/year-period.js'

/**
 * UNHCR's asylum applications of a year, by the country of asylum's procedure (G government, U UNHCR, J joint), the
 * stage (N new, R repeat, A appeal, and NA, new and appeal together, which is not "not available") and the level.
 * Persons and cases are different units and are never added up; appeals may be of people already counted as new.
 *
 * Option `footnotes`: as in `unhcr-population`.
 */
export const unhcrAsylumApplications = definePublisher({
  id: 'unhcr-asylum-applications',
  name: 'UNHCR asylum applications',
  licence: unhcrLicence,
  page: unhcrPage,
  options: { footnotes: null as string | null },
  beside: { footnotes: footnotesFile },
  words: unhcrWords,
  gaps: { '': 'not-collected' },
  key: ['year', 'origin', 'asylum', 'procedure', 'stage', 'level', 'unit'],
  columns: {
    year: column.number('Year', 'year'),
    origin: column.code('Country of origin (ISO)', 'coo_iso', 'ISO3CoO'),
    originCode: optional(column.code('coo')),
    asylum: column.code('Country of asylum (ISO)', 'coa_iso', 'ISO3CoA'),
    asylumCode: optional(column.code('coa')),
    procedure: optional(column.code('Authority', 'procedure_type')),
    stage: optional(column.code('Application type', 'app_type')),
    level: optional(column.code('Stage of procedure', 'dec_level')),
    unit: column.code('Cases / Persons', 'app_pc', 'ApplicationDataType'),
    applied: column.count('applied', 'Applications'),
  },
  describe: unhcrPreamble,
  start: ({ options }) => unhcrFootnotes(options.footnotes),
  record: (row, out, { state: footnotes }) => {
    const small = smallNumber(row.applied)
    const place = unhcrPlace(row.asylum, row.asylumCode)
    const from = unhcrPlace(row.origin, row.originCode)
    out.figure('applied', {
      concept: 'asylum-applications',
      place,
      from,
      ...flowYear(row.year),
      ...countedIn(row.unit),
      ...small,
      flags: [
        ...partOf('procedure', row.procedure),
        ...partOf('stage', row.stage),
        ...partOf('level', row.level),
        ...(small.flags ?? []),
        ...footnotes('ASY', row.year, from, place),
      ],
    })
  },
})

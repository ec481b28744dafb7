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

const outcomes = [
  ['recognised', 'asylum-recognised'],
  ['complementary', 'asylum-complementary'],
  ['rejected', 'asylum-rejected'],
  ['closed', 'asylum-closed'],
  ['total', 'asylum-decisions'],
] as const

/**
 * UNHCR's decisions on asylum of a year, by outcome, procedure (G government, U UNHCR, J joint) and level. The total
 * need not be the sum of the outcomes, since small numbers are rounded. Persons and cases are different units; a person
 * may have a decision at several levels.
 *
 * Option `footnotes`: as in `unhcr-population`.
 */
export const unhcrAsylumDecisions = definePublisher({
  id: 'unhcr-asylum-decisions',
  name: 'UNHCR asylum decisions',
  licence: unhcrLicence,
  page: unhcrPage,
  options: { footnotes: null as string | null },
  beside: { footnotes: footnotesFile },
  words: unhcrWords,
  gaps: { '': 'not-collected' },
  key: ['year', 'origin', 'asylum', 'procedure', 'level', 'unit'],
  columns: {
    year: column.number('Year', 'year'),
    origin: column.code('Country of origin (ISO)', 'coo_iso', 'ISO3CoO'),
    originCode: optional(column.code('coo')),
    asylum: column.code('Country of asylum (ISO)', 'coa_iso', 'ISO3CoA'),
    asylumCode: optional(column.code('coa')),
    procedure: optional(column.code('Authority', 'procedure_type')),
    level: optional(column.code('Stage of procedure', 'dec_level', 'DecisionType')),
    unit: column.code('Cases / Persons', 'dec_pc', 'DecisionDataType'),
    recognised: column.count('Recognized decisions', 'dec_recognized', 'Recognized'),
    complementary: optional(column.count('Complementary protection', 'dec_other', 'RecognizedOther')),
    rejected: column.count('Rejected decisions', 'dec_rejected', 'Rejected'),
    closed: optional(column.count('Otherwise closed', 'dec_closed')),
    total: optional(column.count('Total decisions', 'dec_total', 'TotalDecided')),
  },
  describe: unhcrPreamble,
  start: ({ options }) => unhcrFootnotes(options.footnotes),
  record: (row, out, { state: footnotes }) => {
    const parts = [...partOf('procedure', row.procedure), ...partOf('level', row.level)]
    const place = unhcrPlace(row.asylum, row.asylumCode)
    const from = unhcrPlace(row.origin, row.originCode)
    const notes = footnotes('ASY', row.year, from, place)
    for (const [outcome, concept] of outcomes) {
      const small = smallNumber(row[outcome])
      const flags = [...parts, ...(small.flags ?? []), ...notes]
      out.figure(outcome, { concept, place, from, ...flowYear(row.year), ...countedIn(row.unit), ...small, flags })
    }
  },
})

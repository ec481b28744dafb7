import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { flowYear } from './shared/year-period.js'
import { unhcrFigure } from './shared/unhcr-figure.js'
import { unhcrPlace } from './shared/unhcr-place.js'
import { unhcrPreamble } from './shared/unhcr-preamble.js'
import { unhcrLicence, unhcrPage, unhcrWords } from './shared/unhcr-words.js'

const types = ['RET', 'RST', 'NAT', 'RDP'] as const

/**
 * UNHCR's durable solutions: people of the year who returned, were resettled or became citizens. All are flows. The
 * country of asylum is the one that returned refugees left, and the one in which the resettled arrived.
 *
 * Option `midYear`: as in `unhcr-population`.
 */
export const unhcrSolutions = definePublisher({
  id: 'unhcr-solutions',
  name: 'UNHCR durable solutions',
  licence: unhcrLicence,
  page: unhcrPage,
  options: { midYear: null as number | null },
  words: unhcrWords,
  gaps: { '': 'not-collected' },
  key: ['year', 'origin', 'asylum'],
  columns: {
    year: column.number('Year', 'year'),
    origin: column.code('Country of origin (ISO)', 'coo_iso', 'ISO3CoO'),
    originCode: optional(column.code('coo')),
    asylum: column.code('Country of asylum (ISO)', 'coa_iso', 'ISO3CoA'),
    asylumCode: optional(column.code('coa')),
    RET: optional(column.count('Refugee returns', 'returned_refugees', 'RET', 'Returned refugees')),
    RST: column.count('Resettlement arrivals', 'resettlement', 'RST'),
    NAT: optional(column.count('Naturalisation', 'NAT')),
    RDP: optional(column.count('IDP returns', 'returned_idps', 'RDP', 'Returned IDPs')),
  },
  describe: unhcrPreamble,
  record: (row, out, { options }) => {
    const origin = unhcrPlace(row.origin, row.originCode)
    const asylum = unhcrPlace(row.asylum, row.asylumCode)
    const people = { origin, asylum, period: flowYear(row.year, options.midYear) }
    for (const type of types) unhcrFigure(out, type, type, row[type], people)
  },
})

import { column, optional } from '../column.js'
import { definePublisher } from '../publisher.js'
import { flowYear, stockDay } from './shared/year-period.js'
import { someOf } from './shared/some-of.js'
import { type UnhcrFootnotes, footnotesFile, unhcrFootnotes } from './shared/unhcr-footnotes.js'
import { type UnhcrPeople, unhcrFigure } from './shared/unhcr-figure.js'
import { unhcrPlace } from './shared/unhcr-place.js'
import { unhcrPreamble } from './shared/unhcr-preamble.js'
import { unhcrLicence, unhcrPage, unhcrWords } from './shared/unhcr-words.js'

/**
 * UNHCR's people of concern, by year, country of origin and country of asylum: the Refugee Data Finder's
 * `population.csv`, the `population` pages of the Refugee Statistics API, the same tables on HDX, and those of the R
 * package `refugees`.
 *
 * Options: `midYear`, the year whose figures are of 30 June, which no file says (default: null, all are of 31 December);
 * `footnotes`, the text of the `footnotes.csv` of a download (default: null; in its archive, that one is read), each of
 * which becomes a flag of the figures that it is about.
 */
export const unhcrPopulation = definePublisher({
  id: 'unhcr-population',
  name: 'UNHCR population figures',
  licence: unhcrLicence,
  page: unhcrPage,
  options: { midYear: null as number | null, footnotes: null as string | null },
  beside: { footnotes: footnotesFile },
  words: unhcrWords,
  gaps: { '': 'not-collected' },
  key: ['year', 'origin', 'asylum'],
  columns: ({ headers }) => ({
    year: column.number('Year', 'year'),
    // A download by one of the two countries has no column of the other: its people are of all of them.
    ...someOf(headers, {
      origin: column.code('Country of origin (ISO)', 'coo_iso', 'ISO3CoO', 'Country of origin'),
      asylum: column.code('Country of asylum (ISO)', 'coa_iso', 'ISO3CoA', 'Country of asylum'),
    }),
    originCode: optional(column.code('coo')),
    asylumCode: optional(column.code('coa')),
    ...someOf(headers, {
      REF: column.count("Refugees under UNHCR's mandate", 'refugees', 'REF'),
      ASY: column.count('Asylum-seekers', 'asylum_seekers', 'ASY'),
      IDP: column.count('IDPs of concern to UNHCR', 'idps', 'IDP'),
      OIP: column.count(
        'Other people in need of international protection',
        'oip',
        'OIP',
        'Venezuelans displaced abroad',
        'VDA',
      ),
      STA: column.count('Stateless persons', 'stateless', 'STA'),
      HST: column.count('Host Community', 'hst', 'HST'),
      OOC: column.count('Others of concern', 'ooc', 'OOC'),
    }),
    RET: optional(column.count('Returned refugees', 'returned_refugees', 'RET')),
    RDP: optional(column.count('Returned IDPs', 'returned_idps', 'RDP')),
  }),
  describe: unhcrPreamble,
  start: ({ options }) => unhcrFootnotes(options.footnotes),
  record: (row, out, { options, state: footnotes }) => {
    const origin = unhcrPlace(row.origin, row.originCode)
    const asylum = unhcrPlace(row.asylum, row.asylumCode)
    const { year } = row
    const stocks = { origin, asylum, period: stockDay(year, options.midYear) }
    // Column by column, since a loop over their names looks up each cell of millions by its name.
    unhcrFigure(out, 'REF', 'REF', row.REF, stocks, noted(footnotes, 'REF', year, stocks))
    unhcrFigure(out, 'ASY', 'ASY', row.ASY, stocks, noted(footnotes, 'ASY', year, stocks))
    unhcrFigure(out, 'IDP', 'IDP', row.IDP, stocks, noted(footnotes, 'IDP', year, stocks))
    unhcrFigure(out, 'OIP', 'OIP', row.OIP, stocks, noted(footnotes, 'OIP', year, stocks))
    unhcrFigure(out, 'STA', 'STA', row.STA, stocks, noted(footnotes, 'STA', year, stocks))
    unhcrFigure(out, 'HST', 'HST', row.HST, stocks, noted(footnotes, 'HST', year, stocks))
    unhcrFigure(out, 'OOC', 'OOC', row.OOC, stocks, noted(footnotes, 'OOC', year, stocks))
    const flows = { origin, asylum, period: flowYear(year, options.midYear) }
    unhcrFigure(out, 'RET', 'RET', row.RET, flows)
    unhcrFigure(out, 'RDP', 'RDP', row.RDP, flows)
  },
})

/** The footnotes on the number of a type; undefined where there are none. */
function noted(footnotes: UnhcrFootnotes, type: string, year: number | null, { origin, asylum }: UnhcrPeople) {
  const flags = footnotes(type, year, origin, asylum)
  return flags.length === 0 ? undefined : { flags }
}

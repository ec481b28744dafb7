// Loaded by Node and by Chromium: what the library makes of the same figures, as text.
import { asOf, check, compare, explain, rangeChart, reconcile, sentence, sourceChart, toCsv } from 'reckoner'
import { figures, places } from 'reckoner/datasets/idlib-2019-2020'

const deaths = figures.filter(f => f.concept === 'killed' && f.group === 'all' && f.place === 'SYR')
const sameDay = asOf(deaths, '2019-12-31', { since: ['2011-01-01', '2011-12-31'] })
const ranges = reconcile(sameDay.figures)
const all = reconcile(figures)
globalThis.probed = {
  figures: toCsv(figures),
  ranges: toCsv(all),
  sentences: [...all].map(range => sentence(range, { places, figures })).join('\n'),
  comparisons: JSON.stringify(compare(figures)),
  explanation: explain(all, { places }).text,
  contradictions: JSON.stringify(check(figures, [], { places })),
  'a chart of sources': JSON.stringify(sourceChart(ranges.at(0), { figures: ranges.figures, places })),
  'a chart of ranges': JSON.stringify(
    rangeChart(
      all.filter(range => range.id === all.at(0).id),
      { places },
    ),
  ),
}

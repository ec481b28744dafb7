// The main job and a chart, as one program: it is bundled and run where less is allowed than usual.
import {
  asOf,
  check,
  compare,
  explain,
  figures,
  page,
  publish,
  publishers,
  quantity,
  read,
  readTable,
  reconcile,
  report,
  section,
  sourceChart,
  toCsv,
} from '../../src/index.js'
import { readNews } from '../../src/news.js'

const gidd =
  'iso3,country_name,year,new_displacement,new_displacement_rounded,total_displacement,total_displacement_rounded\nHTI,Haiti,2024,888000,888000,1041000,1041000\n'
const reports = figures([
  {
    id: 'blog',
    concept: 'killed',
    place: 'SYR',
    start: '2011-01-01',
    end: '2019-12-31',
    text: 'more than 3.7 million',
  },
  {
    id: 'un',
    concept: 'killed',
    place: 'SYR',
    start: '2011-01-01',
    end: '2016-12-31',
    text: 'more than 400,000',
    source: 'United Nations',
  },
  {
    id: 'agency',
    concept: 'killed',
    place: 'SYR',
    start: '2011-01-01',
    end: '2019-12-31',
    text: '560,000',
    outlet: 'Agency',
  },
])
const sameDay = asOf(reports, '2019-12-31')
const ranges = reconcile(sameDay.figures, { screen: true })
const chart = sourceChart(ranges.at(0)!, { figures: ranges.figures })
const told = {
  low: ranges.at(0)?.low,
  high: ranges.at(0)?.high,
  verdicts: compare(reports).map(({ verdict }) => verdict),
  contradictions: check(reports).contradictions.length,
  words: explain(ranges).text.length > 100,
  layers: JSON.stringify(chart).length > 1000,
  page: page(report([section('Killed', reports)], { title: 't', lead: 'l' })).length > 1000,
  csv: toCsv(ranges).split('\n').length,
  hidden: publish(ranges, { level: 'country', threshold: 5, label: 'low' }).hidden.length,
  gidd: [...read(gidd, publishers['idmc-gidd']).figures].map(({ value }) => value),
  table: readTable('Country,Killed,Date\nSyria,12,2024-01-01\n').figures.length,
  news: readNews({
    text: 'At least 12 people were killed on Tuesday.',
    language: 'en',
    published: '2021-03-04',
  }).figures.at(0)?.low,
  quantity: quantity('about 300'),
}
console.log(JSON.stringify(told))

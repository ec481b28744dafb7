// What five news reports and the United Nations said about Idlib, Syria, in 2019 and 2020: which of their figures are
// really in conflict, and what range can be defended. Prints the answers and writes ./report/index.html.
//
// To use it for figures of your own: read them (`figures`, `fromCsv`), and ask your own questions below.
import {
  type Figure,
  type SectionOptions,
  check,
  compare,
  difference,
  report,
  reportInText,
  section,
  sum,
} from 'reckoner'
import * as news from 'reckoner/datasets/idlib-2019-2020'
import * as un from 'reckoner/datasets/nw-syria-displacement-2019-2020'
import { writeReport } from 'reckoner/node'

/** The figures in which all of these columns have these values. */
const where = (wanted: Partial<Figure>) => (figure: Figure) =>
  Object.entries(wanted).every(([column, value]) => figure[column as keyof Figure] === value)
const ids =
  (...wanted: string[]) =>
  (figure: Figure) =>
    wanted.includes(figure.id)

/** Those that count from the beginning of the offensive of December 2019. */
const displacedSinceDecember = where({ concept: 'newly-displaced', start: '2019-12-01' })

/** A figure of the news. */
const one = (id: string) => news.figures.filter(ids(id)).at(0)!

/** Why two figures differ, in a sentence. */
const why = (a: string, b: string) => {
  const [pair] = [news, un].flatMap(({ figures, places }) => compare(figures.filter(ids(a, b)), { places }))
  return pair?.sentence ?? ''
}

// What cannot be true is set aside and shown; the population figures are the measure of it.
const screen = { population: news.figures.filter(where({ concept: 'population', group: 'all' })) }
const sinceTheWarBegan = ['2011-01-01', '2011-12-31'] as const

/** A question, put to the news figures that are wanted; and to those of the United Nations. */
const ask = (heading: string, wanted: (figure: Figure) => boolean, options: SectionOptions = {}) =>
  section(heading, news.figures.filter(wanted), { screen, ...options })
const askUN = (heading: string, wanted: (figure: Figure) => boolean, options: SectionOptions = {}) =>
  section(heading, un.figures.filter(wanted), { screen, ...options })

// Two waves of flight in 2019. Whoever fled in both is one person and two movements.
const waves = [one('S3-15'), one('S3-6')]
const people = sum(waves)
const movements = sum(waves.map(figure => ({ ...figure, concept: 'displacements', unit: 'movements' }) as const))
const atMost = (high: number) => high.toLocaleString('en')
const atLeast = (low: number | null) => `${(low ?? 0).toLocaleString('en')} or more`

// What the government's forces took, less what they lost again: those who retook it took it from them.
const net = difference(one('S3-2'), { ...one('S3-11'), group: 'government-forces' })

const fromTheNews = [
  ask(
    'People killed in Syria since 2011, to the end of 2019',
    where({ concept: 'killed', group: 'all', place: 'SYR' }),
    {
      asOf: '2019-12-31',
      since: sinceTheWarBegan,
    },
  ),
  ask('People living in Idlib province, December 2020', where({ concept: 'population', place: 'SY07' }), {
    asOf: '2020-12-12',
  }),
  ask(
    'Civilians living in the de-escalation zone, February 2020',
    where({ concept: 'population', place: 'idlib-zone' }),
    {
      asOf: '2020-02-20',
      lead: 'Not the same question as the one before: the zone is most of the province and parts of Aleppo, Hama and Latakia, and these are civilians. The two must not be averaged.',
    },
  ),
  ask('People newly displaced, 16 to 24 December 2019', ids('S3-6')),
  ask('People newly displaced since 1 December 2019, to 20 February 2020', displacedSinceDecember, {
    asOf: '2020-02-20',
    lead: 'One report calls them “refugees”, but they never left Syria: they are internally displaced.',
  }),
  ask('People newly displaced since 1 December 2019, to 2 March 2020', displacedSinceDecember, { asOf: '2020-03-02' }),
  ask('People newly displaced, April to August 2019', ids('S3-15'), {
    lead: `With the wave of 16 to 24 December: ${atLeast(people.low)} people, since some may have fled in both, and ${atLeast(movements.low)} movements. As people the two waves do not add up.`,
  }),
  ask('People driven from their homes since 2011, to the end of 2019', where({ concept: 'driven-from-home' }), {
    asOf: '2019-12-31',
    since: sinceTheWarBegan,
    lead: `One report counts more than 6 million refugees among them, which leaves at most ${atMost(one('S3-18').high! - one('S3-20').low!)} inside the country.`,
  }),
  ask('People driven from their homes since 2011, to 20 February 2020', where({ concept: 'driven-from-home' }), {
    asOf: '2020-02-20',
    since: sinceTheWarBegan,
  }),
  ask('Soldiers killed in Idlib, February to 2 March 2020', ids('S2-2a', 'S2-2b', 'S2-3', 'S2-4'), {
    chart: 'overview',
    lead: why('S2-2a', 'S2-4'),
  }),
  ask('Civilians killed in nine days, 16 to 24 December 2019', ids('S3-5')),
  ask('Settlements captured, 20 to 24 December 2019', where({ concept: 'settlements-captured' }), {
    chart: 'none',
    lead: `35 is told three times and counted once; nine are a part of the 35. Two were taken back on the last day: ${net.low} net, and 35 gross, which is what was reported.`,
  }),
]

// Without figures of its own: what cannot be true is no answer to anything. Each figure is in a section of its question.
const contradictions = section('Which of the five reports cannot all be true?', [], {
  chart: 'none',
  consistency: check(news.figures, news.relations, { places: news.places }),
  lead: 'All figures of the five reports were held against each other: parts and wholes, totals that cannot fall, and days. Everything that is not named here can be true together.',
})

const asked = new Set(fromTheNews.flatMap(({ figures }) => figures.rows.map(({ id }) => id)))
const others = ask('Everything else that the five reports count', ({ id }) => !asked.has(id), { chart: 'none' })

const monthsAndTotal = ['ocha-sr4-dec', 'ocha-xb-jan', 'wfp-sr14-feb', 'wfp-sr14-total']
const fromTheUN = [
  askUN('The United Nations’ running total since 1 December 2019', displacedSinceDecember, { chart: 'time' }),
  askUN('People newly displaced in February 2020', ids('wfp-sr14-feb', 'hnap-feb')),
  askUN('January 2020: people, or movements', ids('ocha-xb-jan', 'idptf-jan'), {
    chart: 'none',
    lead: why('ocha-xb-jan', 'idptf-jan'),
  }),
  askUN('People newly displaced, 9 to 12 February 2020', ids('ocha-sr8-four-days')),
  askUN('Can December, January, February and the total all count people once?', ids(...monthsAndTotal), {
    chart: 'none',
    lead: 'The three months add up to more than the total. Reading January’s number as movements, which is what its counters say that it is, resolves it; so does letting people count again in a later month.',
    consistency: check(un.figures.filter(ids(...monthsAndTotal, 'idptf-jan')), [], {
      places: un.places,
      countedOnce: true,
    }),
  }),
]

const idlib = report([...fromTheNews, contradictions, others, ...fromTheUN], {
  title: 'Conflicting figures on Idlib, 2019–2020',
  lead: 'Every figure of people displaced, killed, living there or aided in five news reports, and the United Nations’ figures of the same winter: which agree, which speak of different things, which cannot be true, and what range is left.',
  compare: [
    { heading: 'The five news reports', figures: news.figures },
    { heading: 'The United Nations’ figures', figures: un.figures },
  ],
  datasets: [news.about, un.about],
  places: news.places,
})

const written = await writeReport('report', idlib, { onProgress: line => console.log(line) })
console.log(`\n${reportInText(idlib)}\n\nThe page with charts, notes and sources: ${written.page}`)

// Writes a file with the columns, the lengths of prose and the quirks of a UCDP GED release, of as many events as asked:
//   node bench/ged-like.mjs 350000 /tmp/ged.csv
// Every event is made up; the same count gives the same bytes.
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { generator } from './random.mjs'
import { writeCsv } from './write-csv.mjs'

const HEADER =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,' +
  'side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,' +
  'source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,' +
  'country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob'

const WORDS =
  'the army said that rebels attacked a village in the north and killed civilians according to local officials while residents reported shelling of the market near the river road before dawn'.split(
    ' ',
  )
const NAMES = [
  'Côte d’Ivoire',
  'DR Congo (Zaire)',
  'Syria',
  'Mārib',
  'Yemen (North Yemen)',
  'Sudan',
  'Ḥalab',
  'Myanmar (Burma)',
  'Somalia',
  'Mali',
]
const OFFICES = [
  'Reuters News',
  'Agence France Presse',
  'BBC Monitoring',
  'SOHR',
  'Xinhua',
  'Associated Press Newswires',
]
/** Gleditsch and Ward's numbers of 124 countries. */
const COUNTRIES =
  '2 20 40 41 51 52 54 55 57 58 70 80 91 92 94 95 101 115 130 140 145 155 160 200 205 211 212 221 223 230 232 260 305 310 317 325 338 339 341 343 346 349 352 355 360 365 367 369 370 372 373 380 385 395 402 404 411 432 433 435 436 438 450 451 461 471 481 482 484 490 501 510 517 520 530 531 541 551 553 565 570 572 580 590 591 615 616 625 626 640 645 652 660 666 678 690 694 696 700 701 703 704 710 712 731 732 750 760 771 780 781 800 811 816 820 835 840 860 900 920 935 950 983 987'
    .split(' ')
    .map(Number)
const REGIONS = ['Africa', 'Asia', 'Middle East', 'Europe', 'Americas']

const two = n => String(n).padStart(2, '0')

/** The cells of one event, with its number; of a country and a year where they are given. */
function event(id, random, only = {}) {
  const below = n => Math.floor(random() * n)
  const one = list => list[below(list.length)]
  const prose = n => {
    let out = one(WORDS)
    for (let i = 1; i < n; i++) out += (random() < 0.07 ? ', ' : ' ') + (random() < 0.015 ? one(NAMES) : one(WORDS))
    return out
  }
  const anyCountry = Math.min(123, Math.floor(124 * random() ** 2.5))
  const c = only.country ?? anyCountry
  const country = `${NAMES[c % NAMES.length]} ${c}`
  const conflict = c * 15 + below(15)
  const anyYear = 1989 + below(36)
  const year = only.year ?? anyYear
  const month = 1 + below(12)
  const day = 1 + below(28)
  const start = `${year}-${two(month)}-${two(day)}`
  const end = `${year}-${two(month)}-${two(Math.min(28, day + (random() < 0.2 ? below(6) : 0)))}`
  const sources = random() < 0.5 ? 1 : 1 + below(4)
  const headline = prose(8) + (random() < 0.1 ? ' - "official"' : '')
  const article = Array.from({ length: sources }, () => `"${one(OFFICES)},${start},${prose(9)}"`).join(';')
  const where =
    prose(9 + below(27)) + (random() < 0.02 ? `\n${prose(5)}` : '') + (random() < 0.03 ? ` ("${one(WORDS)}")` : '')
  const latitude = (random() * 70 - 35).toFixed(6)
  const longitude = (random() * 200 - 80).toFixed(6)
  const dead = [
    random() < 0.6 ? 0 : below(12),
    random() < 0.5 ? 0 : below(20),
    random() < 0.55 ? 0 : below(15),
    random() < 0.7 ? 0 : below(10),
  ]
  const best = dead[0] + dead[1] + dead[2] + dead[3]
  const low = random() < 0.8 ? best : Math.floor(best * random())
  const high = best === 0 ? 1 + below(9) : random() < 0.7 ? best : best + below(30)
  const cells = [
    id,
    `XYZ-${year}-${1 + below(3)}-${conflict}-${below(4000)}`,
    year,
    random() < 0.9 ? 1 : 0,
    'Clear',
    1 + below(3),
    conflict,
    conflict,
    `${country}: Government`,
    conflict,
    conflict,
    `Government of ${country} - Group ${conflict % 400}`,
    c,
    c,
    `Government of ${country}`,
    3000 + conflict,
    3000 + conflict,
    `Group ${conflict % 400}${conflict % 9 === 0 ? ', faction' : ''}`,
    sources,
    article,
    one(OFFICES),
    start,
    headline,
    random() < 0.35 ? '' : prose(1 + below(4)),
    1 + below(6),
    random() < 0.6 ? `${prose(1)} town` : `${country} province`,
    where,
    `Province ${c}-${below(20)}`,
    random() < 0.25 ? '' : `District ${c}-${below(150)}`,
    latitude,
    longitude,
    `POINT (${longitude} ${latitude})`,
    100000 + below(90000),
    country,
    COUNTRIES[c],
    REGIONS[c % 5],
    1 + below(2),
    1 + below(5),
    `${start} 00:00:00.000`,
    `${end} 00:00:00.000`,
    ...dead,
    best,
    high,
    low,
    COUNTRIES[c],
    random() < 0.001 ? 645 : '',
  ]
  return cells
}

/** Writes so many events to `path`, all of one of the countries and of one year if asked to, and gives the size in bytes. */
export function writeGedLike(events, path, only = {}) {
  const random = generator(20240722)
  return writeCsv(path, HEADER, events, i => event(100000 + i, random, only))
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [, , events, path] = argv
  console.log(`${writeGedLike(Number(events), path)} bytes`)
}

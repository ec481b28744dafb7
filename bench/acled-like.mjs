// Writes a file with the columns, the lengths of notes and the repetitions of an export of ACLED's, of as many events as
// asked:
//   node bench/acled-like.mjs 250000 /tmp/acled.csv
// Every event is made up; the same count gives the same bytes.
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { generator } from './random.mjs'
import { writeCsv } from './write-csv.mjs'

const HEADER =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,' +
  'actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,' +
  'latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'

const COUNTRIES = [
  ['SYR', 760, 'Syria', 'Middle East'],
  ['UKR', 804, 'Ukraine', 'Europe'],
  ['MMR', 104, 'Myanmar', 'Southeast Asia'],
  ['YEM', 887, 'Yemen', 'Middle East'],
  ['SDN', 729, 'Sudan', 'Northern Africa'],
  ['COD', 180, 'Democratic Republic of Congo', 'Middle Africa'],
  ['NGA', 566, 'Nigeria', 'Western Africa'],
  ['IND', 356, 'India', 'South Asia'],
  ['COL', 170, 'Colombia', 'South America'],
  ['CIV', 384, 'Ivory Coast', 'Western Africa'],
]
const EVENTS = [
  ['Political violence', 'Battles', 'Armed clash'],
  ['Political violence', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['Political violence', 'Violence against civilians', 'Attack'],
  ['Demonstrations', 'Protests', 'Peaceful protest'],
  ['Demonstrations', 'Riots', 'Mob violence'],
  ['Strategic developments', 'Strategic developments', 'Arrests'],
]
const OUTLETS = ['Reuters', 'AFP', 'SOHR', 'Xinhua', 'Ukrinform', 'Al Jazeera', 'Radio Okapi', 'El Tiempo', 'The Hindu']
const WORDS =
  'forces shelled the village and clashed with fighters near a checkpoint on the road; protesters marched to the market, “demanding” wages, while residents reported drones over the town’s outskirts before dawn'.split(
    ' ',
  )

const two = n => String(n).padStart(2, '0')

/** The cells of one event, with its number. */
function event(id, random) {
  const below = n => Math.floor(random() * n)
  const one = list => list[below(list.length)]
  const [code, iso, country, region] = one(COUNTRIES)
  const [disorder, type, sub] = one(EVENTS)
  const day = `${2018 + below(7)}-${two(1 + below(12))}-${two(1 + below(28))}`
  const area = `${country} area ${below(24)}`
  const sources = Array.from({ length: 1 + below(3) }, () => one(OUTLETS)).join('; ')
  const fatalities = random() < 0.78 ? 0 : random() < 0.9 ? 1 + below(9) : 10 + below(90)
  const dead = fatalities === 0 ? 'No fatalities were reported.' : `${fatalities} fatalities.`
  const notes = `On ${day}, ${Array.from({ length: 20 + below(30) }, () => one(WORDS)).join(' ')}. ${dead}`
  return [
    `${code}${id}`,
    day,
    day.slice(0, 4),
    random() < 0.9 ? 1 : 2,
    disorder,
    type,
    sub,
    `Actor ${below(900)} (${country})`,
    random() < 0.3 ? `Group ${below(300)}; Group ${below(300)}` : '',
    1 + below(8),
    random() < 0.4 ? '' : `Actor ${below(900)} (${country})`,
    '',
    below(9),
    10 + below(78),
    type === 'Violence against civilians' ? 'Civilian targeting' : '',
    iso,
    region,
    country,
    area,
    `${area}, district ${below(12)}`,
    '',
    `Town ${below(4000)}`,
    (random() * 70 - 35).toFixed(4),
    (random() * 200 - 80).toFixed(4),
    1 + below(3),
    sources,
    random() < 0.5 ? 'National' : 'Subnational-National',
    notes,
    fatalities,
    random() < 0.1 ? `crowd size=${below(500)}` : '',
    1_600_000_000 + below(130_000_000),
  ]
}

/** Writes so many events to `path` and gives the size in bytes. */
export function writeAcledLike(events, path) {
  const random = generator(20250117)
  return writeCsv(path, HEADER, events, i => event(i + 1, random))
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [, , events, path] = argv
  console.log(`${writeAcledLike(Number(events), path)} bytes`)
}

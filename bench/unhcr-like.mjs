// Writes a file with the columns of UNHCR's population download, without its preamble, which few readers can step over:
//   node bench/unhcr-like.mjs 130000 /tmp/unhcr.csv
// Every number is made up; the same count gives the same bytes.
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { generator } from './random.mjs'
import { writeCsv } from './write-csv.mjs'

const HEADER =
  "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate," +
  'Asylum-seekers,Returned refugees,IDPs of concern to UNHCR,Returned IDPs,Stateless persons,Others of concern,' +
  'Other people in need of international protection,Host Community'
const NAMES = {
  SYR: 'Syrian Arab Rep.',
  COD: 'Dem. Rep. of the Congo',
  CIV: "Cote d'Ivoire",
  VEN: 'Venezuela (Bolivarian Republic of)',
  TUR: 'Türkiye',
  IRN: 'Iran (Islamic Rep. of)',
  SRB: 'Serbia and Kosovo: S/RES/1244 (1999)',
}
const PLACES = (
  'SYR AFG COD CIV VEN DEU TUR IRN UGA SDN SRB SSD SOM ETH ERI KEN TCD CAF CMR NGA NER MLI BFA MRT YEM IRQ JOR LBN EGY ' +
  'LBY TUN MAR GRC ITA FRA GBR SWE COL ECU PER BRA MEX USA BGD MMR THA MYS'
)
  .split(' ')
  .map(code => [NAMES[code] ?? `Country of ${code}`, code])

const placeAt = n => PLACES[n % PLACES.length]

/** Writes so many rows to `path` and gives the size in bytes. */
export function writeUnhcrLike(rows, path) {
  const random = generator(19510728)
  const count = share => (random() < share ? Math.floor(random() ** 4 * 60_000) : 0)
  return writeCsv(path, HEADER, rows, i => {
    const year = 1951 + (i % 74)
    const pair = Math.floor(i / 74)
    const cells = [count(0.7), count(0.5), count(0.1), count(0.02), count(0.01), count(0.02), count(0.05)]
    const late = [year < 2018 ? '-' : count(0.02), year < 2019 ? '-' : count(0.02)]
    return [year, ...placeAt(pair), ...placeAt(Math.floor(pair / PLACES.length)), ...cells, ...late]
  })
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [, , rows, path] = argv
  console.log(`${writeUnhcrLike(Number(rows), path)} bytes`)
}

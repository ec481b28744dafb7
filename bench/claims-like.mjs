import { generator } from './random.mjs'
import { writeCsv } from './write-csv.mjs'

const HEADER =
  'claim_id,source,dataset,concept,iso3,admin1_code,admin2_code,population_group,gender,age_range,period_start,period_end,reported,low,best,high,weight,method'
const CONCEPTS =
  'idps,displacements,refugees,asylum-seekers,returns,killed,injured,missing,people-in-need,stateless,population'
const SOURCES = 'iom-dtm,idmc,unhcr,ocha,ucdp,acled,moh,ohchr,airwars,gov'
const COUNTRIES =
  'SYR,YEM,SDN,SSD,UKR,AFG,COD,COL,ETH,HTI,IRQ,LBN,LBY,MLI,MMR,MOZ,NER,NGA,PSE,SOM,TCD,TUR,VEN,BFA,CAF,CMR'

/** A file of claims: 60 places, 11 concepts, 120 months and 10 sources, unevenly; about 110 bytes a row. */
export function writeClaimsLike(path, rows) {
  const random = generator(11)
  const int = n => Math.floor(random() * n)
  const uneven = n => Math.min(n - 1, Math.floor(n * random() ** 2.5))
  const [concepts, sources, countries] = [CONCEPTS, SOURCES, COUNTRIES].map(list => list.split(','))
  return writeCsv(path, HEADER, rows, i => {
    const place = uneven(60)
    const country = countries[place % countries.length]
    const admin = `${country}${String(1 + Math.floor(place / countries.length)).padStart(2, '0')}`
    const month = int(120)
    const start = `${2015 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`
    const best = Math.floor(Math.exp(random() * 10))
    const kind = random()
    let [low, high, said] = [best, best, String(best)]
    if (kind > 0.55 && kind < 0.7) {
      low = Math.floor(best * (1 - random() * 0.3))
      high = Math.ceil(best * (1 + random() * 0.5))
      said = `${low}-${high}`
    } else if (kind >= 0.7 && kind < 0.8) {
      high = ''
      said = `at least ${best}`
    } else if (kind >= 0.8) {
      low = Math.floor(best * 0.8)
      said = `${low} to ${best}`
    }
    const [source, concept] = [sources[int(10)], concepts[uneven(11)]]
    const who = ['all', random() < 0.8 ? 'all' : 'f', 'all']
    const days = [`${start}-01`, `${start}-28`]
    const weight = (0.1 + random()).toFixed(3)
    return [
      i + 1,
      source,
      `ds-${int(300)}`,
      concept,
      country,
      admin,
      `${admin}01`,
      ...who,
      ...days,
      said,
      low,
      best,
      high,
      weight,
      'media',
    ]
  })
}

import { acled } from './acled.js'
import { acledAggregates } from './acled-aggregates.js'
import { airwars } from './airwars.js'
import { hdxHapiConflictEvents } from './hdx-hapi-conflict-events.js'
import { hdxHapiHumanitarianNeeds } from './hdx-hapi-humanitarian-needs.js'
import { hdxHapiIdps } from './hdx-hapi-idps.js'
import { hdxHapiRefugees } from './hdx-hapi-refugees.js'
import { hdxHapiReturnees } from './hdx-hapi-returnees.js'
import { hpcHno } from './hpc-hno.js'
import { idmcGidd } from './idmc-gidd.js'
import { idmcGiddDisaggregated } from './idmc-gidd-disaggregated.js'
import { idmcIdu } from './idmc-idu.js'
import { iomDtm } from './iom-dtm.js'
import { iomDtmWorkbook } from './iom-dtm-workbook.js'
import { iraqBodyCount } from './iraq-body-count.js'
import { ohchrCasualties } from './ohchr-casualties.js'
import { owid } from './owid.js'
import { palestineCasualties } from './palestine-casualties.js'
import { ucdpBrd } from './ucdp-brd.js'
import { ucdpGed } from './ucdp-ged.js'
import { ucdpNonState } from './ucdp-non-state.js'
import { ucdpOneSided } from './ucdp-one-sided.js'
import { unhcrAsylumApplications } from './unhcr-asylum-applications.js'
import { unhcrAsylumDecisions } from './unhcr-asylum-decisions.js'
import { unhcrDemographics } from './unhcr-demographics.js'
import { unhcrOdp } from './unhcr-odp.js'
import { unhcrPopulation } from './unhcr-population.js'
import { unhcrSolutions } from './unhcr-solutions.js'

/**
 * The publishers whose files `read` knows, by the id that every figure's id begins with. What each column means and
 * what was decided is in docs/publishers.md.
 */
export const publishers = {
  'unhcr-population': unhcrPopulation,
  'unhcr-demographics': unhcrDemographics,
  'unhcr-solutions': unhcrSolutions,
  'unhcr-asylum-applications': unhcrAsylumApplications,
  'unhcr-asylum-decisions': unhcrAsylumDecisions,
  'unhcr-odp': unhcrOdp,
  'idmc-gidd': idmcGidd,
  'idmc-gidd-disaggregated': idmcGiddDisaggregated,
  'idmc-idu': idmcIdu,
  'iom-dtm': iomDtm,
  'iom-dtm-workbook': iomDtmWorkbook,
  'hdx-hapi-idps': hdxHapiIdps,
  'hdx-hapi-refugees': hdxHapiRefugees,
  'hdx-hapi-returnees': hdxHapiReturnees,
  'hdx-hapi-humanitarian-needs': hdxHapiHumanitarianNeeds,
  'hdx-hapi-conflict-events': hdxHapiConflictEvents,
  'hpc-hno': hpcHno,
  'ucdp-ged': ucdpGed,
  'ucdp-brd': ucdpBrd,
  'ucdp-one-sided': ucdpOneSided,
  'ucdp-non-state': ucdpNonState,
  acled,
  'acled-aggregates': acledAggregates,
  'ohchr-casualties': ohchrCasualties,
  'palestine-casualties': palestineCasualties,
  airwars,
  'iraq-body-count': iraqBodyCount,
  owid,
} as const

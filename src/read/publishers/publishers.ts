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
} as const

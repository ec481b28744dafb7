/** What holds for all of UCDP's data sets. */
export const ucdpWords = {
  source: 'UCDP',
  outlet: 'UCDP',
  basis: 'media',
} as const

export const ucdpLicence = 'CC BY 4.0'

export const ucdpPage = 'https://ucdp.uu.se/downloads/'

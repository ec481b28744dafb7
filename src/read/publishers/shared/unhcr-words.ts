/** What holds for all of UNHCR's annual tables. */
export const unhcrWords = {
  source: 'UNHCR',
  outlet: 'UNHCR',
  title: 'UNHCR Refugee Population Statistics Database',
} as const

export const unhcrLicence = 'CC BY 4.0'

export const unhcrPage = 'https://www.unhcr.org/refugee-statistics/'

import { hapiAffected } from './shared/hapi-affected.js'

/**
 * Refugees and persons of concern in HDX HAPI, which repeats UNHCR's demographics: a copy of them, with the same source.
 * A row of `all` sexes and ages holds the rows of the breakdowns; the group and the flag `part` tell them apart. Zeros
 * of people who were not broken down are in `setAside`.
 */
export const hdxHapiRefugees = hapiAffected('hdx-hapi-refugees', 'HDX HAPI, refugees and persons of concern')

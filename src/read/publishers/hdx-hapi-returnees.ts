import { hapiAffected } from './shared/hapi-affected.js'

/**
 * Returnees in HDX HAPI, which repeats UNHCR's: flows of the year. Returned refugees are in their country of origin and
 * came from their country of asylum. Rows of `all` and of sex and age as in `hdx-hapi-refugees`.
 */
export const hdxHapiReturnees = hapiAffected('hdx-hapi-returnees', 'HDX HAPI, returnees')

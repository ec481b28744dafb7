import { column, optional } from '../../column.js'

/**
 * The columns of place and period that all of HDX HAPI's tables share, under HAPI's names, and those under which HDX
 * gives the same tables to people ("Admin 1 PCode").
 */
export const hapiColumns = {
  country: column.code('location_code', 'Country ISO3'),
  admin1: optional(column.code('admin1_code', 'Admin 1 PCode')),
  admin2: optional(column.code('admin2_code', 'Admin 2 PCode')),
  name1: optional(column.code('provider_admin1_name', 'admin1_name', 'Admin 1 Name')),
  name2: optional(column.code('provider_admin2_name', 'admin2_name', 'Admin 2 Name')),
  level: optional(column.number('admin_level')),
  start: column.day('reference_period_start', 'Start Date'),
  end: column.day('reference_period_end', 'End Date'),
  dataset: optional(column.code('dataset_hdx_id', 'Dataset Id')),
  warning: optional(column.code('warning')),
  error: optional(column.code('error')),
} as const

export const hapiOutlet = 'HDX HAPI'

export const hapiPage = 'https://hapi.humdata.org/docs'

import { column, optional } from '../../column.js'

/** The columns of place and period that all of HDX HAPI's tables share. */
export const hapiColumns = {
  country: column.code('location_code'),
  admin1: optional(column.code('admin1_code')),
  admin2: optional(column.code('admin2_code')),
  name1: optional(column.code('provider_admin1_name', 'admin1_name')),
  name2: optional(column.code('provider_admin2_name', 'admin2_name')),
  level: optional(column.number('admin_level')),
  start: column.day('reference_period_start'),
  end: column.day('reference_period_end'),
  dataset: optional(column.code('dataset_hdx_id')),
  warning: optional(column.code('warning')),
  error: optional(column.code('error')),
} as const

export const hapiOutlet = 'HDX HAPI'

export const hapiPage = 'https://hapi.humdata.org/docs'

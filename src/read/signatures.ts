/**
 * By which columns a publisher's file is known, for the message to a reader who brought it to another one. Every list
 * is one generation of the file; all columns of a list must be there.
 */
export const signatures: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'unhcr-population': [
    ['Country of asylum (ISO)', "Refugees under UNHCR's mandate"],
    ['coo_iso', 'coa_iso', 'refugees', 'asylum_seekers'],
    ['ISO3CoO', 'ISO3CoA', 'REF', 'IDP'],
  ],
  'unhcr-demographics': [
    ['coo_iso', 'pop_type', 'f_total'],
    ['ISO3CoA', 'PT', 'Female_0_4'],
  ],
  'unhcr-solutions': [
    ['coo_iso', 'resettlement', 'naturalisation'],
    ['ISO3CoO', 'RST', 'NAT'],
    ['Country of asylum (ISO)', 'Resettlement arrivals'],
  ],
  'unhcr-asylum-applications': [
    ['app_type', 'app_pc', 'applied'],
    ['Application type', 'Cases / Persons', 'applied'],
    ['ApplicationType', 'ApplicationDataType', 'Applications'],
  ],
  'unhcr-asylum-decisions': [
    ['dec_recognized', 'dec_rejected'],
    ['Recognized decisions', 'Rejected decisions'],
    ['DecisionType', 'TotalDecided'],
  ],
  'unhcr-odp': [['data_date', 'individuals']],
  'idmc-gidd': [
    ['iso3', 'new_displacement', 'total_displacement'],
    ['iso3', 'conflict_new_displacement'],
    ['ISO3', 'Conflict Stock Displacement'],
    ['ISO3', 'Disaster Internal Displacements'],
  ],
  'idmc-gidd-disaggregated': [['Figure cause', 'Figure category', 'Total figures']],
  'idmc-idu': [['displacement_type', 'qualifier', 'figure', 'displacement_start_date']],
  'iom-dtm': [['admin0Pcode', 'numPresentIdpInd', 'roundNumber']],
  'iom-dtm-workbook': [['Oblast pcode', 'Reported Date']],
  'hdx-hapi-idps': [['location_code', 'operation', 'assessment_type', 'reporting_round']],
  'hdx-hapi-refugees': [['origin_location_code', 'asylum_location_code', 'population_group']],
  'hdx-hapi-returnees': [['origin_location_code', 'asylum_location_code', 'population_group']],
  'hdx-hapi-humanitarian-needs': [['location_code', 'sector_code', 'population_status']],
  'hdx-hapi-conflict-events': [
    ['location_code', 'event_type', 'events', 'fatalities'],
    ['Country ISO3', 'Event Type', 'Events', 'Fatalities', 'Dataset Id'],
  ],
  'hpc-hno': [['Country ISO3', 'Cluster', 'In Need']],
  'ucdp-ged': [['type_of_violence', 'where_prec', 'date_prec']],
  'ucdp-brd': [['bd_best', 'dyad_id']],
  'ucdp-one-sided': [['best_fatality_estimate', 'actor_name']],
  'ucdp-non-state': [['best_fatality_estimate', 'side_a_name']],
  acled: [['event_id_cnty', 'fatalities']],
  'acled-aggregates': [
    ['Country', 'Month', 'Year', 'Events'],
    ['WEEK', 'COUNTRY', 'EVENT_TYPE', 'EVENTS'],
  ],
  'ohchr-casualties': [['Civilian casualities(OHCHR) - Killed']],
  'palestine-casualties': [['report_date', 'killed_cum']],
  airwars: [['Airwars civilian harm grading'], ['Civilians Reported Killed Min']],
  'iraq-body-count': [['IBC code', 'Reported Minimum']],
  owid: [['Entity', 'Code', 'Year']],
}

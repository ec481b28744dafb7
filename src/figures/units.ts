/** What one of a figure is. People and households, people and movements: different units never meet unconverted. */
export const units = {
  people: { one: 'person', many: 'people' },
  households: { one: 'household', many: 'households' },
  movements: { one: 'movement', many: 'movements' },
  incidents: { one: 'incident', many: 'incidents' },
  applications: { one: 'application', many: 'applications' },
  decisions: { one: 'decision', many: 'decisions' },
  cases: { one: 'case', many: 'cases' },
  settlements: { one: 'settlement', many: 'settlements' },
  dwellings: { one: 'dwelling', many: 'dwellings' },
  percent: { one: 'per cent', many: 'per cent' },
} as const satisfies Record<string, { readonly one: string; readonly many: string }>

export type UnitId = keyof typeof units

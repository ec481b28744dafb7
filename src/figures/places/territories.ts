/**
 * The entries of ISO 3166-1 that are neither a member nor an observer state of the United Nations, and the country
 * whose figures may or may not hold theirs. That depends on the publisher and says nothing about sovereignty; null
 * where no country's figures could.
 */
// prettier-ignore
export const territories: ReadonlyMap<string, string | null> = /* @__PURE__ */ new Map([
  ['ABW', 'NLD'], ['AIA', 'GBR'], ['ALA', 'FIN'], ['ASM', 'USA'], ['ATA', null], ['ATF', 'FRA'], ['BES', 'NLD'],
  ['BLM', 'FRA'], ['BMU', 'GBR'], ['BVT', 'NOR'], ['CCK', 'AUS'], ['COK', 'NZL'], ['CUW', 'NLD'], ['CXR', 'AUS'],
  ['CYM', 'GBR'], ['ESH', 'MAR'], ['FLK', 'GBR'], ['FRO', 'DNK'], ['GGY', 'GBR'], ['GIB', 'GBR'], ['GLP', 'FRA'],
  ['GRL', 'DNK'], ['GUF', 'FRA'], ['GUM', 'USA'], ['HKG', 'CHN'], ['HMD', 'AUS'], ['IMN', 'GBR'], ['IOT', 'GBR'],
  ['JEY', 'GBR'], ['MAC', 'CHN'], ['MAF', 'FRA'], ['MNP', 'USA'], ['MSR', 'GBR'], ['MTQ', 'FRA'], ['MYT', 'FRA'],
  ['NCL', 'FRA'], ['NFK', 'AUS'], ['NIU', 'NZL'], ['PCN', 'GBR'], ['PRI', 'USA'], ['PYF', 'FRA'], ['REU', 'FRA'],
  ['SGS', 'GBR'], ['SHN', 'GBR'], ['SJM', 'NOR'], ['SPM', 'FRA'], ['SXM', 'NLD'], ['TCA', 'GBR'], ['TKL', 'NZL'],
  ['TWN', 'CHN'], ['UMI', 'USA'], ['VGB', 'GBR'], ['VIR', 'USA'], ['WLF', 'FRA'],
])

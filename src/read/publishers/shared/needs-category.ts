import type { GroupId } from '../../../figures/groups.js'
import type { UnitId } from '../../../figures/units.js'
import { partOf } from './part-of.js'

const categories = new Map<string, GroupId>([
  ['Children', 'children'],
  ['Children - Female', 'girls'],
  ['Children - Male', 'boys'],
  ['Elderly', 'elderly'],
  ['Female', 'female'],
  ['Male', 'male'],
])

/**
 * Which people a category of a humanitarian needs overview counts. The words are each country's own: those that are a
 * group of ours become it, households get their unit, all others are a part. Blank and "total" are everybody. "Adult"
 * is no group of ours, since older people are beside it.
 */
export function needsCategory(category: string | null): {
  group: GroupId
  unit: UnitId
  parts: readonly `part:${string}`[]
} {
  const isAll = category === null || category.toLowerCase() === 'total'
  const group = isAll ? 'all' : categories.get(category)
  const unit = !isAll && category.includes('Household') ? 'households' : 'people'
  return { group: group ?? 'all', unit, parts: group === undefined ? partOf('category', category) : [] }
}

import type { GroupId } from '../../../figures/groups.js'
import { partOf } from './part-of.js'

const sexes = new Map<string, GroupId>([
  ['f', 'female'],
  ['m', 'male'],
])

const saysAll = (word: string | null) => word === null || word === 'all'

/**
 * Which people a row of HDX HAPI counts, by sex and age. The ages are parts of their sex, whatever it is; those of 60
 * and over, without a sex, are the group of older people.
 */
export function hapiPeople(
  gender: string | null,
  age: string | null,
): { group: GroupId; parts: readonly `part:${string}`[]; isAll: boolean } {
  const isAll = saysAll(gender) && saysAll(age)
  if (saysAll(gender) && age === '60+') return { group: 'elderly', parts: [], isAll }
  const sex = gender === null ? undefined : sexes.get(gender)
  return {
    group: sex ?? 'all',
    parts: [
      ...(sex === undefined && !saysAll(gender) ? partOf('gender', gender) : []),
      ...(saysAll(age) ? [] : partOf('age', age)),
    ],
    isAll,
  }
}

import type { GroupId } from '../../../figures/groups.js'
import { partOf } from './part-of.js'

const sexes: Readonly<Record<string, GroupId>> = { f: 'female', m: 'male' }

const isAll = (word: string | null) => word === null || word === '' || word === 'all'

/**
 * Which people a row of HDX HAPI counts, by sex and age. Rows of `all` hold those of the breakdowns: only the latter are
 * parts. Ages other than 60 and over are parts of their sex, since the groups have other limits.
 */
export function hapiPeople(gender: string | null, age: string | null): { group: GroupId; parts: readonly `part:${string}`[]; as: string } {
  const sex = isAll(gender) ? 'all' : sexes[gender ?? '']
  const others = sex === undefined ? partOf('gender', gender) : []
  if (sex === 'all' && age === '60+') return { group: 'elderly', parts: [], as: 'elderly' }
  const ages = isAll(age) ? [] : partOf('age', age)
  return { group: sex ?? 'all', parts: [...others, ...ages], as: `${gender ?? 'all'}.${age ?? 'all'}` }
}

import { describe, expect, it } from 'vitest'
import { conceptWords, openWords } from '../../../src/read/table/concept-words.js'
import { groupWords } from '../../../src/read/table/group-words.js'
import { foldHeader, tellingWords } from '../../../src/read/table/header-words.js'
import { numberWords } from '../../../src/read/table/number-words.js'
import { roleWords } from '../../../src/read/table/role-words.js'
import { unitWords } from '../../../src/read/table/unit-words.js'

describe('foldHeader', () => {
  it.each([
    ['Déplacés  internes', 'deplaces internes'],
    ['numPresentIdpInd', 'num present idp ind'],
    ['admin1Pcode', 'admin1 pcode'],
    ['PiN - IDPs', 'pin idps'],
    ["Pays d'origine", 'pays d origine'],
    ['# of IDPs (est.)', 'of idps est'],
    ['عدد الأُسر النازحة', 'عدد اسر نازحه'],
    ['لاجئون', 'لاجيون'],
  ])('%s is %s', (header, folded) => expect(foldHeader(header)).toBe(folded))

  it('the words of the tables are folded already', () => {
    const tables = [conceptWords, groupWords, unitWords, roleWords]
    const words = [
      ...tables.flatMap(table => table.flatMap(([, phrases]) => phrases)),
      ...openWords.flatMap(([, open]) => open),
      ...numberWords,
    ]
    expect(words.filter(word => foldHeader(word) !== word)).toEqual([])
  })

  it('no phrase is two things', () => {
    for (const table of [conceptWords, groupWords, unitWords, roleWords]) {
      const words = table.flatMap(([id, phrases]) => [...new Set(phrases)].map(phrase => ({ id, phrase })))
      const twice = words.filter(({ id, phrase }) => words.some(other => other.phrase === phrase && other.id !== id))
      expect(twice).toEqual([])
    }
  })

  it('what says nothing is left aside', () => {
    expect(tellingWords('Total number of IDP individuals')).toEqual(['idp'])
  })
})

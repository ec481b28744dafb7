import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countries } from '../../src/figures/places/countries.js'
import { specials } from '../../src/figures/places/specials.js'
import { territories } from '../../src/figures/places/territories.js'
import { countryOf, places } from '../../src/figures/places.js'

const found = (text: string) => places.find(text).id
const north = places.with({
  SY07: { name: 'Idlib province' },
  zone: { name: 'The zone', within: ['SYR'], overlaps: ['SY07', 'SY02'] },
  town: { name: 'The town', within: ['SY07'] },
  border: { name: 'The border', overlaps: ['SYR', 'TUR'] },
})

describe('the table of countries', () => {
  it('has the 249 entries of ISO 3166-1, of which 54 are no member or observer state of the United Nations', () => {
    expect(countries).toHaveLength(249)
    expect(territories.size).toBe(54)
    for (const [id, of] of territories) {
      expect(places.get(id)?.kind, id).toBe('territory')
      if (of !== null) expect(places.get(of)?.kind, of).toBe('country')
    }
  })

  it.each([
    { column: 0, what: 'alpha-3 code' },
    { column: 1, what: 'alpha-2 code' },
    { column: 2, what: 'M49 number' },
    { column: 3, what: 'UNHCR code' },
    { column: 4, what: 'number of Gleditsch and Ward' },
    { column: 5, what: 'name' },
  ])('gives no $what twice', ({ column }) => {
    const cells = countries.map(row => row[column]).filter(cell => cell !== null)
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('has codes of the right shape, in order', () => {
    for (const [iso3, iso2, m49] of countries) {
      expect(iso3).toMatch(/^[A-Z]{3}$/)
      expect(iso2).toMatch(/^[A-Z]{2}$/)
      expect(m49).toBeLessThan(1000)
    }
    expect(countries.map(([iso3]) => iso3)).toEqual(countries.map(([iso3]) => iso3).sort())
  })

  it('finds every place by its code and by its name', () => {
    for (const { id, name } of [...countries.map(row => ({ id: row[0], name: row[5] })), ...specials]) {
      expect(places.find(id)).toEqual({ id, how: 'code', suggestions: [] })
      expect(places.find(name)).toEqual({ id, how: 'name', suggestions: [] })
      expect(places.find(` ${name.toUpperCase()} `).id, name).toBe(id)
    }
  })

  it('resolves every alias to its place, or to none where two places have it', () => {
    for (const [id, , , , , , ...aliases] of countries)
      for (const alias of aliases) {
        const { id: at, how } = places.find(alias)
        if (how === 'ambiguous') expect(places.find(alias).suggestions, alias).toContain(id)
        else expect(at, alias).toBe(id)
      }
  })
})

describe('find', () => {
  it.each([
    ['Syria', 'SYR'],
    ['Syrian Arab Rep.', 'SYR'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['DR Congo (Zaire)', 'COD'],
    ['Congo, Democratic Republic of the', 'COD'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo, Rep.', 'COG'],
    ['Yemen (North Yemen)', 'YEM'],
    ['Palestine, State of', 'PSE'],
    ['oPt', 'PSE'],
    ['Bosnia-Herzegovina', 'BIH'],
    ['Russia (Soviet Union)', 'RUS'],
    ['Serbia (Yugoslavia)', 'SRB'],
    ['Serbia and Kosovo: S/RES/1244 (1999)', 'SRB'],
    ['Kingdom of eSwatini (Swaziland)', 'SWZ'],
    ['Central African Rep.', 'CAF'],
    ["Lao People's Dem. Rep.", 'LAO'],
    ['Lao People’s Democratic Republic', 'LAO'],
    ["Cote d'Ivoire", 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['Iran (Islamic Rep. of)', 'IRN'],
    ['China, Hong Kong SAR', 'HKG'],
    ['Curacao ', 'CUW'],
    ['Unknown ', 'UNK'],
    ['Trinidad & Tobago', 'TTO'],
    ['St. Kitts and Nevis', 'KNA'],
    ['Dem. People’s Rep. of Korea', 'PRK'],
    ['Myanmar (Burma)', 'MMR'],
    ['the Gambia', 'GMB'],
    ['Uk', 'GBR'],
  ])('knows %j', (text, id) => {
    expect(found(text)).toBe(id)
  })

  it('tells a code from a name and a name from an alias', () => {
    expect(places.find('SYR').how).toBe('code')
    expect(places.find('Syrian Arab Republic').how).toBe('name')
    expect(places.find('Syria').how).toBe('alias')
    expect(places.find('SY0701')).toEqual({ id: 'SY0701', how: 'code', suggestions: [] })
  })

  it('knows every code for unknown and stateless', () => {
    expect(['UNK', 'UKN', 'XXX'].map(found)).toEqual(['UNK', 'UNK', 'UNK'])
    expect(['XXA', 'STA'].map(found)).toEqual(['XXA', 'XXA'])
  })

  it('never applies a near match, but suggests it', () => {
    expect(places.find('Ukrane')).toEqual({ id: null, how: 'none', suggestions: ['UKR'] })
    expect(places.find('America')).toEqual({ id: null, how: 'none', suggestions: ['USA', 'ASM'] })
    expect(places.find('Nigera').suggestions).toEqual(['NER', 'NGA'])
  })

  it('takes a name of two places for neither', () => {
    expect(places.find('Korea')).toEqual({ id: null, how: 'ambiguous', suggestions: ['KOR', 'PRK'] })
    const states = places.with({ atlanta: { name: 'Georgia', within: ['USA'] } })
    expect(states.find('Georgia')).toEqual({ id: null, how: 'ambiguous', suggestions: ['GEO', 'atlanta'] })
  })

  it.each(['and', 'and so on', 'And the others', 'Bassas da India', '', ' ', '__proto__', 'constructor', 'toString'])(
    'finds and suggests nothing for %j',
    text => {
      expect(places.find(text)).toEqual({ id: null, how: 'none', suggestions: [] })
    },
  )

  it('takes two letters for a suggestion only: NA is also "not available"', () => {
    expect(places.find('NA')).toEqual({ id: null, how: 'none', suggestions: ['NAM'] })
  })

  it('finds declared places by name, in any script', () => {
    const local = places.with({ saraqib: { name: 'سراقب', within: ['SY07'] } })
    expect(local.find('سراقب')).toEqual({ id: 'saraqib', how: 'name', suggestions: [] })
    expect(north.find('Idlib Province').id).toBe('SY07')
  })

  it('answers a long or odd text without throwing, and suggests only places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const { id, how, suggestions } = places.find(text)
        expect(id === null).toBe(how === 'ambiguous' || how === 'none')
        for (const near of suggestions) expect(places.has(near)).toBe(true)
      }),
    )
    expect(places.find('a '.repeat(50_000))).toEqual({ id: null, how: 'none', suggestions: [] })
  })
})

describe('get', () => {
  it('knows a P-code by its country, and has no name for it until one is declared', () => {
    expect(places.get('SY07')).toEqual({
      id: 'SY07',
      name: 'SY07',
      kind: 'area',
      within: ['SYR'],
      overlaps: [],
      note: null,
    })
    expect(places.nameOf('SY07')).toBeNull()
    expect(north.nameOf('SY07')).toBe('Idlib province')
    expect(north.get('SY07')?.within).toEqual(['SYR'])
  })

  it.each([
    ['AF0101', ['AF01']],
    ['NG001', ['NGA']],
    ['NG001001', ['NGA']],
    ['TCD01', ['TCD']],
    ['BDI001', ['BDI']],
    ['IQG15', ['IRQ']],
    ['XK01', ['XKX']],
  ])('puts %s in %j', (code, within) => {
    expect(places.get(code)?.within).toEqual(within)
  })

  it.each(['', 'syr', 'ZZZ', 'ZZ01', 'SY', 'SY-07', 'COVID19', '__proto__', 'constructor', 'hasOwnProperty'])(
    'does not know %j',
    id => {
      expect(places.get(id)).toBeNull()
      expect(places.has(id)).toBe(false)
      expect(places.nameOf(id)).toBeNull()
    },
  )

  it('notes what a publisher puts under one code', () => {
    expect(places.get('SRB')?.note).toContain('Kosovo')
    expect(places.get('AB9')).toMatchObject({ kind: 'special', overlaps: ['SDN', 'SSD'] })
  })

  it('gives nothing that can be changed', () => {
    expect(Object.isFrozen(places.get('SYR'))).toBe(true)
    expect(Object.isFrozen(places.get('SY0701')?.within)).toBe(true)
  })
})

describe('relation', () => {
  it.each([
    ['SYR', 'SYR', 'same'],
    ['SY07', 'SYR', 'within'],
    ['SY0701', 'SY07', 'within'],
    ['SY070100', 'SY07', 'within'],
    ['NG001001', 'NG001', 'within'],
    ['NG010', 'NG01', 'unknown'],
    ['SYR', 'IRQ', 'apart'],
    ['SY07', 'IQG15', 'apart'],
    ['SY07', 'SY02', 'unknown'],
    ['TD01', 'TCD01', 'unknown'],
    ['GLP', 'FRA', 'unknown'],
    ['GLP', 'HTI', 'apart'],
    ['XKX', 'SRB', 'overlaps'],
    ['XKX', 'RS01', 'unknown'],
    ['AB9', 'SDN', 'overlaps'],
    ['AB9', 'SYR', 'apart'],
    ['UNK', 'SYR', 'unknown'],
    ['XXA', 'SYR', 'unknown'],
    ['TIB', 'CHN', 'unknown'],
    ['nowhere', 'SYR', 'unknown'],
  ] as const)('%s lies to %s: %s', (a, b, relation) => {
    expect(places.relation(a, b)).toBe(relation)
  })

  it.each([
    ['zone', 'SYR', 'within'],
    ['zone', 'SY07', 'overlaps'],
    ['zone', 'SY0701', 'unknown'],
    ['zone', 'IRQ', 'apart'],
    ['town', 'SYR', 'within'],
    ['town', 'zone', 'unknown'],
    ['border', 'SYR', 'overlaps'],
    ['border', 'IRQ', 'unknown'],
    ['SY0701', 'SY07', 'within'],
  ] as const)('declared: %s lies to %s: %s', (a, b, relation) => {
    expect(north.relation(a, b)).toBe(relation)
  })

  it('says that two places which hold a third meet in it', () => {
    const both = north.with({ street: { name: 'Street', within: ['town', 'zone'] } })
    expect(both.relation('town', 'zone')).toBe('overlaps')
    expect(both.relation('street', 'SY07')).toBe('within')
  })

  it('is the same from both sides', () => {
    const ids = [
      'SYR',
      'SY07',
      'SY0701',
      'zone',
      'town',
      'border',
      'XKX',
      'SRB',
      'GLP',
      'FRA',
      'UNK',
      'IRQ',
      'no-place',
    ]
    const turned = {
      same: 'same',
      within: 'contains',
      contains: 'within',
      overlaps: 'overlaps',
      apart: 'apart',
      unknown: 'unknown',
    }
    for (const a of ids)
      for (const b of ids) expect(north.relation(b, a), `${a} ${b}`).toBe(turned[north.relation(a, b)])
  })
})

describe('with', () => {
  it('leaves the gazetteer it starts from as it is', () => {
    expect(places.has('zone')).toBe(false)
    expect(north.has('zone')).toBe(true)
  })

  it('keeps a P-code in its country, whatever else it is declared to lie within', () => {
    const local = places.with({ west: { name: 'West' }, SY07: { name: 'Idlib', within: ['west'] } })
    expect(local.relation('SY07', 'SYR')).toBe('within')
    expect(local.relation('SY0701', 'west')).toBe('within')
  })

  it.each([
    [{ SYR: { name: 'Syria' } }, 'duplicate place: SYR'],
    [{ zone: { name: 'Another' } }, 'duplicate place: zone'],
    [{ a: { name: 'A', within: ['b'] } }, 'unknown place: b'],
    [{ a: { name: 'A', overlaps: ['ZZ01'] } }, 'unknown place: ZZ01'],
    [{ a: { name: 'A', within: ['a'] } }, 'invalid place: a'],
    [{ a: { name: 'A', within: ['b'] }, b: { name: 'B', within: ['a'] } }, 'invalid place: a'],
    [{ a: { name: 'A', within: ['SY0501'] }, SY05: { name: 'Hama', within: ['a'] } }, 'invalid place: a'],
    [{ a: { name: 'A', overlaps: ['a'] } }, 'invalid place: a'],
    [{ a: { name: ' ' } }, 'invalid place: a'],
    [{ '': { name: 'A' } }, 'invalid place: '],
  ])('refuses %j', (local, message) => {
    expect(() => north.with(local)).toThrow(new Error(message))
  })

  it('takes names of object members for ordinary ids', () => {
    const local = places.with({ ['__proto__']: { name: 'Proto' }, constructor: { name: 'Builder' } })
    expect(local.nameOf('__proto__')).toBe('Proto')
    expect(local.find('builder').id).toBe('constructor')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('countryOf', () => {
  it.each([
    ['SYR', 'iso3', 'SYR'],
    ['SY', 'iso2', 'SYR'],
    ['NA', 'iso2', 'NAM'],
    ['XK', 'iso2', 'XKX'],
    ['AUS', 'unhcr', 'AUT'],
    ['AUL', 'unhcr', 'AUS'],
    ['ARE', 'unhcr', 'EGY'],
    ['UAE', 'unhcr', 'ARE'],
    ['MAR', 'unhcr', 'MTQ'],
    ['MOR', 'unhcr', 'MAR'],
    ['GAZ', 'unhcr', 'PSE'],
    ['ALG', 'unhcr', 'DZA'],
    ['COB', 'unhcr', 'COG'],
    ['COD', 'unhcr', 'COD'],
    ['NGR', 'unhcr', 'NER'],
    ['NIG', 'unhcr', 'NGA'],
    ['SRB', 'unhcr', 'SRB'],
    ['UKN', 'unhcr', 'UNK'],
    ['STA', 'unhcr', 'XXA'],
    ['TIB', 'unhcr', 'TIB'],
    ['652', 'gw', 'SYR'],
    ['490', 'gw', 'COD'],
    ['678', 'gw', 'YEM'],
    ['680', 'gw', 'YEM'],
    ['345', 'gw', 'SRB'],
    ['340', 'gw', 'SRB'],
    ['315', 'gw', null],
    ['760', 'm49', 'SYR'],
    ['024', 'm49', 'AGO'],
    ['24', 'm49', 'AGO'],
    ['AB9', 'iso3', 'AB9'],
    ['XXX', 'iso3', 'UNK'],
    ['AUL', 'iso3', null],
    ['and', 'iso3', null],
    ['', 'iso3', null],
    ['__proto__', 'iso3', null],
  ] as const)('reads %s of %s as %s', (code, system, id) => {
    expect(countryOf(code, system)).toBe(id)
  })

  it('names only places that are there', () => {
    for (const [iso3, iso2, m49, unhcr, gw] of countries) {
      expect(countryOf(iso3)).toBe(iso3)
      expect(countryOf(iso2, 'iso2')).toBe(iso3)
      expect(countryOf(String(m49), 'm49')).toBe(iso3)
      if (unhcr !== null) expect(countryOf(unhcr, 'unhcr')).toBe(iso3)
      if (gw !== null) expect(countryOf(String(gw), 'gw')).toBe(iso3)
    }
  })

  it('throws for a system that there is not', () => {
    expect(() => countryOf('SYR', 'fips' as never)).toThrow(new Error('unknown system: fips'))
    expect(() => countryOf('SYR', 'toString' as never)).toThrow(new Error('unknown system: toString'))
  })
})

import { describe, expect, it } from 'vitest'
import { places } from '../../src/figures/places.js'
import { column, optional } from '../../src/read/column.js'
import { definePublisher } from '../../src/read/publisher.js'
import { read } from '../../src/read/read.js'
import { siteRows, sites } from './support/sites.js'

const said = (input: Parameters<typeof read>[0], options = {}) =>
  read(input, sites, { vintage: 'v1', ...options }).issues.map(({ code, row, column: at }) => [code, row, at])

describe('read', () => {
  it('gives every figure its cell, its place in the file, its release and its licence', () => {
    const { figures, gaps, issues, provenance } = read(siteRows, sites, { vintage: 'May 2020', name: 'sites.csv' })
    expect(issues).toEqual([])
    expect(gaps).toEqual([])
    expect(figures.at(0)).toEqual({
      id: 'sites/SY07.2020-01-02/idps',
      concept: 'idps',
      group: 'all',
      unit: 'people',
      measure: 'stock',
      place: 'SY07',
      from: null,
      start: '2020-01-02',
      end: '2020-01-02',
      dateAccuracy: 'day',
      text: '1200',
      value: 1200,
      hedge: 'exact',
      low: 1200,
      best: 1200,
      high: 1200,
      basis: 'survey',
      status: 'reported',
      source: null,
      outlet: 'An office',
      published: null,
      vintage: 'May 2020',
      title: null,
      url: null,
      licence: 'CC BY 4.0',
      locator: 'row 2, column "idps"',
      flags: [],
    })
    expect(provenance).toMatchObject({
      publisher: 'sites',
      product: 'Site table',
      page: 'https://example.org/sites',
      name: 'sites.csv',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: 'comma',
      headerRow: 1,
      headers: ['pcode', 'as_of', 'idps'],
      records: 2,
    })
  })

  it('reads text, bytes, buffers, rows, records and JSON alike', () => {
    const records = [
      { pcode: 'SY07', as_of: '2020-01-02', idps: 1200 },
      { pcode: 'SY02', as_of: '2020-01-02', idps: '350' },
    ]
    const bytes = new TextEncoder().encode(siteRows)
    const rows = siteRows
      .trim()
      .split('\n')
      .map(line => line.split(','))
    const inputs = [siteRows, bytes, bytes.buffer, rows, records, { items: records }, JSON.stringify({ data: records })]
    for (const input of inputs) {
      const { figures, issues } = read(input, sites, { vintage: 'v1' })
      expect(issues).toEqual([])
      expect(figures.rows.map(({ id, value, end }) => [id, value, end])).toEqual([
        ['sites/SY07.2020-01-02/idps', 1200, '2020-01-02'],
        ['sites/SY02.2020-01-02/idps', 350, '2020-01-02'],
      ])
    }
  })

  it('finds columns by any of their names, without regard to case, spaces and underscores', () => {
    expect(read('Site Code,AS OF,idp_individuals\nSY07,2020-01-02,5\n', sites).figures.at(0)?.value).toBe(5)
  })

  it('takes a column that changed its name from the caller, and its locator says the new one', () => {
    const text = 'pcode,as_of,de facto\nSY07,2020-01-02,5\n'
    expect(said(text)).toEqual([['E-COLUMN', null, 'idps']])
    const { figures } = read(text, sites, { columns: { idps: 'de facto' } })
    expect(figures.at(0)?.locator).toBe('row 2, column "de facto"')
  })

  it('says in one message that a file is not this publisher’s', () => {
    const { issues, figures } = read('country,deaths\nSYR,3\n', sites)
    expect(figures).toHaveLength(0)
    expect(issues.map(issue => issue.message)).toEqual([
      'E-PUBLISHER: "country, deaths". These are not the columns of Site table: it has no "pcode", "as_of", "idps". ' +
        'Read it with its own publisher, or with readTable, which asks what the columns are.',
    ])
  })

  it('reads a blank cell, a dash and a star as gaps with their reasons, and none of them as zero', () => {
    const { figures, gaps } = read(
      'pcode,as_of,idps\nSY01,2020-01-02,\nSY02,2020-01-02,-\nSY03,2020-01-02,*\nSY04,2020-01-02,n/a\nSY05,2020-01-02,0\n',
      sites,
    )
    expect(gaps.map(({ place, reason, text, locator }) => [place, reason, text, locator])).toEqual([
      ['SY01', 'unknown', '', 'row 2, column "idps"'],
      ['SY02', 'not-collected', '-', 'row 3, column "idps"'],
      ['SY03', 'suppressed', '*', 'row 4, column "idps"'],
      ['SY04', 'unknown', 'n/a', 'row 5, column "idps"'],
    ])
    expect(figures.rows.map(({ place, value }) => [place, value])).toEqual([['SY05', 0]])
  })

  it('one bad cell costs that cell, and is said with its row', () => {
    const text = 'pcode,as_of,idps\nSY01,2020-01-02,many\nSY02,2020-02-30,5\nSY03,2020-01-02,-4\nSY04,2020-01-02,7\n'
    expect(said(text)).toEqual([
      ['E-NUMBER', 2, 'idps'],
      ['E-DAY', 3, 'as_of'],
      ['E-NEGATIVE', 4, 'idps'],
    ])
    expect(read(text, sites).figures.rows.map(({ place, value, end }) => [place, value, end])).toEqual([
      ['SY02', 5, null],
      ['SY04', 7, '2020-01-02'],
    ])
  })

  it('keeps the cell as it stands, and reads numbers as people and R write them', () => {
    const cells = ['"1,200"', '1 200', '6e+05', '007', '1200.0', '١٢٠٠', '"1,234,567"', "1'200"]
    const text = `pcode,as_of,idps\n${cells.map(cell => `SY01,2020-01-02,${cell}\n`).join('')}`
    const { figures, issues } = read(text, sites, { vintage: 'v' })
    expect(issues).toEqual([])
    expect(figures.rows.map(({ text: cell, value }) => [cell, value])).toEqual([
      ['1,200', 1200],
      ['1 200', 1200],
      ['6e+05', 600000],
      ['007', 7],
      ['1200.0', 1200],
      ['١٢٠٠', 1200],
      ['1,234,567', 1234567],
      ["1'200", 1200],
    ])
  })

  it('refuses a number that can be 1,234 or one and a bit', () => {
    expect(said('pcode,as_of,idps\nSY01,2020-01-02,1.234\n')).toEqual([['E-AMBIGUOUS', 2, 'idps']])
  })

  it('a stated quantity keeps its hedge, and its unit', () => {
    const { figures } = read(
      'pcode,as_of,idps,said\nSY01,2020-01-02,1,more than 300\nSY02,2020-01-02,1,240 HH\n',
      sites,
    )
    const stated = figures.filter(figure => figure.concept === 'newly-displaced').rows
    expect(stated.map(({ low, high, unit, text }) => [low, high, unit, text])).toEqual([
      [300, null, 'people', 'more than 300'],
      [240, 240, 'households', '240 HH'],
    ])
  })

  it('days lose their time of day and never shift', () => {
    const days = [
      '2017-03-30T00:00:00',
      '2017-03-30 00:00:00.000',
      '2023-11-06T23:30:00.000Z',
      '17 May 2013',
      '31/12/2019',
      '2024-02-29',
    ]
    const text = `pcode,as_of,idps\n${days.map(day => `SY01,${day},1\n`).join('')}`
    expect(read(text, sites).figures.rows.map(({ end }) => end)).toEqual([
      '2017-03-30',
      '2017-03-30',
      '2023-11-06',
      '2013-05-17',
      '2019-12-31',
      '2024-02-29',
    ])
  })

  it('refuses a Date, which moves to another day with the time zone', () => {
    const [issue] = read([{ pcode: 'SY01', as_of: new Date('2020-01-01T22:00:00Z'), idps: 5 }], sites, {
      vintage: 'v',
    }).issues
    expect(issue?.code).toBe('E-DAY')
  })

  it('records with the same key get ids of their own', () => {
    const { figures } = read(`${siteRows}SY07,2020-01-02,9\n`, sites)
    expect(figures.rows.map(({ id }) => id)).toEqual([
      'sites/SY07.2020-01-02/idps',
      'sites/SY02.2020-01-02/idps',
      'sites/SY07.2020-01-02#2/idps',
    ])
  })

  it('headers that objects have do no harm', () => {
    const text = 'pcode,as_of,idps,__proto__,constructor,toString\nSY07,2020-01-02,5,6,7,8\n'
    const { figures, provenance } = read(text, sites, { vintage: 'v' })
    expect(figures.at(0)?.value).toBe(5)
    expect(provenance.headers).toEqual(['pcode', 'as_of', 'idps', '__proto__', 'constructor', 'toString'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(
      read('[{"__proto__":{"polluted":1},"pcode":"SY01","as_of":"2020-01-02","idps":2}]', sites).figures,
    ).toHaveLength(1)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('a place that nobody knows is kept, flagged, and said once', () => {
    const text = 'pcode,as_of,idps\nIdlib,2020-01-02,5\nIdlib,2020-01-03,6\n'
    const { figures, issues } = read(text, sites, { vintage: 'v' })
    expect(figures.rows.map(({ flags }) => flags)).toEqual([['place-unknown'], ['place-unknown']])
    expect(issues.map(({ code }) => code)).toEqual(['W-PLACE'])
    expect(read(text, sites, { vintage: 'v', places: null }).issues).toEqual([])
    const known = places.with({ Idlib: { name: 'Idlib', within: ['SYR'] } })
    expect(read(text, sites, { vintage: 'v', places: known }).issues).toEqual([])
  })

  it('the same fault in a thousand rows is said a hundred times, and counted', () => {
    const text = `pcode,as_of,idps\n${'SY01,2020-01-02,many\n'.repeat(1000)}`
    const { issues } = read(text, sites)
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)?.message).toContain('900 more like these, the last in row 1001')
  })

  it('a file without records says so', () => {
    expect(said('pcode,as_of,idps\n')).toEqual([['E-EMPTY', null, null]])
  })

  it('throws for mistakes of the caller alone', () => {
    expect(() => read(siteRows, sites, { depth: 3 } as object)).toThrow('unknown option: depth')
    expect(() => read(siteRows, sites, { columns: { other: 'x' } })).toThrow('unknown column: other')
    expect(() => read(siteRows, sites, { limits: { lines: 3 } as object })).toThrow('unknown limit: lines')
    expect(() => read(siteRows, sites, { limits: { rows: 0 } })).toThrow('invalid limit: rows')
    expect(() => read(5 as unknown as string, sites)).toThrow('invalid input: 5')
  })

  it('keys and tokens never get into the provenance or a figure', () => {
    const url = 'https://user:pw@example.org/a?client_id=SECRET&iso3=SYR&token=SECRET'
    const { provenance, figures } = read(
      { next: 'https://x.org/?limit=9&client_id=SECRET', items: [{ pcode: 'SY01', as_of: '2020-01-02', idps: 1 }] },
      sites,
      { url },
    )
    expect(JSON.stringify(provenance)).not.toContain('SECRET')
    expect(figures.at(0)?.url).toBe('https://example.org/a?iso3=SYR')
  })

  it('reads a bare round number as wide as the reading has it', () => {
    const text = 'pcode,as_of,idps\nSY01,2020-01-02,5000\nSY01,2020-01-03,5123\n'
    const { figures } = read(text, sites, { reading: 'wide' })
    expect(figures.rows.map(({ low, best, high }) => [low, best, high])).toEqual([
      [4500, 5000, 5500],
      [5123, 5123, 5123],
    ])
  })
})

describe('what a publisher can do', () => {
  const events = definePublisher({
    id: 'events',
    name: 'Events',
    licence: null,
    page: 'https://example.org',
    columns: {
      id: column.number('id'),
      low: column.count('low'),
      best: column.count('best'),
      high: column.count('high'),
      role: optional(column.code('role')),
      names: optional(column.list('names')),
    },
    key: ['id'],
    options: { all: false },
    describe: file => ({ vintage: file.name }),
    start: () => ({ handles: [] as number[], seen: 0 }),
    record: (row, out, { state }) => {
      state.seen++
      const handle = out.figure(
        { low: 'low', best: 'best', high: 'high' },
        { concept: 'killed', as: row.role === null ? 'killed' : `killed-${row.role}` },
      )
      if (row.role === 'draft') state.handles.push(handle)
    },
    end: (out, { state, options }) => {
      if (!options.all) for (const handle of state.handles) out.setAside(handle, 'A draft is not recommended')
    },
  })
  const rows = (...lines: string[]) => `id,low,best,high,role\n${lines.join('\n')}\n`

  it('a low, a best and a high make one figure, and its locator names their columns', () => {
    const { figures } = read(rows('1,0,3,9,'), events, { name: 'x 1.0' })
    expect(figures.at(0)).toMatchObject({
      value: 3,
      low: 0,
      best: 3,
      high: 9,
      hedge: 'between',
      text: '3',
      vintage: 'x 1.0',
      locator: 'row 2, columns "low", "best", "high"',
    })
  })

  it('a best of 0 with a high above it is kept', () => {
    expect(read(rows('1,0,0,7961,'), events).figures.at(0)).toMatchObject({ low: 0, best: 0, high: 7961 })
  })

  it('numbers published out of order are kept as published, flagged and said', () => {
    const { figures, issues } = read(rows('219459,177,142,177,'), events, { vintage: 'v' })
    expect(figures.at(0)).toMatchObject({ low: 177, best: 142, high: 177, flags: ['order-violated'] })
    expect(issues.map(({ code, severity, row }) => [code, severity, row])).toEqual([['E-ORDER', 'warning', 2]])
  })

  it('without a best there is none, and the text shows the ends', () => {
    expect(read(rows('1,133,,164,'), events).figures.at(0)).toMatchObject({
      value: null,
      low: 133,
      best: null,
      high: 164,
      text: '133–164',
      hedge: 'between',
    })
    expect(read(rows('1,133,,,'), events).figures.at(0)).toMatchObject({
      low: 133,
      best: null,
      high: null,
      hedge: 'at-least',
    })
  })

  it('figures that a rule leaves out come back with the reason', () => {
    const { figures, setAside } = read(rows('1,1,1,1,draft', '2,2,2,2,'), events, { vintage: 'v' })
    expect(figures.rows.map(({ id }) => id)).toEqual(['events/2/killed'])
    expect(setAside.map(({ figure, why }) => [figure.id, why])).toEqual([
      ['events/1/killed-draft', 'A draft is not recommended'],
    ])
    expect(read(rows('1,1,1,1,draft'), events, { vintage: 'v', all: true }).figures).toHaveLength(1)
  })

  it('a word of the publisher beside the number bounds it', () => {
    const qualified = definePublisher({
      ...{ id: 'qualified', name: 'Qualified', licence: null, page: 'https://example.org' },
      columns: { figure: column.count('figure'), rise: column.number('rise') },
      record: (_, out) => {
        out.figure('figure', { concept: 'displacements', hedge: 'over' })
        out.figure('figure', { concept: 'displacements', hedge: 'about', as: 'about' })
        out.figure('rise', { concept: 'returns' })
      },
    })
    const { figures, issues } = read('figure,rise\n500,-3\n', qualified, { vintage: 'v' })
    expect(figures.rows.map(({ hedge, low, best, high }) => [hedge, low, best, high])).toEqual([
      ['over', 500, null, null],
      ['about', 450, 500, 550],
    ])
    expect(issues.map(({ code, column: at }) => [code, at])).toEqual([['E-NEGATIVE', 'rise']])
  })

  it('two figures of one concept in a record get ids of their own', () => {
    const twice = definePublisher({
      ...{ id: 'twice', name: 'Twice', licence: null, page: 'https://example.org' },
      columns: { a: column.count('a'), b: column.count('b'), list: column.list('list') },
      record: (row, out) => {
        out.figure('a', { concept: 'killed' })
        out.figure('b', { concept: 'killed', flags: row.list.map(name => `part:${name}` as const) })
        out.figure('b', { concept: 'killed', group: 'women' })
      },
    })
    const { figures } = read('a,b,list\n1,2,x; y\n', twice)
    expect(figures.rows.map(({ id, flags }) => [id, flags])).toEqual([
      ['twice/row-2/killed', []],
      ['twice/row-2/killed#2', ['part:x', 'part:y']],
      ['twice/row-2/killed.women', []],
    ])
  })

  it('a mistake in a publisher throws', () => {
    expect(() =>
      definePublisher({ id: 'Not Kebab', name: '', licence: null, page: '', columns: {}, record: () => undefined }),
    ).toThrow('invalid id: Not Kebab')
    const wrong = definePublisher({
      id: 'wrong',
      name: '',
      licence: null,
      page: '',
      columns: { a: column.count('a') },
      record: (_, out) => out.figure('b' as 'a', { concept: 'killed' }),
    })
    expect(() => read('a,b\n1,2\n', wrong)).toThrow('unknown column: b')
  })
})

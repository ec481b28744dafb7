import { describe, expect, it } from 'vitest'
import { column } from '../../src/read/column.js'
import { definePublisher } from '../../src/read/publisher.js'
import { read } from '../../src/read/read.js'

const columns = { id: column.code('id'), dead: column.quantity('dead'), low: column.count('low') } as const

describe('the words of a publisher', () => {
  const floor = definePublisher({
    id: 'floor',
    name: 'Verified deaths',
    licence: null,
    page: 'https://example.org',
    words: { hedge: 'at-least' },
    key: ['id'],
    columns: { id: columns.id, dead: columns.dead },
    record: (row, out) => out.figure('dead', { concept: 'killed', ...(row.id === 'x' ? { hedge: 'about' } : {}) }),
  })
  const bounds = (...lines: readonly string[]) =>
    read(['id,dead', ...lines, ''].join('\n'), floor).figures.rows.map(f => [f.hedge, f.low, f.best, f.high])

  it('a hedge that holds for all its numbers makes no number a point', () => {
    expect(bounds('a,336')).toEqual([['at-least', 336, null, null]])
  })

  it('the word of a cell, and the word of a record, come before it', () => {
    expect(bounds('a,up to 12', 'x,300')).toEqual([
      ['up-to', null, null, 12],
      ['about', 270, 300, 330],
    ])
  })
})

describe('a record that is a part of its own', () => {
  const events = definePublisher({
    id: 'events',
    name: 'Events',
    licence: null,
    page: 'https://example.org',
    key: ['id'],
    columns: { id: columns.id, low: columns.low },
    record: (row, out) => {
      const flags = row.low === 2 ? (['rounded'] as const) : []
      out.figure('low', { concept: 'killed', part: out.keyed ? 'event' : null, flags })
      if (row.low === 3) out.figure('low', { concept: 'injured', part: 'event' })
    },
  })
  const { figures } = read('id,low\nB 7,1\n8,2\nB 7,3\n,4\n', events)

  it('has a flag with its key, before its other flags; records with one key have one', () => {
    expect(figures.rows.map(f => f.flags)).toEqual([
      ['part:event=B 7'],
      ['part:event=8', 'rounded'],
      ['part:event=B 7'],
      ['part:event=B 7'],
      [],
    ])
    expect(figures.rows.map(f => f.id)).toEqual([
      'events/B 7/killed',
      'events/8/killed',
      'events/B 7#2/killed',
      'events/B 7#2/injured',
      'events/-/killed',
    ])
  })

  it('whoever groups by flags has one code for each list, also of some of the figures', () => {
    const coded = (table: typeof figures) => {
      const { codes, dictionary } = table.columns().flags as unknown as {
        readonly codes: Uint32Array
        readonly dictionary: readonly (readonly string[])[]
      }
      return { codes: [...codes], lists: [...codes].map(code => dictionary[code]) }
    }
    expect(coded(figures).codes).toEqual([0, 1, 0, 0, 2])
    expect(coded(figures).lists).toEqual(figures.rows.map(f => f.flags))
    const some = read('id,low\nB 7,1\n8,2\nB 7,3\n,4\n', events).figures.filter(f => f.concept === 'killed')
    expect(coded(some).lists).toEqual(some.rows.map(f => f.flags))
  })
})

describe('keys in digits', () => {
  const byId = definePublisher({
    id: 'n',
    name: 'n',
    licence: null,
    page: 'https://example.org',
    key: ['id'],
    columns: { id: columns.id, low: columns.low },
    record: (_, out) => out.figure('low', { concept: 'killed' }),
  })

  it('stay as they are written, before and after one that is none', () => {
    const ids = ['7', '123456789', '007', '7', '1234567890', 'x9', '123456789', '0']
    const file = `id,low\n${ids.map(id => `${id},1\n`).join('')}`
    expect(read(file, byId).figures.rows.map(f => f.id.split('/')[1])).toEqual([
      '7',
      '123456789',
      '007',
      '7#2',
      '1234567890',
      'x9',
      '123456789#2',
      '0',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { agreementChart } from '../../src/chart/agreement-chart.js'
import { cumulativeChart } from '../../src/chart/cumulative-chart.js'
import { annotate } from '../../src/chart/annotate.js'
import { flowChart } from '../../src/chart/flow-chart.js'
import { mapChart } from '../../src/chart/map/map-chart.js'
import { overviewChart } from '../../src/chart/overview-chart.js'
import { partsChart } from '../../src/chart/parts-chart.js'
import { rangeChart } from '../../src/chart/range-chart.js'
import { revisionChart } from '../../src/chart/revision-chart.js'
import { smallMultiples } from '../../src/chart/small-multiples.js'
import { sourceChart } from '../../src/chart/source-chart.js'
import { tableChart } from '../../src/chart/table-chart.js'
import { parts } from '../../src/reconcile/arithmetic/parts.js'
import { toSvg } from '../../src/render/to-svg.js'
import { figureOf, rangeOf } from '../support/chart-data.js'
import { eachKey } from '../support/spec-parts.js'
import '../support/to-be-valid-spec.js'

const hostile = {
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  quotes: `" onload="alert(1)" ' \` \\`,
  expression: `datum['lo'] + ' ; signal: width`,
  template: '${7*7} {{7*7}} %s',
  prototype: '__proto__',
  constructor: 'constructor',
  field: 'killed.total[0]\\x',
  address: 'javascript:alert(1) https://example.org data:text/html,x',
  'ten thousand characters': 'x'.repeat(10_000),
  'ten thousand words': 'word '.repeat(10_000),
  'turned around': 'a\u202Egpj.exe\u202C\u2066\u200F',
  control: 'a\u0000\u0007\u001B[31m\r\n\tb\u2028c',
  'half a character': '\uD800 \uDC00',
  marks: `Z${'\u0300'.repeat(500)}`,
  'right to left': 'منظمة الهجرة الدولية',
  empty: '',
  blank: ' \u00A0\u3000 ',
}

/** A square whose id, name and property are all the same text. */
function boundariesOf(text: string) {
  const ring = [
    [10, 10],
    [11, 10],
    [11, 11],
    [10, 11],
    [10, 10],
  ]
  const square = { type: 'Feature', id: text, geometry: { type: 'Polygon', coordinates: [ring] } }
  return { type: 'FeatureCollection', features: [{ ...square, properties: Object.fromEntries([[text, text || '-']]) }] }
}

describe.each(Object.entries(hostile))(
  '%s as words, source, outlet, place, reason, title and note',
  { timeout: 30_000 },
  (_name, text) => {
    const own = { text, source: text, outlet: text, place: text, vintage: text, title: text, url: text }
    const figures = [
      figureOf('a', { ...own, value: 10, low: 10, best: 10, high: 10 }),
      figureOf('b', { ...own, value: 20, low: 20, best: null, high: null }),
    ]
    const range = rangeOf({
      low: 10,
      high: 10,
      open: 'none',
      place: text,
      from: text,
      method: text,
      note: text,
      kept: ['a'],
      setAside: [{ id: 'b', reason: 'copy', why: text }],
    })
    const women = [figureOf('w', { ...own, group: 'women', value: 10, low: 10, best: 10, high: 10 })]
    const page = { title: text, subtitle: text, notes: [text], places: { nameOf: () => text } }
    const said = { figures, ...page }

    it.each([
      ['sourceChart', () => sourceChart(range, said)],
      ['rangeChart', () => rangeChart([range], said)],
      ['overviewChart', () => overviewChart([range, { ...range, concept: 'killed' }], said)],
      ['flowChart', () => flowChart([range], said)],
      ['smallMultiples', () => smallMultiples([range, { ...range, group: 'children' }], said)],
      ['mapChart', () => mapChart([range], { ...said, boundaries: boundariesOf(text), id: text })],
      [
        'annotate',
        () => annotate(rangeChart([range], said), [{ start: '2020-01-01', label: text.trim() || '-', source: text }]),
      ],
      ['tableChart', () => tableChart([range, { ...range, concept: 'killed' }], said)],
      ['agreementChart', () => agreementChart([range, { ...range, place: 'SYR' }], said)],
      [
        'cumulativeChart',
        () =>
          cumulativeChart(
            [
              ...figures.slice(0, 1),
              figureOf('c', { ...own, end: '2020-01-02', value: 12, low: 12, best: 12, high: 12 }),
              figureOf('d', { ...own, source: 'B', end: '2020-01-03', value: 15, low: 15, best: 15, high: 15 }),
            ],
            page,
          ),
      ],
      [
        'revisionChart',
        () =>
          revisionChart(
            [
              figureOf('b', { ...own, vintage: `${text} 1`, value: 10, low: 10, high: 10 }),
              figureOf('c', { ...own, vintage: `${text} 2`, value: 12, low: 12, high: 12 }),
            ],
            page,
          ),
      ],
      ['partsChart', () => partsChart(parts(women), { counted: women, ...page })],
    ])('%s draws it as text and nothing else', async (_chart, draw) => {
      const spec = draw()
      await expect(spec).toBeValidSpec()
      expect(JSON.stringify(spec).length).toBeLessThan(60_000)
      eachKey(spec, (key, value) => {
        if (['field', 'shape', 'type', 'color', 'fill', 'stroke'].includes(key)) expect(value).not.toBe(text || '-')
        expect(['expr', 'signal', 'url', 'href', '__proto__']).not.toContain(key)
      })
      const svg = await toSvg(spec)
      const tags = new Set(Array.from(svg.matchAll(/<\/?([a-zA-Z]+)/g), match => match[1]))
      for (const tag of tags)
        expect(['svg', 'g', 'rect', 'path', 'line', 'text', 'tspan', 'title', 'desc']).toContain(tag)
      const attributes = new Set(
        Array.from(svg.replaceAll(/>[^<]*</g, '><').matchAll(/\s([\w:-]+)="/g), match => match[1]!),
      )
      for (const attribute of attributes) expect(attribute).not.toMatch(/^on|href|src$/)
      expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\u200F]/)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  },
)

import { describe, expect, it } from 'vitest'
import { sourceChart } from '../../src/chart/source-chart.js'
import { questions } from '../support/chart-data.js'

describe('a chart in a notebook', () => {
  const { range, figures } = questions.normal
  const chart = sourceChart(range, { figures })
  const display = (chart as unknown as Record<symbol, () => Record<string, unknown>>)[Symbol.for('Jupyter.display')]!

  it('shows itself as Vega-Lite 5, which notebooks know, and in words', () => {
    const bundle = display()
    expect(Object.keys(bundle)).toEqual(['application/vnd.vegalite.v5+json', 'text/plain'])
    expect(bundle['application/vnd.vegalite.v5+json']).toEqual({
      ...chart,
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    })
    expect(bundle['text/plain']).toBe(chart.description)
  })

  it('is a plain Vega-Lite 6 specification otherwise', () => {
    expect(chart.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json')
    expect(
      Reflect.ownKeys(chart).filter(key => typeof key === 'symbol' && Object.propertyIsEnumerable.call(chart, key)),
    ).toEqual([])
    expect(Object.getPrototypeOf(chart)).toBe(Object.prototype)
  })

  it('changes no other chart when somebody changes it', () => {
    const [one, before] = [sourceChart(range, { figures }), JSON.stringify(chart)]
    const spoil = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return
      for (const [name, inner] of Object.entries(part)) {
        if (typeof inner === 'object') spoil(inner)
        else Object.assign(part, { [name]: 'changed' })
      }
    }
    spoil(one)
    expect(JSON.stringify(chart)).toBe(before)
    expect(JSON.stringify(sourceChart(range, { figures }))).toBe(before)
  })
})

import * as vega from 'vega'
import { describe, expect, it } from 'vitest'
import { sourceChart } from '../../src/chart/source-chart.js'
import { toSvg } from '../../src/render/to-svg.js'
import { charts } from '../support/charts.js'
import { questions } from '../support/chart-data.js'

const $schema = 'https://vega.github.io/schema/vega-lite/v6.json'
const point = { $schema, mark: 'point', encoding: { x: { field: 'a', type: 'quantitative' } } }
const data = { values: [{ a: 1 }] }
const { textMetrics } = vega as unknown as { textMetrics: { width: unknown } }

describe('toSvg', { timeout: 30_000 }, () => {
  it('names itself, tells its story, and cannot be turned around by a page', async () => {
    const svg = await toSvg({ ...point, data, title: { text: ['A < B', 'C'] }, description: 'One & two' })
    expect(svg).toMatch(/^<svg [^>]* role="img" direction="ltr"><title>A &lt; B C<\/title><desc>One &amp; two<\/desc>/)
    expect(await toSvg({ ...point, data })).toMatch(/^<svg [^>]* role="img" direction="ltr"><rect/)
  })

  it('keeps text as text, in a family that begins with Noto Sans', async () => {
    const svg = await toSvg(sourceChart(questions.normal.range, { figures: questions.normal.figures }))
    expect(svg).toContain('>“almost 300,000”</text>')
    const families = new Set(Array.from(svg.matchAll(/font-family="([^"]*)"/g), match => match[1]))
    expect([...families]).toEqual(['Noto Sans, Noto Sans Arabic, Arial, Helvetica, sans-serif'])
  })

  it('gives the same bytes each time', async () => {
    for (const [, draw] of charts.slice(0, 3)) expect(await toSvg(draw(600))).toBe(await toSvg(draw(600)))
  })

  it('gives the same bytes when many are drawn at once, and leaves the specification as it was', async () => {
    const specs = charts.slice(0, 6).map(([, draw]) => draw(600))
    const before = JSON.stringify(specs)
    const together = await Promise.all(specs.map(spec => toSvg(spec)))
    for (const [i, spec] of specs.entries()) expect(together[i]).toBe(await toSvg(spec))
    expect(JSON.stringify(specs)).toBe(before)
    expect(specs.flatMap(spec => Object.getOwnPropertySymbols(spec))).toHaveLength(6)
  })

  it('draws frozen data', async () => {
    const frozen = Object.freeze({
      ...point,
      data: Object.freeze({ values: Object.freeze([Object.freeze({ a: 1 })]) }),
    })
    expect(await toSvg(frozen)).toContain('mark-symbol')
  })

  it('uses its ruler only while it draws, and gives it back after an error too', async () => {
    const before = textMetrics.width
    await toSvg({ ...point, data })
    expect(textMetrics.width).toBe(before)
    await expect(toSvg({ ...point, data, transform: [{ calculate: 'datum.a +', as: 'b' }] })).rejects.toThrow()
    expect(textMetrics.width).toBe(before)
    expect(await toSvg({ ...point, data })).toContain('<svg')
  })

  it('lays out by real widths: a label is neither cut for want of room that it has, nor given a blank margin', async () => {
    const wide = await toSvg({
      ...point,
      data,
      width: 300,
      encoding: {
        x: { field: 'a', type: 'quantitative' },
        y: { datum: 'Ministry of Social Affairs and Labour', title: null },
      },
    })
    expect(wide).toContain('>Ministry of Social Affairs and Labour<')
    const width = Number(/ width="([\d.]+)"/.exec(wide)?.[1])
    expect(width).toBeGreaterThan(300 + 175)
    expect(width).toBeLessThan(300 + 215)
  })

  it.each([
    ['data.url', { ...point, data: { url: 'https://example.org/a.csv' } }],
    ['layer.0.data.url', { $schema, layer: [{ ...point, data: { url: 'file:///etc/passwd' } }] }],
    ['encoding.url', { $schema, data, mark: 'image', encoding: { url: { field: 'a' } } }],
    ['mark.url', { $schema, data, mark: { type: 'image', url: 'https://example.org/a.png' } }],
    ['encoding.href', { ...point, data, encoding: { href: { field: 'a' } } }],
    ['mark.href', { ...point, data, mark: { type: 'point', href: 'javascript:alert(1)' } }],
    [
      'transform.0.from.data.url',
      { ...point, data, transform: [{ lookup: 'a', from: { data: { url: 'x' }, key: 'a' } }] },
    ],
  ])('refuses to load or link to anything: %s', async (path, spec) => {
    await expect(toSvg(spec)).rejects.toThrow(new Error(`invalid spec: ${path}`))
  })

  it('does not mistake data for instructions', async () => {
    const rows = { values: [{ a: 1, url: 'https://example.org', href: 'x' }] }
    expect(await toSvg({ ...point, data: rows, usermeta: { url: 'https://example.org' } })).toContain('<svg')
  })
})

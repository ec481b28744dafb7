import { describe, expect, it } from 'vitest'
import { faultsOf } from './to-be-valid-spec.js'

const spec = (rest: object) => ({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', ...rest })
const good = {
  data: { values: [{ a: 1 }] },
  mark: 'point',
  encoding: { x: { field: 'a', type: 'quantitative' } },
}

describe('toBeValidSpec', () => {
  it('accepts a specification that draws', async () => {
    await expect(spec(good)).toBeValidSpec()
  })

  it('refuses what the schema does not know', async () => {
    expect(await faultsOf(spec({ ...good, mark: { type: 'point', size: 'large' } }))).not.toEqual([])
    await expect(spec({ ...good, mark: 'dots' })).not.toBeValidSpec()
  })

  it('refuses a picture without a mark', async () => {
    expect(await faultsOf(spec({ ...good, data: { values: [] } }))).toContain('no mark drawn')
  })

  it('refuses what compiles with a warning', async () => {
    const broken = spec({ ...good, encoding: { x: { field: 'a.b', type: 'quantitative' } } })
    expect((await faultsOf(broken)).some(fault => fault.startsWith('warning: '))).toBe(true)
  })

  it('refuses NaN in the picture', async () => {
    const broken = spec({
      data: { values: [{ a: 'not a number', b: 1 }] },
      mark: 'rule',
      encoding: {
        x: { field: 'a', type: 'quantitative', scale: null, axis: null },
        y: { field: 'b', type: 'quantitative', scale: null, axis: null },
      },
      config: { mark: { invalid: 'show' } },
    })
    expect(await faultsOf(broken)).toContain('NaN in the picture')
  })

  it('refuses what needs generated code', async () => {
    const broken = spec({ ...good, transform: [{ calculate: 'datum.a +', as: 'c' }] })
    expect((await faultsOf(broken)).some(fault => fault.startsWith('interpreted: error'))).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { page, partsOf } from '../../src/chart/page.js'
import { repaint } from '../../src/chart/repaint.js'
import { config } from '../../src/chart/theme.js'
import { type Theme, themeOf, themes } from '../../src/chart/themes.js'
import { charts } from '../support/charts.js'
import { contrast, distance, sights } from '../support/colour-vision.js'

const MARKS = ['blue', 'ochre', 'navy', 'red', 'grey', 'brown', 'axis', 'columnCore'] as const
const SOURCES = ['blue', 'ochre', 'navy', 'red', 'grey', 'brown'] as const
const GROUNDS = ['background', 'gap', 'band', 'core', 'apart'] as const
const SHADES = ['band', 'core', 'columnCore', 'blue', 'navy'] as const

it('measures colour as the standards do', () => {
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21)
  expect(contrast('#FFFFFF', '#767676')).toBeCloseTo(4.54, 2)
  expect(distance('#FFFFFF', '#000000', 'normal')).toBeCloseTo(100, 1)
})

describe.each(Object.entries<Theme>(themes))('the theme %s', (name, theme) => {
  it('draws marks with a contrast of at least 3:1', () => {
    for (const mark of MARKS) expect([mark, contrast(theme[mark], theme.background) >= 3]).toEqual([mark, true])
  })

  it('draws bars and lines on shades with at least 3:1', () => {
    for (const mark of ['blue', 'navy', 'brown'] as const)
      for (const ground of ['band', 'core'] as const)
        expect([mark, ground, contrast(theme[mark], theme[ground]) >= 3]).toEqual([mark, ground, true])
  })

  it('writes words with at least 4.5:1 on whatever they stand on', () => {
    for (const ink of ['text', 'quiet'] as const)
      for (const ground of GROUNDS)
        expect([ink, ground, contrast(theme[ink], theme[ground]) >= 4.5]).toEqual([ink, ground, true])
  })

  it('tells sources apart, also without red, green or blue', () => {
    const least = name === 'grey' ? 12 : 18
    for (const sight of Object.keys(sights))
      SOURCES.forEach((one, i) =>
        SOURCES.slice(i + 1).forEach(other => {
          expect([sight, one, other, distance(theme[one], theme[other], sight) >= least]).toEqual([
            sight,
            one,
            other,
            true,
          ])
        }),
      )
  })

  it('has shades that stand out more and more', () => {
    const steps = SHADES.map(shade => contrast(theme[shade], theme.background))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(new Set(steps).size).toBe(SHADES.length)
  })
})

it('knows each role of the house by its colour', () => {
  const all = Object.values(themes.house)
  expect(new Set(all).size).toBe(all.length)
})

describe.each(charts)('%s', (_name, draw) => {
  it('has no colour but those of its theme', () => {
    const dark = page({ ...partsOf(draw(600)), theme: 'dark' })
    const words = new Set(['values', 'description', 'text', 'subtitle'])
    const drawn = JSON.stringify(dark, (key, value: unknown) => (words.has(key) ? null : value))
    const found = new Set(drawn.match(/#[0-9A-F]{6}/gi))
    const own = new Set<string>(Object.values(themes.dark))
    expect([...found].filter(colour => !own.has(colour))).toEqual([])
    expect(found.size).toBeGreaterThan(3)
  })

  it('is the same picture in another theme but for its colours', () => {
    const spec = draw(600)
    const { theme: _, ...parts } = partsOf(spec)
    const bare = (chart: object) => JSON.stringify(chart).replace(/#[0-9A-F]{6}/gi, '#')
    expect(bare(page({ ...parts, theme: 'grey' }))).toBe(bare(spec))
  })
})

describe('a theme', () => {
  it('can be the user’s own', () => {
    const own = { ...themes.house, blue: '#123456' }
    expect(themeOf(own)).toBe(own)
    expect(repaint({ fill: '#0072BC', stroke: '#737373' }, own)).toEqual({ fill: '#123456', stroke: '#737373' })
  })

  it('never touches data, nor words that look like a colour', () => {
    const part = { data: { values: [{ words: '#0072BC' }] }, title: { text: ['#0072BC'] }, config: config() }
    const painted = repaint(part, themes.dark)
    expect(painted.data).toEqual(part.data)
    expect(painted.title).toEqual(part.title)
    expect(painted.config.title.color).toBe(themes.dark.text)
  })

  it('must be known, and made of colours', () => {
    expect(() => themeOf('sepia' as 'dark')).toThrow('unknown theme: sepia')
    expect(() => themeOf('constructor' as 'dark')).toThrow('unknown theme: constructor')
    expect(() => themeOf({ ...themes.house, blue: 'navy' })).toThrow('invalid theme: blue (navy)')
    expect(() => themeOf({ ...themes.house, grid: `#000000'"` })).toThrow(`invalid theme: grid (#000000'")`)
  })
})

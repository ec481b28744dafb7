import { describe, expect, it } from 'vitest'
import { paint } from '../../../src/render/pdf/paint.js'

describe('paint', () => {
  it('takes the colours that Vega writes', () => {
    expect(paint('#0072BC', 1)).toEqual({ color: '#0072BC', opacity: 1 })
    expect(paint('steelblue', 0.5)).toEqual({ color: 'steelblue', opacity: 0.5 })
    expect(paint('rgb(1, 20, 255)', 1)).toEqual({ color: '#0114ff', opacity: 1 })
    expect(paint('rgba(0, 0, 0, 0.5)', 0.5)).toEqual({ color: '#000000', opacity: 0.25 })
  })

  it('draws nothing where nothing is to be drawn', () => {
    expect(paint('none', 1)).toBe(null)
    expect(paint('transparent', 1)).toBe(null)
  })

  it('guesses no colour', () => {
    expect(() => paint('hsl(10, 20%, 30%)', 1)).toThrow(new Error('unknown colour: hsl(10, 20%, 30%)'))
    expect(() => paint('url(#missing)', 1)).toThrow(new Error('unknown colour: url(#missing)'))
    expect(() => paint('bleu', 1)).toThrow(new Error('unknown colour: bleu'))
  })
})

import { describe, expect, it } from 'vitest'
import { numbersApart } from '../../../src/render/pdf/numbers-apart.js'

const shown = (text: string) => numbersApart(text).map(s => (s.isRightToLeft ? `<${s.text}` : `${s.text}>`))

describe('numbersApart', () => {
  it('gives the pieces from the left: what comes first in reading stands last', () => {
    expect(shown('من 25 إلى 31')).toEqual(['31>', '< إلى ', '25>', '<من '])
    expect(shown('سنة')).toEqual(['<سنة'])
    expect(shown('')).toEqual([])
  })

  it('keeps a number with separators in one piece', () => {
    expect(shown('من 1,041.5')).toEqual(['1,041.5>', '<من '])
    expect(shown('من ٣٬٥٠٠٫٥')).toEqual(['٣٬٥٠٠٫٥>', '<من '])
    expect(shown('1,200، 5')).toEqual(['5>', '<، ', '1,200>'])
  })

  it('leaves signs outside of a number after Arabic letters, and with it where there are none before', () => {
    expect(shown('من 50%')).toEqual(['<%', '50>', '<من '])
    expect(shown('50% من')).toEqual(['< من', '50%>'])
    expect(shown('من 10-20')).toEqual(['20>', '<-', '10>', '<من '])
    expect(shown('10-20')).toEqual(['10-20>'])
  })
})

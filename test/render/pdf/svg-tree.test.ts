import { describe, expect, it } from 'vitest'
import { svgTree } from '../../../src/render/pdf/svg-tree.js'

describe('svgTree', () => {
  it('gives elements, attributes and text', () => {
    expect(
      svgTree('<?xml version="1.0"?><svg width="5"><g a=\'&lt;1&#62;\'><text>x &amp; <tspan/>y</text></g></svg>'),
    ).toEqual({
      name: 'svg',
      attributes: { width: '5' },
      children: [
        {
          name: 'g',
          attributes: { a: '<1>' },
          children: [
            { name: 'text', attributes: {}, children: ['x & ', { name: 'tspan', attributes: {}, children: [] }, 'y'] },
          ],
        },
      ],
    })
  })

  it.each(['', 'text', '<g></g>', '<svg>', '<svg></g></svg>', '<svg><g></svg>', '<svg>< g></svg>', '<svg/><g>'])(
    'refuses what is no picture: %s',
    text => {
      expect(() => svgTree(text)).toThrow('invalid svg: ')
    },
  )
})

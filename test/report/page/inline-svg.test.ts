import { describe, expect, it } from 'vitest'
import { inlineSvg } from '../../../src/report/page/inline-svg.js'

const svg = (body: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"${attributes}>${body}</svg>`
const inline = (given: string) => inlineSvg(given, 'Words', 'p-').markup

describe('inlineSvg', () => {
  it('makes a picture one image with its words, no wider than it was drawn', () => {
    expect(
      inline(svg('<g role="graphics-object" aria-label="x"><path d="M0,0"/></g>', ' role="img" viewBox="0 0 100 50"')),
    ).toBe(
      '<div class="chart" dir="ltr"><svg viewBox="0 0 100 50" role="img" aria-label="Words" style="max-width:100px"><g><path d="M0,0"/></g></svg></div>',
    )
  })

  it('gives ids and what points to them a name of their own', () => {
    expect(inline(svg('<clipPath id="c"></clipPath><g clip-path="url(#c)"></g>'))).toContain(
      '<clipPath id="p-c"></clipPath><g clip-path="url(#p-c)"></g>',
    )
  })

  it('keeps hostile words that are text', () => {
    const text = 'source one = &lt;script&gt; javascript: url(http://a) onload=1'
    expect(inline(svg(`<text>${text}</text>`))).toContain(`<text>${text}</text>`)
  })

  it('leaves out the tooltip that a title would be', () => {
    expect(inline(svg('<title>T</title><desc>D</desc><path d=""/>'))).not.toMatch(/title|desc/)
  })

  it.each([
    ['<script>alert(1)</script>', 'invalid svg: <script>'],
    ['<g onload="alert(1)"></g>', 'invalid svg: onload="alert(1)"'],
    ['<a href="https://a"><text>x</text></a>', 'invalid svg: <a>'],
    ['<image href="https://a"/>', 'invalid svg: <image>'],
    ['<use href="#x"/>', 'invalid svg: <use>'],
    ['<path fill="url(https://a#b)"/>', 'invalid svg: fill="url(https://a#b)"'],
    ['<foreignObject></foreignObject>', 'invalid svg: <foreignObject>'],
    ['<style>@import "https://a"</style>', 'invalid svg: <style>'],
  ])('refuses %s', (body, message) => {
    expect(() => inline(svg(body))).toThrow(message)
  })

  it.each(['', 'hello', '<p></p>', svg('<path d=unquoted>'), svg('<!-- c -->'), '<svg>', svg('') + '<script>'])(
    'refuses %s, which is no picture of ours',
    given => expect(() => inline(given)).toThrow(/^invalid svg: /),
  )
})

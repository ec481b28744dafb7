import { describe, expect, it } from 'vitest'
import { linked } from '../../../src/report/page/linked.js'

describe('linked', () => {
  it('makes web addresses links, without the full stop after them', () => {
    expect(linked('See https://example.org/a?b=1&c=2, and stop.').markup).toBe(
      '<bdi>See <a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">https://example.org/a?b=1&amp;c=2</a>, and stop.</bdi>',
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'file:///etc/passwd', 'HTTP: no'])(
    'leaves %s a text',
    text => expect(linked(text).markup).toBe(`<bdi>${text}</bdi>`),
  )

  it('never lets an address end its own attribute', () => {
    expect(linked('https://a/"onclick="x').markup).toBe(
      '<bdi><a href="https://a/" rel="noopener noreferrer">https://a/</a>&quot;onclick=&quot;x</bdi>',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { html, join, listOf, quoted } from '../../../src/report/page/html.js'

describe('html', () => {
  it('escapes whatever is put in, and nothing that is a page already', () => {
    expect(html`<p title="${'"x"'}">${'<b>'}${html`<i>${1}</i>`}${null}</p>`.markup).toBe(
      '<p title="&quot;x&quot;">&lt;b&gt;<i>1</i></p>',
    )
  })

  it('isolates the direction of somebody else’s words', () => {
    expect(quoted('شخص').markup).toBe('<bdi>شخص</bdi>')
  })

  it('puts pieces together', () => {
    expect(join([html`a`, html`b`], ', ').markup).toBe('a, b')
    expect(listOf([]).markup).toContain('None.')
  })
})

import { describe, expect, it } from 'vitest'
import { html } from '../../../src/report/page/html.js'
import { Numbered } from '../../../src/report/page/numbered.js'

describe('Numbered', () => {
  it('numbers texts as they come, each once, and lists them', () => {
    const notes = new Numbered('note-', 'note')
    const links = ['b', 'a', 'b'].map(text => notes.link(text).markup)
    expect(links[0]).toBe('<a href="#note-1" aria-label="note 1">1</a>')
    expect(links[1]).toContain('#note-2')
    expect(links[2]).toBe(links[0])
    expect(notes.list(text => html`<i>${text}</i>`).markup.replace(/\s+/g, '')).toBe(
      '<ol><liid="note-1"><i>b</i></li><liid="note-2"><i>a</i></li></ol>',
    )
  })
})

import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageText, pages } from '../support/pages.js'
import { root } from '../support/root.js'

/** Markdown without what stands in code. */
const prose = (text: string) => text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').replaceAll(/`[^`\n]*`/g, '')

/** Where the links and pictures of a page lead. */
function targets(text: string): readonly string[] {
  const markdown = [...prose(text).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)]
  const named = [...prose(text).matchAll(/^\[[^\]]+\]: +(\S+)/gm)]
  const html = [...prose(text).matchAll(/\b(?:href|src)="([^"]+)"/g)]
  return [...markdown, ...named, ...html].map(match => match[1]!)
}

/** The anchors of a page: its headings as the forges spell them, and the ones it sets itself. */
function anchors(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [, heading = ''] of text
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '')
    const slug = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    let name = slug
    for (let n = 1; found.has(name); n++) name = `${slug}-${n}`
    found.add(name)
  }
  for (const [, id] of text.matchAll(/<a (?:id|name)="([^"]+)"/g)) found.add(id!)
  return found
}

/** What is wrong with a link of a page; null where it leads somewhere. */
function broken(page: string, target: string): string | null {
  if (/^(https:|mailto:)/.test(target)) return null
  if (/^[a-z]+:/.test(target)) return `${page}: ${target} is not https`
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path))
  if (file.startsWith('../') || !existsSync(join(root, file))) return `${page}: ${target} is not there`
  if (anchor === undefined || !file.endsWith('.md') || anchors(pageText(file)).has(anchor)) return null
  return `${page}: ${target} has no such heading`
}

describe('links', () => {
  it.each(pages())('of %s lead somewhere', page => {
    expect(targets(pageText(page)).flatMap(target => broken(page, target) ?? [])).toEqual([])
  })

  it('and the files that CONTRIBUTING.md names are there', () => {
    const named = pageText('CONTRIBUTING.md').match(/(?<=`)(src|test|docs|examples)\/[\w./-]+(?=`)/g) ?? []
    expect(named).not.toEqual([])
    expect(named.filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  it('are found in text, pictures, definitions and HTML, and not in code', () => {
    const page = '[a](b.md "c") ![d](e.svg)\n[f]: g.md\n<img src="h.png">\n`[i](j.md)`\n```ts\nx[0](k)\n```\n'
    expect(targets(page)).toEqual(['b.md', 'e.svg', 'g.md', 'h.png'])
  })

  it('lead to headings as the forges spell them', () => {
    expect([...anchors('# What `reconcile` does, by default\n## A\n## A\n```sh\n# no\n```')]).toEqual([
      'what-reconcile-does-by-default',
      'a',
      'a-1',
    ])
  })

  it('that lead nowhere are told', () => {
    expect(broken('README.md', 'docs/nowhere.md')).toBe('README.md: docs/nowhere.md is not there')
    expect(broken('CONTRIBUTING.md', '#nowhere')).toBe('CONTRIBUTING.md: #nowhere has no such heading')
    expect(broken('README.md', '../outside.md')).toBe('README.md: ../outside.md is not there')
    expect(broken('README.md', 'http://example.org')).toBe('README.md: http://example.org is not https')
  })
})

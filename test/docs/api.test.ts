import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { apiPages } from '../support/api-pages.js'

const entries = new Map(
  Object.keys(manifest.exports)
    .filter(path => !/\.(csv|json)$/.test(path))
    .map(path => [path.replace('.', 'reckoner'), path === '.' ? 'src/index.ts' : `${path.replace('.', 'src')}.ts`]),
)

describe('the pages of the public names', () => {
  it('say what the source says: after a change, npm run api', async () => {
    const pages = apiPages(entries)
    expect(pages.get('reckoner')).toContain('### reconcile')
    for (const [entry, page] of pages) {
      await expect(page).toMatchFileSnapshot(`../../docs/api/${entry.replaceAll('/', '-')}.md`)
    }
  }, 120_000)
})

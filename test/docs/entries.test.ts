import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { pageText } from '../support/pages.js'

const entries = Object.keys(manifest.exports)
  .filter(path => !/\.(csv|json)$/.test(path))
  .map(path => path.replace('.', 'reckoner'))

describe('the README', () => {
  it.each(entries)('has the entry %s', entry => {
    expect(pageText('README.md')).toContain(`\`${entry}\``)
  })
})

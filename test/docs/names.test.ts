import { describe, expect, it } from 'vitest'
import { pageText } from '../support/pages.js'
import { sourceFiles } from '../support/source-files.js'

describe('the README', () => {
  it('has every public name', () => {
    const readme = pageText('README.md')
    const { exports } = sourceFiles().get('index.ts')!
    expect(exports).not.toEqual([])
    expect(exports.filter(name => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageText } from '../support/pages.js'
import { root } from '../support/root.js'
import { parse } from '../support/source-files.js'

describe('the README', () => {
  it('has every public name', () => {
    const readme = pageText('README.md')
    const { exports } = parse('index.ts', readFileSync(join(root, 'src/index.ts'), 'utf8'))
    expect(exports).not.toEqual([])
    expect(exports.filter(name => !new RegExp(`\\b${name}\\b`).test(readme))).toEqual([])
  })
})

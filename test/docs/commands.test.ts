import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageText } from '../support/pages.js'
import { root } from '../support/root.js'

const commands = pageText('README.md').match(/^npm ci && npm .+$/gm) ?? []

describe('the commands of the README', () => {
  it('are one to see it work and one to test it', () => {
    expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })

  it('and .ci/run test with the same words', () => {
    const script = readFileSync(join(root, '.ci/run'), 'utf8')
    expect(script.trimEnd().split('\n').at(-1)).toBe('npm ci && npm test')
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0)
  })
})

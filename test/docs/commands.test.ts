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

  it('and .ci/run tests with the same words, then the programs in which people work', () => {
    const script = readFileSync(join(root, '.ci/run'), 'utf8')
    expect(script.match(/^npm .+$/gm)).toEqual(['npm ci && npm test', 'npm run test:hosts'])
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0)
  })
})

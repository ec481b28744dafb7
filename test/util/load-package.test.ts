import { describe, expect, it } from 'vitest'
import { loadPackage } from '../../src/util/load-package.js'
import { packageFile } from '../../src/render/package-file.js'

describe('loadPackage', () => {
  it('says which package is missing and how to install it', async () => {
    const load = () => import(/* @vite-ignore */ ['no', 'such', 'package'].join('-')) as Promise<unknown>
    const notFound = Object.assign(new Error("Cannot find package 'vega' imported from x.js"), {
      code: 'ERR_MODULE_NOT_FOUND',
    })
    await expect(loadPackage('vega', 'vega vega-lite', () => Promise.reject(notFound))).rejects.toThrow(
      new Error('missing package: vega (npm install vega vega-lite)'),
    )
    await expect(loadPackage('no-such-package', 'no-such-package', load)).rejects.toThrow('no-such-package')
    await expect(packageFile('no-such-font', 'a.ttf')).rejects.toThrow(
      new Error('missing package: no-such-font (npm install no-such-font)'),
    )
  })

  it('passes on what goes wrong inside a package', async () => {
    const broken = Object.assign(new Error("Cannot find package 'd3-array' imported from vega.js"), {
      code: 'ERR_MODULE_NOT_FOUND',
    })
    await expect(loadPackage('vega', 'vega', () => Promise.reject(broken))).rejects.toThrow(
      "Cannot find package 'd3-array'",
    )
    await expect(loadPackage('vega', 'vega', () => Promise.reject(new Error('boom')))).rejects.toThrow('boom')
  })
})

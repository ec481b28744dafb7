import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toSvg } from '../../src/render/to-svg.js'
import { chartsOf } from '../support/gallery.js'
import { pageText } from '../support/pages.js'
import { root } from '../support/root.js'

const folder = 'docs/gallery'
const load = (specifier: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ specifier)
const text = pageText(`${folder}/README.md`)
const pictures = [...text.matchAll(/^!\[([^\]]*)\]\((\w+)\.svg\)$/gm)].map(([, alt = '', name = '']) => ({ alt, name }))

describe('the gallery', () => {
  it('shows what its own code draws', async () => {
    const charts = await chartsOf(text, load)
    expect([...charts.keys()]).toEqual(pictures.map(({ name }) => name))
    for (const [name, chart] of charts) {
      await expect(await toSvg(chart)).toMatchFileSnapshot(`../../${folder}/${name}.svg`)
    }
  })

  it('has no picture that nobody draws', () => {
    const files = readdirSync(join(root, folder)).filter(name => name.endsWith('.svg'))
    expect(files.sort()).toEqual(pictures.map(({ name }) => `${name}.svg`).sort())
  })

  it('says in words what each picture shows', () => {
    expect(pictures.filter(({ alt }) => alt.length < 20).map(({ name }) => name)).toEqual([])
  })

  it('has every chart that the library draws', async () => {
    const drawing = Object.keys(await load('reckoner')).filter(name => /Chart$|^smallMultiples$|^annotate$/.test(name))
    expect(drawing.filter(name => !text.includes(`\n## ${name}\n`))).toEqual([])
  })
})

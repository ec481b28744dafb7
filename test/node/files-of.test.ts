import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesOf } from '../../src/node/files-of.js'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'files-of-'))))
afterEach(() => rmSync(folder, { recursive: true }))
const run = async (...names: string[]) => {
  const files = await filesOf(folder)
  for (const name of names) await files.write(name, name)
  return files.finish()
}
const there = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort()

describe('filesOf', () => {
  it('writes files and lists them', async () => {
    expect(await run('a.txt', 'charts/b.svg')).toEqual(['a.txt', 'charts/b.svg'])
    expect(JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'))).toEqual({
      madeBy: 'reckoner',
      files: ['a.txt', 'charts/b.svg'],
    })
  })

  it('removes what the run before wrote and this one did not, and nothing else', async () => {
    await run('a.txt', 'charts/b.svg')
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    await run('a.txt', 'charts/c.svg')
    expect(there()).toEqual(['a.txt', 'c.svg', 'files.json', 'mine.txt'])
  })

  it('never overwrites a file that is not its own', async () => {
    writeFileSync(join(folder, 'index.html'), 'mine')
    await expect(run('index.html')).rejects.toThrow('duplicate file: index.html')
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('mine')
  })

  it('knows what a run that was broken off has left', async () => {
    const broken = await filesOf(folder)
    await broken.write('a.txt', 'a')
    await run('b.txt')
    expect(there()).toEqual(['b.txt', 'files.json'])
  })

  it.each(['../out.txt', '/etc/x', 'a/../../b', '', '.hidden', 'a//b', 'files.json', 'C:\\x'])(
    'refuses the name %j',
    async name => {
      await expect(run(name)).rejects.toThrow(`invalid file: ${name}`)
    },
  )

  it.each(['{"madeBy":"reckoner","files":["../../victim"]}', '{"files":["a.txt"]}', 'no json'])(
    'refuses the list %s, and removes nothing',
    async list => {
      writeFileSync(join(folder, 'files.json'), list)
      await expect(run('b.txt')).rejects.toThrow('invalid file: files.json')
      expect(there()).toEqual(['files.json'])
    },
  )
})

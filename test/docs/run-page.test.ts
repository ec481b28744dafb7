import { describe, expect, it } from 'vitest'
import { commentExamples, markdownBlocks } from '../support/code-blocks.js'
import { pageOf, runPage } from '../support/run-page.js'

const modules: Readonly<Record<string, unknown>> = { sums: { add: (a: number, b: number) => a + b } }
const load = (specifier: string) => Promise.resolve(modules[specifier])
const run = (...code: readonly string[]) => runPage(pageOf(code.map(text => ({ code: text, line: 1 }))), load)

describe('a page', () => {
  it('holds when its values are right', async () => {
    await run("import { add as plus, type Sum } from 'sums'\nconst three: Sum = plus(1, 2) // → 3\nthree + 1\n// → 4")
    await run('({ a: [1, null], b: "c" }) // → { "b": "c", "a": [1, null] }')
    await run('[1, 2]\n// → [\n//   1,\n//   2\n// ]')
    await run('console.log({ a: 1 }) // → { "a": 1 }')
    await run('({}).a // → undefined')
  })

  it('fails at the line whose value is wrong', async () => {
    await expect(run('const a = 1\na // → 1\na + 1 // → 3')).rejects.toThrow('line 3: it says 3, but the value is 2')
    await expect(run('NaN // → null')).rejects.toThrow('line 1: it says null, but the value is "(NaN)"')
    await expect(run('const a = 1\nb.c')).rejects.toThrow('line 2: b is not defined')
  })

  it('holds when an error is the stated one', async () => {
    await run("(() => { throw new Error('invalid day: x') })() // → Error: invalid day: x")
    await expect(run('1 // → Error: invalid day: x')).rejects.toThrow(
      'it says Error: invalid day: x, but the value is 1',
    )
  })

  it('lets a block use and redeclare what the blocks before it declared', async () => {
    await run('const a = 1', 'const b = a + 1', 'const a = 5\na + b // → 7')
  })

  it('must have values that can be read, where they can be checked', () => {
    expect(() => pageOf([{ code: '1 // → one or two', line: 7 }])).toThrow('line 7: invalid value: one or two')
    expect(() => pageOf([{ code: 'if (true) { } // → 1', line: 7 }])).toThrow('line 7: invalid place of a value')
  })

  it('must not run on where a semicolon was left out', () => {
    expect(() => pageOf([{ code: 'const a = b\n[a]', line: 7 }])).toThrow(
      'line 7: runs on into a line that begins with [',
    )
  })

  it('counts its values', () => {
    expect(pageOf([{ code: '1 // → 1\n2 // two', line: 1 }]).values).toBe(1)
  })
})

describe('code is found', () => {
  it('in a page, but for what is said not to run', () => {
    const page =
      '# A\n\n```ts\na()\n```\n- b\n  ```ts\n  c()\n  ```\n```ts no-run needs a network\nd()\n```\n```sh\ne\n```\n'
    expect(markdownBlocks(page)).toEqual([
      { code: 'a()\n', line: 4 },
      { code: 'c()\n', line: 8 },
    ])
  })

  it('only when a reason is given for not running it', () => {
    expect(() => markdownBlocks('```ts no-run\na()\n```\n')).toThrow('invalid code block: line 1: ```ts no-run')
  })

  it('in comments', () => {
    const text = '/**\n * A.\n *\n * @example\n * a(1) // → 2\n * b()\n * @param x\n */\nexport const a = 1\n'
    expect(commentExamples(text)).toEqual([{ code: 'a(1) // → 2\nb()', line: 5 }])
  })
})

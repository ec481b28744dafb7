import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { commentExamples, markdownBlocks } from '../support/code-blocks.js'
import { pageText, pagesWithCode } from '../support/pages.js'
import { root } from '../support/root.js'
import { pageOf, runPage } from '../support/run-page.js'
import { sourceFiles } from '../support/source-files.js'

const load = (specifier: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ specifier)

describe('the code of every page runs, and its values are right', () => {
  it.each(pagesWithCode())('%s', async path => {
    await runPage(pageOf(markdownBlocks(pageText(path))), load)
  })
})

const files = sourceFiles()
const examples = [...files.values()].flatMap(({ path, text }) =>
  commentExamples(text).map(block => ({ path, block, name: `src/${path}:${block.line}` })),
)

describe('the code of every @example runs, and its values are right', () => {
  it.each(examples)('$name', async ({ path, block }) => {
    const page = pageOf([block])
    expect(page.values, 'an example states at least one value: `expression // → value`').toBeGreaterThan(0)
    const file = join(root, 'src', path)
    const own = Object.keys(await load(file)).filter(name => names(block.code).has(name))
    const others = Object.keys(await load('reckoner')).filter(
      name => names(block.code).has(name) && !own.includes(name),
    )
    const imports = `const { ${own.join(', ')} } = await load(${JSON.stringify(file)})
      const { ${others.join(', ')} } = await load('reckoner')\n`
    await runPage({ ...page, body: imports + page.body }, name =>
      load(name.startsWith('.') ? join(root, 'src', dirname(path), name) : name),
    )
  })
})

/** Every word of the code that could be a name. */
function names(code: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest))
  return found
}

describe('public functions', () => {
  it.each([...files.keys()].filter(path => !path.includes('/')))('of src/%s each have an @example', path => {
    const index = files.get(path)!
    const without = index.tree.statements.flatMap(statement => {
      if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return []
      if (!ts.isNamedExports(statement.exportClause) || statement.moduleSpecifier === undefined) return []
      const from = index.imports.find(
        ({ specifier }) => statement.moduleSpecifier!.getText().slice(1, -1) === specifier,
      )
      const comments = functionComments(from!.file!)
      return statement.exportClause.elements
        .map(({ name, propertyName }) => (propertyName ?? name).text)
        .filter(name => comments.has(name) && !comments.get(name)!.includes('@example'))
    })
    expect(without).toEqual([])
  })
})

/** The comment of each exported function of a file. */
function functionComments(path: string): ReadonlyMap<string, string> {
  const { tree, text } = files.get(path)!
  return new Map(
    tree.statements.flatMap(statement => {
      if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) return []
      return [[statement.name.text, text.slice(statement.pos, statement.getStart(tree))] as const]
    }),
  )
}

import ts from 'typescript'
import type { CodeBlock } from './code-blocks.js'

/** Code whose `// → value` comments have become checks. */
export interface Page {
  /** The body of an async function of `load`, `at` and `value`. */
  readonly body: string
  /** How many values it states. */
  readonly values: number
}

/**
 * Turns the blocks of one page into one function body.
 *
 * A block sees what the blocks before it declared, and may declare a name again. An expression, or a single `const`,
 * may be followed by `// → value`: the value in JSON, on the same line or the next ones, or `Error: message` for what
 * it throws.
 */
export function pageOf(blocks: readonly CodeBlock[]): Page {
  let values = 0
  const opened = blocks.map(({ code, line }) => {
    const tree = ts.createSourceFile('page.ts', code, ts.ScriptTarget.Latest, true)
    const parts = tree.statements.map(statement => {
      const here = line + tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line
      if (/\n[[(`]/.test(statement.getText()))
        throw new Error(`line ${here}: runs on into a line that begins with [, ( or \``)
      const stated = statedValue(code, statement.end, here)
      if (stated !== null) values++
      return `at(${here})\n${ts.isImportDeclaration(statement) ? loading(statement) : checked(statement, stated, here)}\n`
    })
    return `{\n${parts.join('')}`
  })
  return { body: opened.join('') + '}'.repeat(blocks.length), values }
}

/** The same page as a module that TypeScript can check. */
export function typedPage(blocks: readonly CodeBlock[]): string {
  const types = blocks.flatMap(({ code }) =>
    ts
      .createSourceFile('page.ts', code, ts.ScriptTarget.Latest, true)
      .statements.filter(ts.isImportDeclaration)
      .flatMap(typeImports),
  )
  return `${[...new Set(types)].join('\n')}
export default async (at: (line: number) => void, value: (get: () => unknown, stated: string) => Promise<void>) => {
${pageOf(blocks).body.replaceAll('await load(', 'await import(')}
}`
}

/** Runs a page. `load` gives what an import names. Throws with the line of the page that went wrong. */
export async function runPage(page: Page, load: (specifier: string) => Promise<unknown>): Promise<void> {
  const source = `export default async (load, at, value) => {\n${page.body}\n}`
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  const { default: run } = (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as {
    default: (load: unknown, at: (line: number) => void, value: typeof compare) => Promise<void>
  }
  let line = 0
  try {
    await run(load, now => (line = now), compare)
  } catch (error) {
    throw new Error(`line ${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

async function compare(get: () => unknown, stated: string): Promise<void> {
  const found = await result(get)
  if (!same(found, stated)) throw new Error(`it says ${stated}, but the value is ${found}`)
}

async function result(get: () => unknown): Promise<string> {
  try {
    return written(await get())
  } catch (error) {
    return String(error)
  }
}

/** JSON, but for what JSON leaves out: NaN is not null. */
function written(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? `(${part})` : part,
  ) as string | undefined
  return json ?? String(value)
}

function same(found: string, stated: string): boolean {
  if (found === stated) return true
  const [a, b] = [found, stated].map(text => (isJson(text) ? JSON.stringify(sorted(JSON.parse(text))) : text))
  return a === b
}

/** The order of the keys of an object says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The text after the arrow behind a statement; null where there is none. */
function statedValue(code: string, end: number, line: number): string | null {
  const [first, ...more] = [
    ...(ts.getTrailingCommentRanges(code, end) ?? []),
    ...(ts.getLeadingCommentRanges(code, end) ?? []),
  ].map(range => code.slice(range.pos, range.end).replace(/^\/\/ ?/, ''))
  if (first === undefined || !first.trim().startsWith('→')) return null
  let stated = first.trim().slice(1).trim()
  for (const next of more) {
    if (readable(stated)) break
    stated += ` ${next.trim()}`
  }
  if (!readable(stated)) throw new Error(`line ${line}: invalid value: ${stated}`)
  return stated
}

const readable = (stated: string) => stated === 'undefined' || stated.startsWith('Error: ') || isJson(stated)

/** `import { a as b, type C } from 'x'`, for a place in which a block may not import. */
function loading(statement: ts.ImportDeclaration): string {
  const { importClause: clause, moduleSpecifier } = statement
  const from = moduleSpecifier.getText()
  if (clause === undefined) return `await load(${from})`
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return ''
  const names = clause.name === undefined ? [] : [`default: ${clause.name.text}`]
  const bindings = clause.namedBindings
  if (bindings !== undefined && ts.isNamespaceImport(bindings))
    return `const ${bindings.name.text} = await load(${from})`
  for (const { isTypeOnly, propertyName, name } of bindings?.elements ?? []) {
    if (!isTypeOnly) names.push(propertyName === undefined ? name.text : `${propertyName.getText()}: ${name.text}`)
  }
  return `const { ${names.join(', ')} } = await load(${from})`
}

/** One import for each type, so that pages may repeat themselves. */
function typeImports({ importClause: clause, moduleSpecifier }: ts.ImportDeclaration): string[] {
  const bindings = clause?.namedBindings
  if (clause === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return []
  return bindings.elements
    .filter(element => element.isTypeOnly || clause.phaseModifier === ts.SyntaxKind.TypeKeyword)
    .map(element => `import type { ${element.getText().replace(/^type /, '')} } from ${moduleSpecifier.getText()}`)
}

function checked(statement: ts.Statement, stated: string | null, line: number): string {
  if (stated === null) return statement.getText()
  const text = JSON.stringify(stated)
  if (ts.isExpressionStatement(statement)) {
    return `await value(async () => (${shown(statement.expression).getText()}), ${text})`
  }
  const [declared, ...more] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
  if (declared === undefined || more.length > 0 || !ts.isIdentifier(declared.name)) {
    throw new Error(`line ${line}: invalid place of a value: ${statement.getText()}`)
  }
  return `${statement.getText()}\nawait value(() => ${declared.name.text}, ${text})`
}

/** `console.log(x) // → value` states the value of x. */
function shown(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log') return expression
  return expression.arguments.length === 1 ? expression.arguments[0]! : expression
}

import { join } from 'node:path'
import ts from 'typescript'
import { root } from './root.js'

/** What an entry of the package offers, as a page: every name with its declaration and its comment. */
export function apiPages(entries: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const paths = [...entries.values()].map(path => join(root, path))
  const program = ts.createProgram([...paths, join(root, 'src/datasets/csv.d.ts')], options)
  const checker = program.getTypeChecker()
  const exported = (path: string) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(root, path))!)!)
  const core = new Set(exported(CORE).map(({ name }) => name))
  return new Map(
    [...entries].map(([entry, path]) => {
      const all = exported(path)
      const passedOn = path !== CORE && [...core].every(name => all.some(symbol => symbol.name === name))
      const names = all
        .filter(({ name }) => !passedOn || !core.has(name))
        .map(symbol => told(symbol, checker))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
      return [entry, page(entry, passedOn ? 'Every name of `reckoner`, and these.' : null, names)]
    }),
  )
}

const CORE = 'src/index.ts'

interface Told {
  readonly name: string
  readonly declaration: string
  readonly comment: string
  readonly example: string
}

function told(exported: ts.Symbol, checker: ts.TypeChecker): Told {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const declarations = symbol.declarations ?? []
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const example = symbol.getJsDocTags(checker).find(tag => tag.name === 'example')
  return {
    name: exported.name,
    declaration: [...new Set(declarations.map(node => declared(exported.name, node, checker)))].join('\n'),
    comment,
    example: example === undefined ? '' : ts.displayPartsToString(example.text).trim(),
  }
}

/** A declaration without its body: what a caller has to know. */
function declared(name: string, node: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return text(node)
  if (ts.isFunctionDeclaration(node)) return text(node, node.body).replace(/^async function/, 'function')
  if (ts.isClassDeclaration(node))
    return `class ${name}${node.heritageClauses?.map(c => ` ${c.getText()}`).join('') ?? ''}`
  const type = checker.typeToString(
    checker.getTypeAtLocation(node),
    undefined,
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
  )
  return `const ${name}: ${type.length > 600 ? keysOf(checker.getTypeAtLocation(node), type) : type}`
}

/** A long table by the names in it. */
function keysOf(type: ts.Type, whole: string): string {
  const keys = type.getProperties().map(property => property.name)
  return whole.startsWith('{') || whole.startsWith('Readonly') ? `{ ${keys.join(', ')} }` : whole
}

function text(node: ts.Node, body?: ts.Node): string {
  const whole = node.getText()
  const own = body === undefined ? whole : whole.slice(0, body.getStart() - node.getStart())
  return own.replace(/^export (default )?/, '').trimEnd()
}

function page(entry: string, first: string | null, names: readonly Told[]): string {
  const functions = names.filter(({ declaration }) => !/^(interface|type) /.test(declaration))
  const types = names.filter(({ declaration }) => /^(interface|type) /.test(declaration))
  return [
    `# ${entry}`,
    'Made from the source by `npm run api`; a test fails where the two differ, so that a change of the public names is seen in review. Every example is run.',
    ...(first === null ? [] : [first]),
    ...part('Functions and tables', functions),
    ...part('Types', types),
    '',
  ].join('\n\n')
}

function part(heading: string, names: readonly Told[]): readonly string[] {
  if (names.length === 0) return []
  return [
    `## ${heading}`,
    ...names.map(({ name, declaration, comment, example }) =>
      [
        `### ${name}`,
        ...(comment === '' ? [] : [comment.replaceAll('<', '\\<')]),
        block(declaration),
        ...(example === '' ? [] : [block(example)]),
      ].join('\n\n'),
    ),
  ]
}

const block = (code: string) => `\`\`\`typescript\n${code}\n\`\`\``

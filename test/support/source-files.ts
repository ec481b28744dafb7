import { readFileSync, readdirSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import ts from 'typescript'
import { root } from './root.js'

export interface Import {
  /** As written: `./bounds.js`, `arquero`, `node:fs`. */
  readonly specifier: string
  /** The file under src that it names, or null for a package. */
  readonly file: string | null
}

export interface SourceFile {
  /** From src, with forward slashes: `figures/bounds.ts`. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
  /** Names a file declares or passes on, types included. */
  readonly exports: readonly string[]
}

/** Every TypeScript file under src, parsed, by its path. */
export function sourceFiles(): ReadonlyMap<string, SourceFile> {
  const src = join(root, 'src')
  const paths = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  return new Map(paths.map(path => [path, parse(path, readFileSync(join(src, path), 'utf8'))]))
}

/** One file as if it were in src. */
export function parse(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports = specifiers(tree).map(specifier => ({
    specifier,
    file: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier).replace(/\.(c|m)?js$/, '.$1ts') : null,
  }))
  return { path, text, tree, imports, exports: tree.statements.flatMap(exportedNames) }
}

function specifiers(tree: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) found.push(node.moduleSpecifier.text)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      found.push(argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : `(${node.getText(tree)})`)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    if (clause === undefined) return []
    return ts.isNamedExports(clause) ? clause.elements.map(element => element.name.text) : [clause.name.text]
  }
  if (!ts.canHaveModifiers(statement)) return []
  if (!ts.getModifiers(statement)?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const name = (statement as ts.Statement & { readonly name?: ts.Node }).name
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : []
}

import { readFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import ts from 'typescript'

/**
 * No module of ours does anything when it is loaded: what it declares can be left out where nothing uses it. Bundlers do
 * not believe that of a call or a property read at the top level unless it stands in a call that is marked as pure.
 */
const pure = {
  name: 'pure',
  setup(build: {
    onLoad(
      options: { filter: RegExp },
      load: (file: { path: string }) => Promise<{ contents: string; loader: 'ts' }>,
    ): void
  }) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: markPure(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

function markPure(text: string): string {
  const tree = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const initializers = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer !== undefined ? [initializer] : []))
    .filter(runs)
  return initializers
    .reverse()
    .reduce(
      (done, node) =>
        `${done.slice(0, node.getStart())}/* @__PURE__ */ (() => (${node.getText()}))()${done.slice(node.end)}`,
      text,
    )
}

/** Whether something is called or looked up when the expression is evaluated, and not only declared. */
function runs(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) return true
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isSpreadAssignment(node))
    return true
  return ts.forEachChild(node, child => runs(child) || undefined) ?? false
}

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/arquero.ts',
    'src/node.ts',
    'src/render.ts',
    'src/solver.ts',
    'src/news.ts',
    'src/publishers.ts',
    'src/xlsx.ts',
    'src/parquet.ts',
    'src/arrow.ts',
    'src/dom.ts',
    'src/docx.ts',
    'src/sql.ts',
    'src/layers.ts',
    'src/locales.ts',
    'src/datasets/idlib-2019-2020.ts',
    'src/datasets/nw-syria-displacement-2019-2020.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Neither a browser nor Node: what an entry needs of Node it imports by name, and nothing is shimmed.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  // One copy of what entries share, also in CommonJS. Without `treeshake` the CommonJS chunks would pass through a
  // step that turns `import('vega')` into `require('vega')`, which throws: vega's Node build waits at its top level.
  splitting: true,
  treeshake: true,
  loader: { '.csv': 'text' },
  esbuildPlugins: [pure],
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})

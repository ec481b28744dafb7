import { readFile, readdir, rm } from 'node:fs/promises'
import { rollup } from 'rollup'
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

/**
 * What entries share is cut by esbuild into a file for each set of entries that need it, and a cold import of the core
 * then spends a third of its time on finding thirty files. Here those that the core needs become four: a file goes with
 * the first of these entries that needs it. What a file imports is needed by all entries that need the file, so none
 * can go to a later one, and no circle can arise.
 */
const together = [
  ['base', ['dom', 'parquet', 'arrow']],
  ['figures', ['locales', 'arquero', 'news']],
  ['reading', ['publishers', 'datasets/idlib-2019-2020']],
  ['core', ['index']],
] as const

async function mergeChunks(): Promise<void> {
  const before = (await readdir('dist')).filter(name => /^chunk-.*\.js$/.test(name))
  const bundle = await rollup({
    input: Object.fromEntries(entry.map(path => [nameOf(path), `dist/${nameOf(path)}.js`])),
    external: id => !/^[./]/.test(id),
    treeshake: false,
  })
  await bundle.write({
    dir: 'dist',
    format: 'esm',
    chunkFileNames: 'chunk-[hash].js',
    hoistTransitiveImports: false,
    manualChunks(id, { getModuleInfo }) {
      const needing = new Set<string>()
      const climb = (at: string) => {
        const { isEntry, importers } = getModuleInfo(at)!
        if (needing.has(at)) return
        needing.add(at)
        if (!isEntry) importers.forEach(climb)
      }
      if (getModuleInfo(id)!.isEntry) return undefined
      climb(id)
      const isNeededBy = (name: string) => [...needing].some(path => path.endsWith(`/dist/${name}.js`))
      return isNeededBy('index') ? together.find(([, names]) => names.some(isNeededBy))?.[0] : undefined
    },
  })
  await bundle.close()
  await Promise.all(before.map(name => rm(`dist/${name}`)))
}

const nameOf = (path: string) => path.slice('src/'.length, -'.ts'.length)

const entry = [
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
]

export default defineConfig({
  entry,
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
  onSuccess: mergeChunks,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})

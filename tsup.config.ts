import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/arquero.ts',
    'src/node.ts',
    'src/render.ts',
    'src/solver.ts',
    'src/news.ts',
    'src/xlsx.ts',
    'src/parquet.ts',
    'src/arrow.ts',
    'src/dom.ts',
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
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})

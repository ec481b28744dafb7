import { fileURLToPath } from 'node:url'
import { type Plugin, defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))

/** As tsup's `text` loader does: a CSV file is imported as its text. */
const csvAsText: Plugin = {
  name: 'csv-as-text',
  transform: (code, id) =>
    id.endsWith('.csv') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined,
}

export default defineConfig({
  plugins: [csvAsText],
  resolve: {
    alias: [
      { find: /^reckoner$/, replacement: `${src}index.ts` },
      { find: /^reckoner\/(.+)$/, replacement: `${src}$1.ts` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**'],
          setupFiles: ['test/support/fast-check.ts'],
          testTimeout: 60_000,
          // Files share what they load: twice as fast, and nothing in the rooms keeps a state that could leak.
          isolate: false,
        },
      },
      {
        // What a user installs: needs `npm run build`, and installs what users get with it.
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/install.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

/** The statements of `reckoner/sql` in the engines themselves: `npx vitest run --config test/hosts/vitest.config.ts`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/hosts/*.spec.ts'],
    setupFiles: ['test/support/fast-check.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})

import fc from 'fast-check'

// A law is tried on the same rows in every run, so that a red test is red for everybody. To look elsewhere, and longer:
// FAST_CHECK_SEED=7 FAST_CHECK_RUNS=5000 npx vitest run test/reconcile
const { FAST_CHECK_SEED: seed = '20191201', FAST_CHECK_RUNS: runs } = process.env

fc.configureGlobal({ seed: Number(seed), ...(runs === undefined ? {} : { numRuns: Number(runs) }) })

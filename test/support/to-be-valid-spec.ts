import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import * as vega from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile } from 'vega-lite'
import { expect } from 'vitest'
import type { VegaLiteSpec } from '../../src/chart/vega-lite-spec.js'

/**
 * A specification is valid when the JSON Schema of Vega-Lite 6 accepts it, it compiles and draws without a warning,
 * with generated code and without, it draws at least one mark, and no NaN gets into the picture.
 */
export async function faultsOf(spec: VegaLiteSpec): Promise<string[]> {
  if (!validate(spec)) {
    return (validate.errors ?? []).slice(0, 5).map(error => `schema: ${error.instancePath} ${error.message}`)
  }
  const plain = await draw(spec, false)
  const interpreted = await draw(spec, true)
  return [
    ...plain.faults,
    ...interpreted.faults.map(fault => `interpreted: ${fault}`),
    ...(plain.svg === interpreted.svg ? [] : ['interpreted: another picture']),
  ]
}

/** Compiling the schema takes seconds, once for each test file, and outside the time of any test. */
const validate = compiledSchema()

function compiledSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: false })
  formats.default(ajv)
  ajv.addFormat('color-hex', () => true)
  return ajv.compile(createRequire(import.meta.url)('vega-lite/vega-lite-schema.json'))
}

async function draw(spec: VegaLiteSpec, interpreted: boolean): Promise<{ faults: string[]; svg: string }> {
  const faults: string[] = []
  const logger = listening(faults)
  try {
    const lite: { compile(spec: object, options: object): { readonly spec: vega.Spec } } = { compile }
    const compiled = lite.compile(structuredClone(spec), { logger }).spec
    const options = interpreted ? { expr: expressionInterpreter } : {}
    const runtime = interpreted ? vega.parse(compiled, undefined, { ast: true }) : vega.parse(compiled)
    const view = new vega.View(runtime, { renderer: 'none', logger, ...options })
    const svg = await view.toSVG()
    if (marksIn(svg) === 0) faults.push('no mark drawn')
    if (/\bNaN\b/.test(svg.replace(/>[^<]*</g, '><'))) faults.push('NaN in the picture')
    view.finalize()
    return { faults, svg }
  } catch (error) {
    return { faults: [...faults, `error: ${String(error)}`], svg: '' }
  }
}

/** Keeps warnings and errors instead of printing them. */
function listening(faults: string[]): vega.LoggerInterface {
  const keep = (...words: readonly unknown[]) => {
    faults.push(`warning: ${words.map(String).join(' ')}`)
    return logger
  }
  const ignore = () => logger
  const logger: vega.LoggerInterface = {
    level: (level?: number) => (level === undefined ? vega.Warn : logger),
    warn: keep,
    error: keep,
    info: ignore,
    debug: ignore,
  }
  return logger
}

/** Elements of marks; axes, titles and backgrounds have other roles. */
function marksIn(svg: string): number {
  const groups = svg.match(/<g class="mark-[a-z]+ role-mark[\s\S]*?<\/g>/g) ?? []
  return groups.reduce((sum, group) => sum + (group.match(/<(path|line|text|circle|rect|image)\b/g) ?? []).length, 0)
}

expect.extend({
  async toBeValidSpec(spec: VegaLiteSpec) {
    const faults = await faultsOf(spec)
    return {
      pass: faults.length === 0,
      message: () => (faults.length === 0 ? 'expected faults in the specification' : faults.join('\n')),
    }
  },
})

declare module 'vitest' {
  interface Matchers<T> {
    toBeValidSpec(): Promise<T>
  }
}

import { basename, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { markdownBlocks } from '../support/code-blocks.js'
import { pageText, pagesWithCode } from '../support/pages.js'
import { root } from '../support/root.js'
import { typedPage } from '../support/run-page.js'

/** What TypeScript says of virtual modules beside package.json, each at its line. */
function complaints(modules: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  host.fileExists = path => modules.has(path) || ts.sys.fileExists(path)
  host.readFile = path => modules.get(path) ?? ts.sys.readFile(path)
  const program = ts.createProgram(
    [...modules.keys()],
    { ...options, noUnusedLocals: false, noUnusedParameters: false },
    host,
  )
  return [...modules].flatMap(([path, text]) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) =>
        `${basename(path, '.ts')}:${lineOf(text, start)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}

/** The line of the page, which stands in the last `at(…)` before. */
function lineOf(text: string, start: number): string {
  return [...text.slice(0, start).matchAll(/^at\((\d+)\)$/gm)].at(-1)?.[1] ?? '?'
}

describe('the code of the pages', () => {
  it('fits the types', () => {
    const modules = new Map(
      pagesWithCode().map(path => [
        join(root, `${path.replaceAll('/', '-')}.ts`),
        typedPage(markdownBlocks(pageText(path))),
      ]),
    )
    expect(complaints(modules)).toEqual([])
  }, 60_000)

  it('is told at its line when it does not', () => {
    const code =
      "import { bounds, type Reading } from 'reckoner'\nconst reading: Reading = 'wide'\nbounds('3', 'exact')"
    expect(complaints(new Map([[join(root, 'page.ts'), typedPage([{ code, line: 11 }])]]))).toEqual([
      "page:13 Argument of type 'string' is not assignable to parameter of type 'number'.",
    ])
  }, 60_000)
})

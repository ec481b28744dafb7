/** Code in a page or a comment, as its author wrote it. */
export interface CodeBlock {
  readonly code: string
  /** Line of the file that the code begins on, from 1. */
  readonly line: number
}

/** The ```ts blocks of a Markdown page. One that is not to be run says why: "```ts no-run needs a network". */
export function markdownBlocks(text: string): readonly CodeBlock[] {
  const found: CodeBlock[] = []
  for (const match of text.matchAll(/^( *)```ts\b(.*)\n([\s\S]*?)^ *```$/gm)) {
    const [, indent = '', info = '', body = ''] = match
    const line = lineAt(text, match.index) + 1
    if (/^ no-run \w/.test(info)) continue
    if (info.trim() !== '') throw new Error(`invalid code block: line ${line - 1}: \`\`\`ts${info}`)
    found.push({ code: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), line })
  }
  return found
}

/** What follows `@example` in the comments of a source file. */
export function commentExamples(text: string): readonly CodeBlock[] {
  const found: CodeBlock[] = []
  for (const { index, 0: comment } of text.matchAll(/^ *\/\*\*[\s\S]*?\*\//gm)) {
    const lines = comment.split('\n').map(line => line.replace(/^ *(\/\*\*|\*\/|\*) ?/, '').replace(/ *\*\/$/, ''))
    for (let i = 0; i < lines.length; i++) {
      if (!lines[i]!.startsWith('@example')) continue
      const rest = lines.slice(i + 1)
      const end = rest.findIndex(line => /^@[a-z]/.test(line))
      const body = (end < 0 ? rest : rest.slice(0, end)).filter(line => !line.startsWith('```'))
      found.push({ code: body.join('\n').trimEnd(), line: lineAt(text, index) + i + 1 })
    }
  }
  return found
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

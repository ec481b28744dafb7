import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './root.js'

/** Every Markdown page of the project, from its root. */
export function pages(): readonly string[] {
  const top = readdirSync(root).filter(name => name.endsWith('.md'))
  return [...top, ...['docs', 'datasets', 'examples'].flatMap(pagesUnder)].sort()
}

/** The pages whose code a reader is to copy. */
export function pagesWithCode(): readonly string[] {
  return pages().filter(path => ['README.md', 'CONTRIBUTING.md'].includes(path) || path.startsWith('docs/'))
}

/** The text of a page. */
export function pageText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function pagesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

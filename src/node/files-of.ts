import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The list of what a report wrote, kept beside it: the next run removes what it no longer writes, and nothing else. */
const LIST = 'files.json'

/** A file of a report: a name of plain letters inside the folder, so that a list that was tampered with reaches no other. */
const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/** Writes the files of a folder one by one, and takes away the ones that an earlier run left. */
export interface FilesOf {
  write(name: string, content: string | Uint8Array): Promise<void>
  /** Removes what the run before wrote and this one did not. Gives the names written. */
  finish(): Promise<readonly string[]>
}

/**
 * Opens a folder to be written, making it where it is not there.
 *
 * Throws `invalid file: NAME`; when writing, `duplicate file: NAME` for one that is there and is not of an earlier run.
 */
export async function filesOf(folder: string): Promise<FilesOf> {
  await mkdir(folder, { recursive: true })
  const before = await listed(folder)
  const written: string[] = []
  const keepList = (names: readonly string[]) =>
    writeFile(join(folder, LIST), `${JSON.stringify({ madeBy: 'reckoner', files: names }, null, 2)}\n`)
  return {
    async write(name, content) {
      if (!NAME.test(name) || name === LIST) throw new Error(`invalid file: ${name}`)
      if (!before.includes(name) && (await exists(join(folder, name)))) throw new Error(`duplicate file: ${name}`)
      // The list goes first: a run that is broken off leaves nothing that the next one does not know.
      written.push(name)
      await keepList([...new Set([...before, ...written])])
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    },
    async finish() {
      for (const name of before) if (!written.includes(name)) await rm(join(folder, name), { force: true })
      await keepList(written)
      return written
    },
  }
}

async function listed(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, LIST), 'utf8').catch(() => null)
  if (text === null) return []
  const list: unknown = parsed(text)
  const files =
    typeof list === 'object' && list !== null && 'madeBy' in list && list.madeBy === 'reckoner' && 'files' in list
      ? list.files
      : null
  if (!Array.isArray(files) || !files.every(isName)) throw new Error(`invalid file: ${LIST}`)
  return files
}

const isName = (name: unknown): name is string => typeof name === 'string' && NAME.test(name)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

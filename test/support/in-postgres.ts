import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'

/** Where the programs of PostgreSQL are: Debian and others keep them by version. */
function programs(): string {
  const kept = '/usr/lib/postgresql'
  const versions = existsSync(kept) ? readdirSync(kept).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...versions.map(version => join(kept, version, 'bin')), '/usr/local/pgsql/bin', '/opt/homebrew/bin']
  const found = folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
  if (found === undefined)
    throw new Error('missing program: initdb (install PostgreSQL; on Debian, apt-get install postgresql)')
  return found
}

export interface Postgres {
  /** The rows of the last statement. */
  readonly rows: (sql: string) => readonly Readonly<Record<string, unknown>>[]
  readonly run: (sql: string) => void
  readonly stop: () => void
}

/** A server of its own, in a new folder, that listens on no network. The server refuses to run as root: then it runs as `postgres`. */
export function inPostgres(): Postgres {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'reckoner-postgres-'))
  const isRoot = getuid?.() === 0
  if (isRoot) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(folder, id('-u'), id('-g'))
    chmodSync(folder, 0o755)
  }
  const data = join(folder, 'data')
  const call = (program: string, args: readonly string[]) => {
    const [file, all] = isRoot
      ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]]
      : [join(bin, program), [...args]]
    execFileSync(file, all, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder })
  }
  const stop = () => {
    call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  call('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`
  call('pg_ctl', ['-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start'])
  const psql = (sql: string) =>
    execFileSync(join(bin, 'psql'), ['-h', folder, '-U', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
      input: sql,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
  return {
    rows: sql => {
      const text = psql(`SELECT json_agg(answer) FROM (${sql}) answer;`).trim()
      return text === '' ? [] : (JSON.parse(text) as Readonly<Record<string, unknown>>[])
    },
    run: sql => void psql(sql),
    stop,
  }
}

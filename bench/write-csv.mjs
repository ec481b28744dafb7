import { closeSync, openSync, writeSync } from 'node:fs'

const quoted = text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Writes a file of a header and so many rows, made one by one, and gives its size in bytes. */
export function writeCsv(path, header, rows, row) {
  const file = openSync(path, 'w')
  let bytes = 0
  let lines = [header]
  for (let i = 0; i < rows; i++) {
    lines.push(
      row(i)
        .map(cell => quoted(String(cell)))
        .join(','),
    )
    if (lines.length > 4000 || i === rows - 1) {
      bytes += writeSync(file, `${lines.join('\n')}\n`)
      lines = []
    }
  }
  closeSync(file)
  return bytes
}

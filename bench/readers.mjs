// The readers that are compared. Each takes the path of a file and the columns that count, and gives the number of rows
// and the sum of one column, so that nobody is fast by reading something else.
import { readFileSync, statSync } from 'node:fs'

const sum = values => {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Rows as objects of the wanted columns, with numbers as numbers. */
const picker =
  ({ numbers, codes, days }) =>
  row => {
    const out = {}
    for (const name of codes) out[name] = row[name]
    for (const name of numbers) out[name] = Number(row[name])
    for (const name of days) out[name] = row[name].slice(0, 10)
    return out
  }

const all = ({ numbers, codes, days }) => [...numbers, ...codes, ...days]

export const readers = {
  'Reckoner, columns': {
    async read(path, columns, reckoner) {
      const { column, piecesOfFile, readColumns } = await import(reckoner)
      const make = (kind, names) => names.map(name => [name, kind(name)])
      const wanted = Object.fromEntries([
        ...make(column.number, columns.numbers),
        ...make(column.code, columns.codes),
        ...make(column.day, columns.days),
      ])
      const read = readColumns(piecesOfFile(path), wanted, { size: statSync(path).size })
      return [read.rows, sum(read.columns[columns.sum].filter(value => !Number.isNaN(value)))]
    },
  },
  'Reckoner, figures': {
    async read(path, columns, reckoner) {
      const { [columns.publisher]: publisher, readFile } = await import(reckoner)
      const { figures, provenance } = await readFile(path, publisher, { vintage: 'made up' })
      const values = figures.columns().best
      const concepts = figures.columns().concept
      let total = 0
      for (let i = 0; i < figures.length; i++)
        if (columns.concepts === undefined || columns.concepts.includes(concepts.at(i))) total += values.at(i)
      return [provenance.records, total]
    },
  },
  'arquero fromCSV, all columns': {
    needs: 'arquero',
    async read(path, columns) {
      const { fromCSV } = await import('arquero')
      const table = fromCSV(readFileSync(path, 'utf8'))
      return [table.numRows(), sum(table.array(columns.sum))]
    },
  },
  'd3-dsv, objects': {
    needs: 'd3-dsv',
    async read(path, columns) {
      const { csvParse } = await import('d3-dsv')
      const rows = csvParse(readFileSync(path, 'utf8'), picker(columns))
      return [rows.length, sum(rows.map(row => row[columns.sum]))]
    },
  },
  'Papa Parse, all columns as objects': {
    needs: 'papaparse',
    async read(path, columns) {
      const { default: Papa } = await import('papaparse')
      const { data } = Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
      return [data.length, sum(data.map(row => Number(row[columns.sum])))]
    },
  },
  'uDSV, all columns as arrays of texts': {
    needs: 'udsv',
    async read(path, columns) {
      const { inferSchema, initParser } = await import('udsv')
      const text = readFileSync(path, 'utf8')
      const schema = inferSchema(text)
      const rows = initParser(schema).stringArrs(text)
      const at = schema.cols.findIndex(col => col.name === columns.sum)
      return [rows.length, sum(rows.map(row => Number(row[at])))]
    },
  },
  'DuckDB read_csv, into JavaScript': {
    needs: '@duckdb/node-api',
    async read(path, columns) {
      const { DuckDBInstance } = await import('@duckdb/node-api')
      const db = await (await DuckDBInstance.create(':memory:')).connect()
      const names = all(columns)
        .map(name => `"${name}"`)
        .join(', ')
      const read = await db.runAndReadAll(`select ${names} from read_csv('${path}')`)
      const arrays = await read.getColumnsJS()
      return [arrays[0].length, sum(arrays[all(columns).indexOf(columns.sum)].map(Number))]
    },
  },
  'polars scanCSV, into JavaScript': {
    needs: 'nodejs-polars',
    async read(path, columns) {
      const { default: pl } = await import('nodejs-polars')
      const frame = await pl
        .scanCSV(path, { inferSchemaLength: 10_000 })
        .select(...all(columns))
        .collect()
      const arrays = all(columns).map(name => frame.getColumn(name).toArray())
      return [frame.height, sum(arrays[all(columns).indexOf(columns.sum)].map(Number))]
    },
  },
}

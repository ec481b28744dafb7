/** Brings an input of any form that can be read at once to whoever wants its table. */
import { CsvReader } from './bytes/csv-reader.js'
import { formOf } from './bytes/form.js'
import { deliverRows, numbered } from './deliver-rows.js'
import type { Delivered, Delivery } from './delivery.js'
import { deliverJson, deliverJsonText } from './json.js'
import { sayForm } from './say-form.js'

/** What `read` takes: text or bytes of a file, rows of cells, records, or a parsed JSON document. */
export type Input = string | Uint8Array | ArrayBuffer | readonly (readonly unknown[])[] | object

export function deliver(input: Input, to: Delivery): Delivered {
  if (typeof input === 'string') return deliverBytes(new TextEncoder().encode(input), to)
  if (input instanceof Uint8Array) return deliverBytes(input, to)
  if (input instanceof ArrayBuffer) return deliverBytes(new Uint8Array(input), to)
  if (Array.isArray(input) && Array.isArray(input[0])) {
    deliverRows(numbered(input as readonly (readonly unknown[])[]), to)
    return { format: 'rows', bytes: null }
  }
  if (typeof input !== 'object' || input === null) throw new Error(`invalid input: ${String(input)}`)
  deliverJson(input, to)
  return { format: 'json', bytes: null }
}

function deliverBytes(bytes: Uint8Array, to: Delivery): Delivered {
  const form = formOf(bytes)
  if (form === 'json') {
    deliverJsonText(bytes, to)
    return { format: 'json', bytes: bytes.length }
  }
  if (form === 'text') {
    const reader = new CsvReader(to.consumer, to.issues, to.limits, to.options)
    reader.push(bytes)
    reader.end()
  } else sayForm(form, bytes, to.issues)
  return { format: 'csv', bytes: bytes.length }
}

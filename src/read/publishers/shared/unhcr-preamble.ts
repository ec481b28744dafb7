import type { Described } from '../../publisher.js'
import type { FileFacts } from '../../reading.js'
import { publishedDay } from './published-day.js'

const QUOTES = /"/g

/** Release and address of a download of the Refugee Data Finder, from the lines above its header. */
export function unhcrPreamble({ preamble }: FileFacts): Described {
  const lines = preamble.map(line => line.replace(QUOTES, ''))
  const after = (label: string) =>
    lines
      .find(line => line.startsWith(label))
      ?.slice(label.length)
      .replace(/^[:,;\s]+/, '')
      .trim() ?? null
  const updated = after('Last updated')
  const extracted = after('Date extracted')
  const told = [updated === null ? null : `updated ${updated}`, extracted === null ? null : `extracted ${extracted}`]
  return {
    vintage: told.filter(part => part !== null).join(', ') || null,
    published: publishedDay(updated),
    url: after('Data quick link'),
  }
}

import type { Figure } from '../figures/figure.js'
import { printable } from '../util/printable.js'
import type { About } from './cite.js'
import { citationKey } from './citation-key.js'

/** What citation programs (Zotero, Pandoc, citeproc) read; null is never written, a field that is not known is not there. */
export interface CslItem {
  readonly id: string
  readonly type: 'dataset' | 'document' | 'webpage'
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly [year: number, month: number, day: number])[] }
  readonly version?: string
  readonly URL?: string
  readonly note?: string
}

/**
 * Where a figure stands, or what a data set is, as an item of CSL-JSON 1.0. The outlet is the author, as for a report of
 * an organisation; who counted, the licence and the place in the document stand in the note, which styles do not print.
 * Items of several figures, in an array, are a file of CSL-JSON.
 *
 * @example
 * const table = figures([{ id: 'a', concept: 'killed', text: '34', outlet: 'The Post', published: '2020-03-02' }])
 * citeAsCsl(table.at(0))
 * // → { "id": "a", "type": "document", "author": [{ "literal": "The Post" }], "issued": { "date-parts": [[2020, 3, 2]] } }
 */
export function citeAsCsl(of: Figure | About): CslItem {
  if (!('concept' in of)) {
    const { name, title, version, licenses = [], homepage } = of
    const note = licenses.map(({ name }) => `Licence: ${name}.`).join(' ')
    return item(name, 'dataset', { title, author: null, published: null, version, url: homepage ?? null, note })
  }
  const { id, outlet, title, published, vintage, url, source, licence, locator } = of
  const note = [
    ...(source === null || source === outlet ? [] : [`Source of the figure: ${source}.`]),
    ...(locator === null ? [] : [`At: ${locator}.`]),
    ...(licence === null ? [] : [`Licence: ${licence}.`]),
  ].join(' ')
  const type = vintage !== null ? 'dataset' : isWeb(url) ? 'webpage' : 'document'
  return item(id, type, { title, author: outlet, published, version: vintage, url, note })
}

interface Parts {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly version: string | null
  readonly url: string | null
  readonly note: string
}

function item(id: string, type: CslItem['type'], { title, author, published, version, url, note }: Parts): CslItem {
  const [year = 0, month = 0, day = 0] = published?.split('-').map(Number) ?? []
  const told = [note, ...(url === null || isWeb(url) ? [] : [`Address: ${url}.`])].join(' ')
  return {
    id: citationKey(id),
    type,
    ...(title === null ? {} : { title: printable(title) }),
    ...(author === null ? {} : { author: [{ literal: printable(author) }] }),
    ...(published === null ? {} : { issued: { 'date-parts': [[year, month, day]] } }),
    ...(version === null ? {} : { version: printable(version) }),
    ...(isWeb(url) ? { URL: url } : {}),
    ...(told.trim() === '' ? {} : { note: printable(told) }),
  }
}

/** An address that may become a link: nothing that runs. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\/[^\s<>"'`\\]+$/.test(url)

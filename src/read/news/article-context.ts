import type { Gazetteer } from '../../figures/places.js'
import type { Reading } from '../../figures/readings.js'
import type { LanguageRow } from './languages.js'
import type { TokenColumns } from './token-columns.js'

export interface ArticleContext {
  readonly text: string
  readonly columns: TokenColumns
  readonly row: LanguageRow
  readonly published: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly place: string | null
  readonly places: Gazetteer
  readonly reading: Reading
  readonly prefix: string
}

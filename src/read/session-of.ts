import type { Issues } from './issues.js'
import type { Described, Publisher } from './publisher.js'
import type { FileFacts, ReadOptions } from './reading.js'
import type { Field } from './record-cells.js'

/** What a session is about: one file, read with one publisher. */
export interface SessionOf {
  readonly publisher: Publisher
  readonly fields: readonly Field[]
  readonly file: FileFacts
  readonly described: Described
  /** The publisher's own options, defaults filled in. */
  readonly own: object
  readonly options: ReadOptions
  readonly issues: Issues
  /** What a row of the file is called: `row` or `record`. */
  readonly rowWord: string
}

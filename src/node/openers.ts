import { xlsx } from '../read/archive/xlsx.js'
import { arrow } from '../read/columnar/arrow.js'
import { parquet } from '../read/columnar/parquet.js'

/** What opens every form of file; each loads its package when it is used. */
export const openers = [xlsx, parquet, arrow]

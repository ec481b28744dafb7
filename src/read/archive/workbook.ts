import type { ZipEntry } from './zip-directory.js'
import { showsDay } from './shows-day.js'
import { unescaped } from './unescaped.js'
import { readXml } from './xml.js'
import type { ZipPieces } from './zip-pieces.js'

/** A sheet of a workbook. */
export interface SheetRef {
  readonly name: string
  readonly hidden: boolean
  readonly entry: ZipEntry
}

export interface Workbook {
  readonly sheets: readonly SheetRef[]
  /** Names of sheets that are said to be there and are not. */
  readonly missing: readonly string[]
  readonly from1904: boolean
  readonly texts: readonly string[]
  readonly days: readonly boolean[]
}

/**
 * Reads what the sheets of a workbook have in common. Null where it is no workbook. Throws `missing part: NAME` for texts
 * or styles that the workbook says it has: without them cells would be blank, and days numbers.
 */
export async function openWorkbook(entries: readonly ZipEntry[], pieces: ZipPieces): Promise<Workbook | null> {
  const byName = new Map(entries.map(entry => [entry.name.replace(/^\//, ''), entry]))
  const book = byName.get('xl/workbook.xml')
  if (book === undefined) return null
  const targets = new Map<string, string>()
  const parts = new Map<string, string>()
  const rels = byName.get('xl/_rels/workbook.xml.rels')
  if (rels !== undefined) {
    await readXml(pieces(rels), {
      open: (name, attribute) => {
        if (name !== 'Relationship') return
        const target = pathOf(attribute('Target') ?? '')
        targets.set(attribute('Id') ?? '', target)
        parts.set(/[^/]*$/.exec(attribute('Type') ?? '')?.[0] ?? '', target)
      },
    })
  }
  const sheets: SheetRef[] = []
  const missing: string[] = []
  let from1904 = false
  await readXml(pieces(book), {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const entry = byName.get(targets.get(attribute('id') ?? '') ?? '')
      const state = attribute('state') ?? 'visible'
      if (entry === undefined) missing.push(attribute('name') ?? '')
      else sheets.push({ name: attribute('name') ?? '', hidden: state !== 'visible', entry })
    },
  })
  const part = (type: string) => {
    const said = parts.get(type)
    const entry = byName.get(said ?? `xl/${type}.xml`)
    if (entry === undefined && said !== undefined) throw new Error(`missing part: ${said}`)
    return entry
  }
  const texts = part('sharedStrings')
  const styles = part('styles')
  return {
    sheets,
    missing,
    from1904,
    texts: texts === undefined ? [] : await sharedTexts(pieces(texts)),
    days: styles === undefined ? [] : await dayStyles(pieces(styles)),
  }
}

const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

async function sharedTexts(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const texts: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  await readXml(pieces, {
    open: name => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') inText = !phonetic
    },
    text: more => {
      if (inText) text += more
    },
    close: name => {
      if (name === 'si') texts.push(unescaped(text))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') inText = false
    },
  })
  return texts
}

/** By number of the style of a cell: whether it shows a serial number as a day. */
async function dayStyles(pieces: AsyncIterable<Uint8Array>): Promise<readonly boolean[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await readXml(pieces, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) formats.push(Number(attribute('numFmtId') ?? 0))
    },
    close: name => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats.map(id => showsDay(id, codes.get(id) ?? null))
}

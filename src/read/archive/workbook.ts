import type { ZipEntry } from './zip-directory.js'
import { showsDay } from './shows-day.js'
import { unescaped } from './unescaped.js'
import { readXml } from './xml.js'

/** A sheet of a workbook. */
export interface SheetRef {
  readonly name: string
  readonly hidden: boolean
  readonly entry: ZipEntry
}

export interface Workbook {
  readonly sheets: readonly SheetRef[]
  readonly from1904: boolean
  readonly texts: readonly string[]
  readonly days: readonly boolean[]
}

type Pieces = (entry: ZipEntry) => AsyncIterable<Uint8Array>

/** Reads what the sheets of a workbook have in common. Null where it is no workbook. */
export async function openWorkbook(entries: readonly ZipEntry[], pieces: Pieces): Promise<Workbook | null> {
  const byName = new Map(entries.map(entry => [entry.name.replace(/^\//, ''), entry]))
  const book = byName.get('xl/workbook.xml')
  if (book === undefined) return null
  const targets = new Map<string, string>()
  const rels = byName.get('xl/_rels/workbook.xml.rels')
  if (rels !== undefined) {
    await readXml(pieces(rels), {
      open: (name, attribute) => {
        if (name === 'Relationship') targets.set(attribute('Id') ?? '', pathOf(attribute('Target') ?? ''))
      },
    })
  }
  const sheets: SheetRef[] = []
  let from1904 = false
  await readXml(pieces(book), {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      const entry = byName.get(targets.get(attribute('id') ?? '') ?? '')
      const state = attribute('state') ?? 'visible'
      if (entry !== undefined) sheets.push({ name: attribute('name') ?? '', hidden: state !== 'visible', entry })
    },
  })
  const texts = byName.get('xl/sharedStrings.xml')
  const styles = byName.get('xl/styles.xml')
  return {
    sheets,
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

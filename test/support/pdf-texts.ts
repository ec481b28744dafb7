export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** What the pages of an uncompressed PDF show as text, piece by piece as drawn: through its fonts, as a reader copies it. */
export function pdfTexts(pdf: Uint8Array): PdfText[] {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map(Array.from(file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms), ([, id, body]) => [id!, body!]))
  const letters = new Map(
    Array.from(file.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name, font]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font!)!)![1]!
      return [name!, lettersOf(objects.get(map)!)]
    }),
  )
  return Array.from(
    file.matchAll(/BT \/(F\d+) [\d.]+ Tf \d Tr 1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm(.*?)ET$/gms),
    ([, font, x, y, shown]) => ({
      text: Array.from(shown!.matchAll(/<([\da-f]{4})>/g), ([, code]) => letters.get(font!)![parseInt(code!, 16)]!).join(''), // prettier-ignore
      x: Number(x),
      y: Number(y),
    }),
  )
}

function lettersOf(map: string): string[] {
  return Array.from(map.matchAll(/^<[\da-f]+> <[\da-f]+> \[(.*)\]$/gm), ([, list]) =>
    Array.from(list!.matchAll(/<([\da-f ]*)>/g), ([, units]) =>
      (units!.match(/[\da-f]{4}/g) ?? []).map(unit => String.fromCharCode(parseInt(unit, 16))).join(''),
    ),
  ).flat()
}

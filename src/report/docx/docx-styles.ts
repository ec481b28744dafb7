import type { IStylesOptions } from 'docx'
import type { ReportDocument } from '../document/block.js'

const BLUE = '0B3754'
const GREY = '525252'
/** Both are on every machine that has Word; LibreOffice has fonts of the same widths in their place. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' }

/** Half points for text, twentieths of a point for spaces. */
export function docxStyles({ language, direction }: Pick<ReportDocument, 'language' | 'direction'>): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, boldComplexScript: true, color: BLUE, font },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  const style = (id: string, run: object, paragraph: object = { spacing: { after: 100 } }) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run,
    paragraph,
  })
  return {
    default: {
      document: {
        run: {
          size: 21,
          font,
          language: { value: language, ...(direction === 'rtl' ? { bidirectional: language } : {}) },
        },
        paragraph: { spacing: { after: 100, line: 264, lineRule: 'auto' } },
      },
      heading1: heading(36, 0),
      heading2: heading(27, 400),
      heading3: heading(23, 240),
      heading4: heading(21, 160),
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } } },
    },
    paragraphStyles: [
      style('Lead', { size: 22 }, { spacing: { after: 160, line: 276, lineRule: 'auto' } }),
      style(
        'Answer',
        { size: 25, bold: true, boldComplexScript: true, color: BLUE },
        { spacing: { after: 80 }, keepNext: true },
      ),
      style('Fine', { size: 18, color: GREY }, { spacing: { before: 80, after: 100 } }),
      style('TableCaption', { size: 18, color: GREY }, { spacing: { before: 160, after: 60 }, keepNext: true }),
      style('Cell', { size: 17 }, { spacing: { after: 0, line: 240, lineRule: 'auto' } }),
      style(
        'HeadCell',
        { size: 17, bold: true, boldComplexScript: true },
        { spacing: { after: 0, line: 240, lineRule: 'auto' }, keepNext: true },
      ),
      style('AsideCell', { size: 17, color: '595959' }, { spacing: { after: 0, line: 240, lineRule: 'auto' } }),
    ],
  }
}

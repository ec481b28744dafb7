import { packageFile } from './package-file.js'

/** The fonts that pictures are drawn with, in the order in which a missing character is looked for. */
export interface Fonts {
  readonly regular: readonly Uint8Array[]
  readonly bold: readonly Uint8Array[]
}

const LATIN = '@expo-google-fonts/noto-sans'
const ARABIC = '@expo-google-fonts/noto-sans-arabic'

let noto: Promise<Fonts> | null = null

/**
 * Noto Sans (Latin, Greek, Cyrillic) and Noto Sans Arabic, then the reader's own fonts.
 *
 * Throws `missing package: @expo-google-fonts/noto-sans (npm install …)`.
 */
export async function loadFonts(own: readonly Uint8Array[]): Promise<Fonts> {
  noto ??= readNoto()
  const fonts = await noto.catch((error: unknown) => {
    noto = null
    throw error
  })
  return own.length === 0 ? fonts : { regular: [...fonts.regular, ...own], bold: [...fonts.bold, ...own] }
}

async function readNoto(): Promise<Fonts> {
  const weight = (name: string) =>
    Promise.all([
      packageFile(LATIN, `${name}/NotoSans_${name}.ttf`),
      packageFile(ARABIC, `${name}/NotoSansArabic_${name}.ttf`),
    ])
  return { regular: await weight('400Regular'), bold: await weight('700Bold') }
}

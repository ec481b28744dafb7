/** A chart as the bytes of a PNG, and what it shows in words. */
export interface PngPicture {
  readonly png: Uint8Array
  readonly alt: string
}

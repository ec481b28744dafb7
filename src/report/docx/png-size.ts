const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Width and height of a PNG in its pixels. Throws `invalid png: not a PNG file`. */
export function pngSize(png: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (png.length < 24 || SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error('invalid png: not a PNG file')
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width === 0 || height === 0) throw new Error('invalid png: not a PNG file')
  return [width, height]
}

/** Lays lines out one below the other: takes the height of the next one and gives its middle. */
export function stack(from: number): (height: number) => number {
  let bottom = from
  return height => {
    bottom += height
    return bottom - height / 2
  }
}

/** Number words by their numbers: all cases and genders of one number in a row, divided by spaces. */
export function numberForms(rows: Readonly<Record<number, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([number, words]) => words.split(' ').map(word => [word, Number(number)] as const)),
  )
}

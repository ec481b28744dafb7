/** For each thing, what it is called: English, French, Spanish, Arabic, separated by commas. */
type ByLanguage<Id extends string> = {
  readonly [Name in Id]?: readonly [en: string, fr?: string, es?: string, ar?: string]
}

export type Phrases<Id extends string> = readonly (readonly [id: Id, phrases: readonly string[]])[]

/** The same as a list, in the order in which it is written. */
export function phrases<Id extends string>(table: ByLanguage<Id>): Phrases<Id> {
  const entries = Object.entries(table) as [Id, readonly (string | undefined)[]][]
  return entries.map(([id, languages]) => [id, languages.flatMap(text => (text ? text.split(', ') : []))])
}

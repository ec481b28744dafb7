/** Recorders whose own figures are published too, by the ways in which coders of news write them. */
const recorders = [
  ['SOHR', /\bsohr\b|syrian observatory/i],
  ['SNHR', /\bsnhr\b|syrian network for human/i],
  ['VDC', /\bvdc\b|violations documentation/i],
  ['Airwars', /\bairwars\b/i],
  ['Iraq Body Count', /\biraq ?body ?count\b|\bibc\b/i],
  ['ACLED', /\bacled\b/i],
  ['OHCHR', /\bohchr\b|\bhrmmu\b/i],
  ['UNAMA', /\bunama\b/i],
  ['B’Tselem', /\bb.?tselem\b/i],
  [
    'Gaza Ministry of Health',
    /(?:gaza|hamas|palestinian)[\w ,’'-]{0,20}(?:health ministry|ministry of health)|(?:health ministry|ministry of health)[\w ,’'-]{0,10}gaza/i,
  ],
] as const satisfies readonly (readonly [string, RegExp])[]

const ANY = new RegExp(recorders.map(([, pattern]) => pattern.source).join('|'), 'i')

export type CitedRecorder = `cites:${(typeof recorders)[number][0]}`

const none: readonly CitedRecorder[] = Object.freeze([])

/**
 * The recorders that a text of sources names, as flags. What rests on them is no second source beside their own
 * figures.
 *
 * @example
 * citedRecorders('SOHR; Reuters News') // → ["cites:SOHR"]
 */
export function citedRecorders(sources: string | null): readonly CitedRecorder[] {
  if (sources === null || !ANY.test(sources)) return none
  return recorders.filter(([, pattern]) => pattern.test(sources)).map(([name]): CitedRecorder => `cites:${name}`)
}

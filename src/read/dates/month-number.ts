import { whenAsked } from '../../util/when-asked.js'
import { foldHeader } from '../table/header-words.js'

/** Months by name, January first: English, French, Spanish, and Arabic in both of its calendars of names. */
const NAMES = [
  'january jan janvier janv enero ene يناير كانون_الثاني',
  'february feb fevrier fevr fev febrero شباط فبراير',
  'march mar mars marzo اذار مارس',
  'april apr avril avr abril abr نيسان ابريل',
  'may mai mayo ايار مايو',
  'june jun juin junio حزيران يونيو',
  'july jul juillet juil julio تموز يوليو',
  'august aug aout agosto ago اب اغسطس',
  'september sep sept septembre septiembre setiembre ايلول سبتمبر',
  'october oct octobre octubre تشرين_الاول اكتوبر',
  'november nov novembre noviembre تشرين_الثاني نوفمبر',
  'december dec decembre diciembre dic كانون_الاول ديسمبر',
] as const

const byName = whenAsked<ReadonlyMap<string, number>>(
  () =>
    new Map(
      NAMES.flatMap((names, i) => names.split(' ').map(name => [foldHeader(name.replace('_', ' ')), i + 1] as const)),
    ),
)

/** The number of a month from its name, whole or cut short, in one of the languages. Null: it is no month. */
export function monthNumber(name: string): number | null {
  return byName().get(foldHeader(name)) ?? null
}

import { concepts, type ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'

/** Sites, camps, schools or tents of people are no people, and people in camps are not all of them. */
const OTHERS = new Set(
  (
    'site sites camp camps location locations shelter shelters tent tents school schools settlement settlements ' +
    'centre centres center centers village villages departure departures departed left exit exits kit kits visit visits ' +
    'capacity planned projected projection projections expected forecast anticipated ' +
    'prevu prevus prevues capacite projection projections previsto previstos proyectados capacidad متوقع ' +
    'assessment assessments disability disabilities request requests ' +
    'abris ecole ecoles tentes departs lieux localites handicap ' +
    'sitio sitios campamento campamentos albergue albergues escuelas salidas discapacidad ' +
    'موقع مواقع مخيم مخيمات مركز مراكز مدارس خيام مغادرين'
  ).split(' '),
)
/** Some of the people killed, in no group of the table of groups. */
const SIDES = new Set(
  (
    'security terrorist terrorists militant militants insurgent insurgents rebel rebels attacker attackers perpetrator ' +
    'perpetrators suspect suspects suspected alleged police soldier soldiers troops army forces military ' +
    'terroristes rebelles soldats policiers assaillants militaires policias soldados terroristas guerrilleros militares ' +
    'جنود شرطه ارهابيين مسلحين'
  ).split(' '),
)
/** Whoever died of these was not killed. */
const CAUSES = new Set(
  (
    'cholera covid covid19 measles malaria ebola disease diseases natural maternal infant neonatal malnutrition hunger ' +
    'famine starvation road traffic accident accidents animal animals livestock cattle ' +
    'rougeole paludisme maladie maladies naturelle naturelles maternelle maternelles malnutrition faim betail ' +
    'sarampion enfermedad enfermedades materna maternas desnutricion hambre accidentes ganado ' +
    'كوليرا مرض امراض جوع مجاعه'
  ).split(' '),
)

/** Why a header that names a concept is of something else than all of those people. Null: nothing says so. */
export function otherThing(
  concept: ConceptId,
  unit: UnitId | null,
  group: GroupId | undefined,
  words: readonly string[],
): string | null {
  const isOther = (word: string) =>
    OTHERS.has(word) ||
    (concept === 'killed' && CAUSES.has(word)) ||
    ((concept === 'killed' || concept === 'injured') && group === undefined && SIDES.has(word))
  const other = words.find(isOther)
  if (other !== undefined) return `The word "${other}" in its header can mean other things, or only some of the people`
  return unit === 'movements' && concepts[concept].measure === 'stock'
    ? 'Its header speaks of movements, and a number at a day is none of movements'
    : null
}

// Long because a language is easier to translate and to check in one piece.
import type { ConceptId } from '../figures/concepts.js'
import type { GapReason } from '../figures/gap.js'
import type { GroupId } from '../figures/groups.js'
import type { SetAsideReason } from '../figures/range.js'
import type { UnitId } from '../figures/units.js'
import type { FlagId } from '../figures/vocabulary.js'
import type { BoundWords } from '../reconcile/range-in-words.js'
import type { Locale } from './locale.js'
import { numberWords } from './number-words.js'
import { type RuleWords, methodInLanguage, ruleInWords, rulesInWords } from './rule-in-words.js'

/** Narrow no-break space: in numbers and before tall punctuation. A colon has a full one. */
const THIN = '\u202F'
const FULL = '\u00A0'

const number = numberWords({ thousands: THIN, decimal: ',' })
/** Zero and one are singular. */
const count = (n: number, one: string, many: string) => `${number(n)}${FULL}${n < 2 ? one : many}`

const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const monthsInFull = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const monthOf = (month: string, names: readonly string[] = months) => names[Number(month) - 1] ?? month
const dateOf = (day: string) => (Number(day) === 1 ? '1er' : String(Number(day)))

/** The label, and how many of them there are: with its article, since it opens a sentence. */
const concepts: Readonly<Record<ConceptId, readonly [label: string, counted: string]>> = {
  casualties: ['personnes tuées ou blessées', 'le nombre de personnes tuées ou blessées'],
  killed: ['personnes tuées', 'le nombre de personnes tuées'],
  'battle-deaths': ['personnes tuées au combat', 'le nombre de personnes tuées au combat'],
  'one-sided-deaths': [
    'personnes tuées par des violences unilatérales',
    'le nombre de personnes tuées par des violences unilatérales',
  ],
  'non-state-deaths': [
    'personnes tuées dans des conflits non étatiques',
    'le nombre de personnes tuées dans des conflits non étatiques',
  ],
  'fatalities-coded': ['décès codés', 'le nombre de décès codés'],
  'deaths-recovered': ['corps retrouvés', 'le nombre de corps retrouvés'],
  'deaths-of-wounds': [
    'personnes décédées des suites de leurs blessures',
    'le nombre de personnes décédées des suites de leurs blessures',
  ],
  'deaths-added-later': ['décès ajoutés après coup', 'le nombre de décès ajoutés après coup'],
  'deaths-of-hunger': ['personnes mortes de faim', 'le nombre de personnes mortes de faim'],
  'killed-seeking-aid': [
    'personnes tuées en cherchant de l’aide',
    'le nombre de personnes tuées en cherchant de l’aide',
  ],
  'injured-seeking-aid': [
    'personnes blessées en cherchant de l’aide',
    'le nombre de personnes blessées en cherchant de l’aide',
  ],
  injured: ['personnes blessées', 'le nombre de personnes blessées'],
  missing: ['personnes disparues', 'le nombre de personnes disparues'],
  detained: ['personnes détenues ou enlevées', 'le nombre de personnes détenues ou enlevées'],
  incidents: ['incidents', 'le nombre d’incidents'],
  displaced: ['personnes déplacées de force', 'le nombre de personnes déplacées de force'],
  idps: [
    'personnes déplacées à l’intérieur de leur propre pays',
    'le nombre de personnes déplacées à l’intérieur de leur propre pays',
  ],
  'idps-of-concern': [
    'personnes déplacées internes relevant de la compétence du HCR',
    'le nombre de personnes déplacées internes relevant de la compétence du HCR',
  ],
  refugees: ['réfugiés', 'le nombre de réfugiés'],
  'unrwa-refugees': [
    'réfugiés de Palestine enregistrés auprès de l’UNRWA',
    'le nombre de réfugiés de Palestine enregistrés auprès de l’UNRWA',
  ],
  'asylum-seekers': ['demandeurs d’asile', 'le nombre de demandeurs d’asile'],
  'others-needing-protection': [
    'autres personnes ayant besoin d’une protection internationale',
    'le nombre d’autres personnes ayant besoin d’une protection internationale',
  ],
  stateless: ['personnes apatrides', 'le nombre de personnes apatrides'],
  'others-of-concern': [
    'autres personnes relevant de la compétence du HCR',
    'le nombre d’autres personnes relevant de la compétence du HCR',
  ],
  'host-community': ['membres de la communauté d’accueil', 'le nombre de membres de la communauté d’accueil'],
  displacements: ['déplacements internes (mouvements)', 'le nombre de déplacements internes (mouvements)'],
  'newly-displaced': ['personnes nouvellement déplacées', 'le nombre de personnes nouvellement déplacées'],
  'driven-from-home': ['personnes chassées de leur foyer', 'le nombre de personnes chassées de leur foyer'],
  arrivals: ['personnes arrivées', 'le nombre de personnes arrivées'],
  'asylum-applications': ['demandes d’asile', 'le nombre de demandes d’asile'],
  'asylum-decisions': ['décisions en matière d’asile', 'le nombre de décisions en matière d’asile'],
  'asylum-recognised': ['reconnaissances du statut de réfugié', 'le nombre de reconnaissances du statut de réfugié'],
  'asylum-complementary': [
    'octrois d’une protection complémentaire',
    'le nombre d’octrois d’une protection complémentaire',
  ],
  'asylum-rejected': ['demandes d’asile rejetées', 'le nombre de demandes d’asile rejetées'],
  'asylum-closed': [
    'demandes d’asile closes pour d’autres motifs',
    'le nombre de demandes d’asile closes pour d’autres motifs',
  ],
  returns: ['personnes retournées', 'le nombre de personnes retournées'],
  'returned-idps': ['personnes déplacées internes retournées', 'le nombre de personnes déplacées internes retournées'],
  'returned-refugees': ['réfugiés retournés dans leur pays', 'le nombre de réfugiés retournés dans leur pays'],
  returnees: ['personnes de retour', 'le nombre de personnes de retour'],
  resettled: ['réfugiés réinstallés', 'le nombre de réfugiés réinstallés'],
  naturalised: ['réfugiés naturalisés', 'le nombre de réfugiés naturalisés'],
  population: ['habitants', 'le nombre d’habitants'],
  affected: ['personnes touchées', 'le nombre de personnes touchées'],
  'people-in-need': ['personnes dans le besoin', 'le nombre de personnes dans le besoin'],
  'people-targeted': ['personnes ciblées', 'le nombre de personnes ciblées'],
  'people-reached': ['personnes atteintes', 'le nombre de personnes atteintes'],
  'aid-recipients': ['bénéficiaires de l’aide', 'le nombre de bénéficiaires de l’aide'],
  'settlements-captured': ['localités prises', 'le nombre de localités prises'],
  'territory-share': ['part du territoire', 'la part du territoire'],
  'housing-destroyed': ['logements détruits', 'le nombre de logements détruits'],
  'housing-damaged': ['logements endommagés', 'le nombre de logements endommagés'],
}

const groups: Readonly<Record<GroupId, string>> = {
  all: 'toutes les personnes',
  civilians: 'civils',
  combatants: 'combattants',
  'status-unknown': 'personnes de statut inconnu',
  identified: 'personnes identifiées',
  'government-forces': 'forces gouvernementales et alliées',
  'opposition-forces': 'groupes armés d’opposition et autres',
  'foreign-forces': 'forces étrangères',
  adults: 'adultes',
  men: 'hommes',
  women: 'femmes',
  elderly: 'personnes âgées',
  children: 'enfants',
  girls: 'filles',
  boys: 'garçons',
  male: 'hommes et garçons',
  female: 'femmes et filles',
  'displaced-by-disaster': 'personnes déplacées par des catastrophes',
  'health-workers': 'personnel de santé',
  'rescue-workers': 'secouristes',
  journalists: 'journalistes',
  'aid-workers': 'travailleurs humanitaires',
}

const units: Readonly<Record<UnitId, string>> = {
  people: 'personnes',
  households: 'ménages',
  movements: 'mouvements',
  incidents: 'incidents',
  applications: 'demandes',
  decisions: 'décisions',
  cases: 'cas',
  settlements: 'localités',
  dwellings: 'logements',
  percent: 'pour cent',
}

const gaps: Readonly<Record<GapReason, string>> = {
  'not-collected': 'l’éditeur ne l’a pas recueilli',
  'not-applicable': 'sans objet ici',
  suppressed: 'l’éditeur l’a et ne le publie pas',
  unknown: 'l’éditeur indique que ce n’est pas connu',
  'before-series': 'la série n’avait pas commencé',
}

const reasons: Readonly<Record<SetAsideReason, string>> = {
  superseded: 'la même source a un chiffre plus récent',
  copy: 'il répète un autre chiffre',
  vague: 'il ne donne qu’un ordre de grandeur, et d’autres chiffres donnent des nombres',
  implausible: 'il ne peut être vrai à côté des autres',
  'too-old': 'il dépasse la limite d’âge',
  later: 'il est d’un jour postérieur',
  'other-period': 'il porte sur une autre période',
  undated: 'il n’indique aucun jour',
  'other-place': 'il porte sur un autre lieu',
  'other-measure': 'il relève d’une autre mesure',
  'other-concept': 'il compte autre chose',
  'other-group': 'il compte d’autres personnes',
  'other-unit': 'il est dans une autre unité',
  overlapping: 'un autre chiffre de sa source compte la même chose',
  unbounded: 'rien ne borne le nombre',
  filled: 'son éditeur l’a complété là où rien n’avait été signalé',
  placeholder: 'c’est un zéro là où rien n’a été saisi',
  correction: 'il corrige à la baisse un total antérieur',
  'excluded-source': 'sa source a été écartée sur demande',
  'not-chosen': 'la méthode repose sur d’autres chiffres',
  'no-error': 'il n’indique pas l’erreur propre à une enquête ou à un modèle',
  'no-source': 'il ne nomme aucune source, et rien n’indique donc qu’il soit indépendant',
}

const flags: Readonly<Record<FlagId, string>> = {
  'order-violated': 'publié avec valeurs basse, centrale et haute dans le désordre, et gardé tel quel',
  rounded: 'arrondi par l’éditeur',
  converted: 'converti d’une autre unité',
  derived: 'calculé à partir d’autres nombres, non énoncé tel quel',
  extrapolated: 'extrapolé par l’éditeur',
  filled: 'complété par l’éditeur là où rien n’avait été signalé',
  footnote: 'accompagné d’une note dans la publication',
  suspect: 'mis en doute par l’éditeur ou le transcripteur',
  'place-unknown': 'en un lieu absent des tables de lieux',
  'place-unclear': 'en un lieu que les mots laissent indécis',
  'place-inferred': 'en un lieu que les mots supposent et ne nomment pas',
  'date-unclear': 'à un moment que les mots laissent indécis',
  'date-conflict': 'sur une période qui ne cadre pas avec les autres dates du même rapport',
  'label-conflict': 'nommé dans le texte autrement que ce qu’il compte',
  'group-unclear': 'de personnes que les mots ne désignent pas clairement',
  distributive: 'énoncé une seule fois pour chacun de plusieurs groupes',
  'carried-from': 'reporté d’un jour antérieur',
  'stated-for': 'ramené à un jour commun',
  part: 'une partie d’un décompte que l’éditeur ventile, nommée après les deux-points\u202F; non le tout',
  round: 'du cycle d’évaluation nommé après les deux-points\u202F; le cycle suivant recompte les mêmes personnes',
  level: 'au niveau administratif nommé après les deux-points\u202F; les autres niveaux comptent les mêmes personnes',
  assessment: 'selon le type d’évaluation nommé\u202F; un autre type peut compter les mêmes personnes',
  cause: 'des seuls déplacements dus à la cause nommée',
  provisional: 'provisoire, jusqu’à son remplacement par l’éditeur',
  'none-known': 'zéro parce que l’éditeur n’en connaît aucun, ce que personne n’a confirmé',
  'rolled-up': 'somme des lieux nommés',
  missing: 'un minimum, aucun nombre n’existant pour les lieux nommés',
  restart: 'le premier d’un décompte repris à zéro',
  plateau: 'le même total qu’auparavant\u00A0: il se peut que personne n’ait compté',
  'after-plateau': 'la première hausse après un total inchangé\u00A0: elle peut inclure ces jours',
  'added-later': 'sans les décès de jours antérieurs ajoutés plus tard',
  lump: 'très au-dessus de ses voisins\u00A0: il peut inclure des faits antérieurs',
  'changed-source': 'entre deux rapports de sources différentes',
  'changed-vintage': 'entre deux rapports de versions différentes',
  'not-below-zero': 'avec une borne basse qui serait inférieure à zéro, fixée à zéro',
  binned: 'somme des chiffres situés dans la période',
  straddled: 'un minimum, des chiffres n’ayant pu être ajoutés',
  spread: 'd’une période plus longue, répartie sur ses jours',
  narrower: 'd’une notion ou d’un groupe plus étroit, repris sur demande',
  falls: 'un total cumulé inférieur à un total antérieur',
  conventional: 'un nombre convenu que l’éditeur met à la place des seuls mots de sa source',
  'below-threshold': 'd’un conflit et d’une année sous le seuil de l’éditeur, donc hors de ses totaux annuels',
  'same-as': 'une autre mention du même chiffre dans le même texte',
  'part-of': 'une partie d’un chiffre du même texte\u202F; à ne pas y ajouter',
  'date-from-context': 'daté d’après une phrase voisine',
  'source-person': 'attribué à une personne dont le nom est omis',
  'other-cause': 'd’une autre cause que la violence, selon le texte',
  proposed: 'proposé de l’extérieur et vérifié dans le texte',
  cites: 'fondé sur des rapports d’un autre organisme, et donc pas une seconde source à côté de lui',
}

const bounds: BoundWords = {
  number,
  semicolon: `${THIN}; `,
  between: (low, high) => `${low} à ${high}`,
  orMore: low => `${low} ou plus`,
  orLess: high => `${high} ou moins`,
  noUpperLimit: 'aucune limite supérieure connue',
  noLowerLimit: 'aucune limite inférieure connue',
  noLimits: 'aucune limite connue',
  onlyMinimum: n =>
    n === 1
      ? 'un rapport ne donne qu’un minimum'
      : `${n === null ? 'certains' : number(n)} rapports ne donnent qu’un minimum`,
  onlyMaximum: n => (n === 1 ? 'un rapport ne donne qu’un maximum' : `${number(n)} rapports ne donnent qu’un maximum`),
}

const rules: RuleWords = {
  methods: {
    hull: 'enveloppe',
    envelope: 'enveloppe',
    relaxed: 'accord le plus large',
    medians: 'intervalle des médianes',
    majority: 'majorité',
    hierarchy: 'hiérarchie des sources',
    latest: 'plus récent',
    preferred: 'source préférée',
    'weighted-median': 'médiane pondérée',
  },
  readings: { literal: 'littérale', typical: 'courante', wide: 'large' },
  reading: label => `lecture ${label}`,
  method: label => `méthode${FULL}: ${label}`,
  relaxed: wrong =>
    wrong === 0 ? 'ce que toutes les sources admettent' : `ce qu’admettent toutes les sources sauf ${number(wrong)}`,
  screened: 'avec filtrage des valeurs invraisemblables',
  notScreened: 'sans filtrage',
  without: source => `sans ${source}`,
  asItStands: 'en l’état',
  best: 'avec une valeur centrale',
  now: numbers => `En l’état${FULL}: ${numbers}.`,
  noneMoves: 'Aucun choix ne déplace les nombres.',
  mostMoved: (rule, numbers) => `Le choix qui les déplace le plus (${rule}) donne ${numbers}.`,
  opens: list => `Une borne n’a plus de limite${FULL}: ${list}.`,
  closes: list => `Une borne ouverte reçoit une limite${FULL}: ${list}.`,
  noNumber: list => `Aucun nombre${FULL}: ${list}.`,
  nothingChanges: (same, all) => `Sur ${number(all)} autres règles, ${number(same)} ne changent rien.`,
}

/** Each with its preposition: "de 25 à 31", "85 ou plus". */
function between(low: number | null, high: number | null, said: (numbers: string) => string): string {
  if (low === null) return high === null ? 'sans limite connue' : `à ${said(bounds.orLess(number(high)))}`
  if (high === null) return `à ${said(bounds.orMore(number(low)))}`
  return low === high ? `à ${said(number(low))}` : `entre ${number(low)} et ${said(number(high))}`
}

/**
 * French, as the United Nations write it: numbers in groups of three with narrow no-break spaces, decimals after a
 * comma, days with the month in letters. A name of a place follows a colon, since its article and its preposition
 * cannot be told from the name.
 *
 * @example
 * french.list(['SNHR', 'SOHR', 'OCHA']) // → "SNHR, SOHR et OCHA"
 */
export const french: Locale = {
  language: 'fr',
  direction: 'ltr',
  bounds,
  concept: id => concepts[id][0],
  group: id => groups[id],
  unit: id => units[id],
  flag: id => flags[id],
  setAsideReason: id => reasons[id],
  why: ({ reason }) => reasons[reason],
  method: method => methodInLanguage(method, rules, ', '),
  comma: ', ',
  colon: `${FULL}: `,
  dot: ' · ',
  million: n => `${n}${FULL}${/^[01](?:,|$)/.test(n) ? 'million' : 'millions'}`,

  day: (year, month, day) => `${dateOf(day)}${FULL}${monthOf(month)} ${year}`,
  dayOfYear: (month, day) => `${dateOf(day)}${FULL}${monthOf(month)}`,
  month: (year, month) => `${monthOf(month)} ${year}`,
  monthOfYear: month => monthOf(month),
  span: (from, to) => `${from} – ${to}`,
  upTo: day => `jusqu’au ${day}`,
  since: day => `depuis le ${day}`,
  asOf: day => `au ${day}`,
  inPeriod: period => `période${FULL}: ${period}`,
  dayNotStated: 'jour non précisé',
  dayInFull: (year, month, day) => `${dateOf(day)}${FULL}${monthOf(month, monthsInFull)} ${year}`,

  placeNotStated: 'lieu non précisé',
  from: place => `provenance${FULL}: ${place}`,
  sourceNotStated: 'source non précisée',
  printedBy: outlet => `publié par ${outlet}`,
  quote: words => `«${FULL}${words}${FULL}»`,
  list: items => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`),
  more: n => (n === 1 ? '1 autre' : `${number(n)} autres`),

  range: 'Fourchette',
  figures: n => count(n, 'chiffre', 'chiffres'),
  ranges: n => count(n, 'fourchette', 'fourchettes'),
  sources: (min, max) =>
    min === max ? count(min, 'source', 'sources') : `${number(min)} à ${count(max, 'source', 'sources')}`,
  setAside: why => `Écarté${FULL}: ${why}`,
  setAsideCount: n => count(n, 'écarté', 'écartés'),
  beyondAxis: words => `${words}, au-delà de l’axe`,
  best: value => `valeur centrale ${value}`,
  aVerifiedList: 'liste vérifiée, donc un minimum',
  noFigureLeft: 'il ne reste aucun chiffre\u00A0: tous ont été écartés',
  otherSources: 'autres sources',
  noFigure: 'aucun chiffre',
  overview: 'Fourchettes des chiffres communiqués',
  steps:
    'Chaque ligne de l’axe vaut dix fois la précédente\u00A0: une barre montre combien de fois sa borne basse entre dans sa borne haute.',

  flow: {
    route: (from, to) =>
      from === null
        ? `Vers${FULL}: ${to ?? 'lieu non précisé'}, provenance non précisée`
        : to === null
          ? `De${FULL}: ${from}, destination non précisée`
          : `De ${from} vers ${to}`,
    routes: n => count(n, 'trajet', 'trajets'),
    measure: {
      stock:
        'D’où viennent les personnes et où elles se trouvent\u00A0: des personnes à un jour donné, non des mouvements.',
      flow: 'D’où et vers où, sur une période\u00A0: qui se déplace deux fois peut être compté deux fois.',
    },
    order:
      'La plus grande borne basse en premier. Là où deux barres se recoupent, les chiffres ne disent pas laquelle est la plus grande. Les lignes ne s’additionnent pas.',
    unknownOrigin:
      'Provenance non précisée\u00A0: ces chiffres peuvent porter sur toutes les arrivées et comprendre des personnes des lignes ci-dessus\u202F; ce n’est pas le reste.',
    unknownDestination:
      'Destination non précisée\u00A0: ces chiffres peuvent porter sur tous les départs et comprendre des personnes des lignes ci-dessus.',
    nested: 'Certaines lignes font partie d’autres\u00A0: un lieu et un lieu qu’il contient.',
    firstOnly: (drawn, all) =>
      `Seuls les ${number(drawn)} trajets aux plus grandes bornes basses, sur ${number(all)}, sont tracés.`,
  },

  map: {
    by: { place: 'Lieu où les personnes sont comptées.', from: 'Lieu d’où viennent les personnes.' },
    counted: (n, all) => `${number(n)} sur ${count(all, 'zone', 'zones')} avec un chiffre`,
    zero: 'zéro',
    disc: 'Disque\u00A0: la borne basse de la fourchette\u202F; sa surface est le nombre de personnes.',
    ring: 'Anneau autour d’un disque\u00A0: la borne haute. Ce qui se trouve entre les deux n’est pas connu.',
    ringAlone: 'Anneau tireté\u00A0: la borne haute\u202F; aucune limite inférieure n’est donnée.',
    open: 'Flèche\u00A0: aucune limite supérieure n’est donnée, le nombre est donc celui-ci ou plus.',
    someOpen: 'Flèche tiretée\u00A0: au moins un rapport ne donne qu’un minimum.',
    lowEnd: 'Borne basse de la fourchette',
    anyNumber: 'tout nombre',
    under: n => `moins de ${n}`,
    between: (from, under) => `${from} à moins de ${under}`,
    orMore: n => `${n} ou plus`,
    maybeMore: 'rayures\u00A0: borne haute',
    classes:
      'Teinte\u00A0: la classe de la borne basse, le nombre est donc au moins celui-ci. Une grande zone ne compte pas plus de personnes.',
    unsure: 'Rayé\u00A0: les rayures ont la teinte de la borne haute, située dans une classe supérieure.',
    noLow: 'Les zones sans borne basse sont dans la classe la plus basse.',
    centre:
      'Symboles et nombres se trouvent au milieu de leur zone\u202F; ils ne disent pas où s’y trouvent les personnes.',
    unlabelled: n =>
      n < 2
        ? `${number(n)} zone n’a pas la place d’un nombre\u202F; le tableau les donne tous.`
        : `${number(n)} zones n’ont pas la place d’un nombre\u202F; le tableau les donne tous.`,
    withoutFigure: (n, all) =>
      `Hachuré\u00A0: ${number(n)} sur ${count(all, 'zone', 'zones')} sans chiffre, ce qui ne veut pas dire qu’il n’y ait personne.`,
    unnamed: names => `Sans chiffre, et sans place pour le nom${FULL}: ${names}.`,
    withoutArea: names => `Absents de la carte, les limites ne comportant pas de telle zone${FULL}: ${names}.`,
    nowhere: n => `Hors de la carte${FULL}: ${count(n, 'fourchette', 'fourchettes')} sans lieu.`,
    endorsement:
      'Les limites et les noms sont ceux fournis à la carte\u202F; ils n’impliquent aucune opinion sur le statut d’un territoire ni aucune approbation.',
  },

  multiples: {
    panels: n => count(n, 'vignette', 'vignettes'),
    shared:
      'Toutes les vignettes ont les mêmes axes. Là où une vignette est vide, il n’y a pas de fourchette pour ces jours.',
    firstOnly: (drawn, all) => `Seules les ${number(drawn)} premières vignettes sur ${number(all)} sont tracées.`,
  },

  events: {
    event: (letter, when, what, source) =>
      `${letter}, ${when}${FULL}: ${what}${source === null ? '' : ` (${source})`}.`,
    alt: (when, what) => `Événement, ${when}${FULL}: ${what}.`,
    outside: events => `Hors des jours tracés${FULL}: ${events}.`,
    coincidence:
      'Lettres\u00A0: événements. Qu’un nombre change après l’un d’eux ne montre pas qu’il ait changé à cause de lui.',
  },

  cumulative: {
    total: 'Total cumulé',
    totalSince: day => `Total cumulé depuis le ${day}`,
    gained: 'Hausse entre deux rapports',
    gainedADay: 'Hausse par jour, en moyenne entre deux rapports',
    inDays: (n, days) => `${n} en ${count(days, 'jour', 'jours')}`,
    onlyDays: (n, days) => `${n} en seulement ${count(days, 'jour', 'jours')}`,
    onlyDaysShort: days => `seulement ${count(days, 'jour', 'jours')}`,
    corrected: (from, to) => `corrigé${FULL}: ${from} puis ${to}`,
    correctedShort: 'corrigé',
    restart: 'nouveau décompte',
    later: words => `${words} de jours antérieurs`,
    unchanged: 'inchangé',
    run: 'Trait plein\u00A0: le même organisme, un rapport après l’autre. Ce qui s’est passé entre-temps, personne ne l’a compté.',
    dashed:
      'Trait tireté\u00A0: un rapport manque, le total n’a pas bougé, ou un autre organisme ou une autre version prend la suite.',
    source:
      'Ligne pointillée de haut en bas\u00A0: à partir d’ici un autre organisme rapporte\u202F; le saut peut tenir à qui a compté.',
    restarts: 'Ligne pleine de haut en bas\u00A0: le décompte reprend à zéro, sans les personnes déjà comptées.',
    correction: n =>
      n < 2
        ? `Corrigé\u00A0: ${number(n)} total est inférieur au précédent. Rien n’a été défait, et aucune hausse n’est tracée.`
        : `Corrigé\u00A0: ${number(n)} totaux sont inférieurs au précédent. Rien n’a été défait, et aucune hausse n’est tracée.`,
    rounded: 'Point creux\u00A0: arrondi par l’éditeur, ou terminé par 00 et peut-être arrondi.',
    bars: 'Barre\u00A0: la hausse du total d’un rapport au suivant, aussi large que les jours qui les séparent.',
    aDay: 'La hauteur est la moyenne par jour, pour qu’une attente plus longue d’un rapport ne soit pas un pic\u00A0: la surface est la hausse. Personne n’a compté jour par jour.',
    extent: 'Plus pâle\u00A0: jusqu’à ce que les chiffres permettent.',
    doubt: reasons => `Contour tireté${FULL}: peut-être pas de ces seuls jours (${reasons}).`,
    reasons: {
      source: n => `${number(n)} à cheval sur un changement d’organisme`,
      vintage: n => `${number(n)} à cheval sur deux versions`,
      afterPlateau: n => `${number(n)} après un total inchangé`,
      lump: n => `${number(n)} très au-dessus de ses voisines`,
    },
    betweenRounded: n =>
      `Contour tireté${FULL}: ${count(n, 'hausse', 'hausses')} entre des totaux arrondis ou qui semblent l’être, sans plus d’exactitude qu’eux.`,
    addedLater: n =>
      `Contour au-dessus${FULL}: ${count(n, 'lot', 'lots')} de décès de jours antérieurs, admis plus tard par l’organisme.`,
    unknown: 'non connu',
    grey: 'Gris\u00A0: nul ne peut dire quelle a été la hausse\u00A0: il n’y a pas de rapport, ou le total n’a pas changé et peut-être que personne n’a compté.',
    partial: 'Barre creuse\u00A0: la dernière période est plus courte que les autres\u202F; ce n’est pas une baisse.',
    first: (words, when) => `Non tracé comme hausse${FULL}: le premier total, ${words} (${when}).`,
    leftOut: (n, why) => `Non tracé${FULL}: ${count(n, 'chiffre', 'chiffres')} (${why}).`,
    alt: {
      totals: n => count(n, 'total cumulé', 'totaux cumulés'),
      gains: n => count(n, 'hausse entre deux rapports', 'hausses entre deux rapports'),
      corrections: n => `${count(n, 'correction', 'corrections')} à la baisse.`,
      bodies: n => `${count(n, 'changement', 'changements')} d’organisme.`,
      restarts: n => `Le décompte reprend à zéro ${number(n)} fois.`,
      most: (words, when) => `Maximum${FULL}: ${words}, ${when}.`,
    },
  },

  parts: {
    title: question => `De qui s’agit-il${THIN}? ${question}`,
    whole: 'L’ensemble',
    counted: 'Tel que compté',
    share: (low, high) => (low === high ? `${low}${FULL}% de l’ensemble` : `${low} à ${high}${FULL}% de l’ensemble`),
    solid: 'Plein\u00A0: comptés comme tels, donc au moins ce nombre.',
    dashed: 'Contour tireté\u00A0: il peut y en avoir autant de plus, parmi les personnes dont on ne le sait pas.',
    notAdded:
      'Les lignes ne s’additionnent pas\u00A0: un groupe est aussi compté dans le groupe plus large, et les mêmes inconnus peuvent appartenir à plusieurs lignes.',
    unknown: n =>
      `${n} de l’ensemble n’appartiennent à aucun groupe énoncé\u202F; chacun peut appartenir à n’importe lequel.`,
    pieces: 'Tel que compté\u00A0: chaque morceau une fois. Creux\u00A0: de ce groupe, sans rien de plus précis.',
    rounded: 'Les parts des fourchettes sont arrondies vers l’extérieur.',
  },

  revision: {
    title: question => `Ce que les versions ultérieures ont changé${FULL}: ${question}`,
    summary: (all, changed, added, gone) =>
      `Sur ${count(all, 'nombre', 'nombres')}${FULL}: modifiés ${number(changed)}, nouveaux ${number(added)}, disparus ${number(gone)}.`,
    from: (from, to) => `${from}, puis ${to}`,
    change: percent => `(${percent}${FULL}%)`,
    added: vintage => `nouveau dans ${vintage}`,
    gone: vintage => `absent désormais de ${vintage}`,
    silent: vintage => `absent de ${vintage}`,
    boundsOnly: '(autres bornes)',
    oldest: vintage => `${vintage} (première)`,
    newest: vintage => `${vintage} (dernière)`,
    howToRead: 'Chaque trait d’une ligne est une version, la première en haut, la dernière en bas.',
    sorted: 'Les lignes sont rangées selon le plus grand changement, de la première à la dernière version.',
    unchanged: n => `Non tracé${FULL}: ${count(n, 'nombre inchangé', 'nombres inchangés')}.`,
    rest: (drawn, all) => `Les ${number(drawn)} plus grands changements sur ${number(all)} sont tracés.`,
    notEvents:
      'Un changement entre versions n’est pas un événement\u00A0: c’est ce que l’éditeur a appris ou compte autrement.',
    gaps: 'Une version sans trait dans une ligne n’y a pas de nombre, ce qui n’est pas zéro.',
    noVintage: n => `Non tracé${FULL}: ${count(n, 'chiffre', 'chiffres')} de version non précisée.`,
    alt: { row: (question, words) => `${question}${FULL}: ${words}.` },
  },

  table: {
    sources: 'Sources',
    open: 'non précisé',
    none: '–',
    atLeast: high => `${high} +`,
    orMore: '+ après un nombre\u00A0: il peut être plus grand.',
    noBest: '– sous Central\u00A0: rien ne permet une valeur centrale, et aucune n’est inventée.',
  },

  agreement: {
    title: question => `Écart entre les sources${FULL}: ${question}`,
    byGap:
      'Plus c’est foncé, plus l’écart est grand. Le nombre\u00A0: combien de fois le plus petit chiffre entre dans le plus grand.',
    byStatus:
      'Plus c’est foncé, moins les chiffres ont en commun. Le nombre\u00A0: combien de fois le plus petit entre dans le plus grand.',
    ratio: tenths => (tenths < 100 ? `${Math.floor(tenths / 10)},${tenths % 10}` : number(Math.ceil(tenths / 10))),
    times: ratio => `×${ratio}`,
    step: (from, to) =>
      from === undefined
        ? `jusqu’à ${number(to)} fois`
        : to === Infinity
          ? `plus de ${number(from)} fois`
          : `${number(from)} à ${number(to)} fois`,
    status: {
      agree: 'identiques',
      overlap: 'un nombre commun à tous',
      split: 'en partie séparés',
      disjoint: 'tous séparés',
    },
    single: '–',
    singleKey: '– une seule source\u00A0: rien à comparer',
    openWord: 'ouvert',
    openKey: 'ouvert ou +\u00A0: une borne n’est pas donnée',
    fromZero: 'de 0',
    fromZeroNote: 'de 0\u00A0: le plus petit chiffre est zéro, qui n’entre dans aucun nombre.',
    number:
      'Les nombres des cases sont arrondis vers le haut\u00A0: ×1,1 est un écart de 10\u00A0% ou moins. La fourchette elle-même est dans le tableau des données.',
    atLeast: '+ après un nombre\u00A0: certains chiffres ne donnent qu’un minimum, l’écart peut donc être plus grand.',
    mayBeOne: '? après un nombre\u00A0: peut-être une seule source\u202F; certains chiffres n’en nomment aucune.',
    missing: 'Ligne pointillée\u00A0: des périodes manquent ici pour tous les lieux.',
    noRoom: 'Les cases colorées et vides n’ont pas la place de leur nombre.',
    notTrue: 'Des sources qui concordent n’ont pas forcément raison\u00A0: l’une peut reposer sur l’autre.',
    firstRows: (drawn, all) => `Seuls les ${number(drawn)} premiers lieux sur ${number(all)} sont tracés.`,
    lastColumns: (drawn, all) => `Seules les ${number(drawn)} dernières périodes sur ${number(all)} sont tracées.`,
    alt: {
      size: (places, periods) => `${count(places, 'lieu', 'lieux')}, ${count(periods, 'période', 'périodes')}`,
      count: (what, n) => `${what}${FULL}: ${number(n)}.`,
      widest: (where, when, words) => `Plus grand écart${FULL}: ${where}, ${when}, ${words}.`,
    },
  },

  chartTable: { numbers: { low: 'Bas', best: 'Central', high: 'Haut' }, open: 'non précisé' },

  contradiction: {
    howToRead: n =>
      n === 2
        ? 'Chaque rapport face à ce que l’autre laisse possible. Si les deux étaient vrais, les deux barres d’une ligne se rejoindraient.'
        : 'Chaque rapport face à ce que les autres laissent possible. Si tous étaient vrais, les deux barres d’une ligne se rejoindraient.',
    says: words => `dit ${words}`,
    leave: (n, words) => (n === 2 ? `l’autre laisse ${words}` : `les autres laissent ${words}`),
    apart: 'Zone teintée\u00A0: entre ce que dit un rapport et ce que laissent les autres.',
    hard: 'Lus aussi largement que le font 5 à 95\u00A0% des auditeurs, ils ne peuvent pas non plus être tous vrais.',
    soft: 'Lus aussi largement que le font 5 à 95\u00A0% des auditeurs, ils pourraient tous être vrais.',
    mend: change => `Ce qui y remédierait${FULL}: ${change}`,
    row: (words, who, says, leave) => `${words} (${who}) ${says}${THIN}; ${leave}.`,
  },

  sensitivity: {
    rule: row => ruleInWords(row, rules),
    summary: result => rulesInWords(result, rules, bounds),
    noNumber: 'aucun nombre',
    asItStands: 'Zone teintée\u00A0: la fourchette en l’état.',
    most: 'En gras\u00A0: la fourchette en l’état, et la règle qui la déplace le plus.',
  },

  contradictionWords: {
    cannotBeTrue: n =>
      n === 1
        ? 'Ce rapport ne peut pas être vrai'
        : n === 2
          ? 'Ces deux rapports ne peuvent pas être vrais tous les deux'
          : `Ces ${number(n)} rapports ne peuvent pas être tous vrais`,
    cannotCountOnce: n =>
      n === 2
        ? 'Ces deux rapports ne peuvent pas compter tous deux chaque personne une seule fois'
        : `Ces ${number(n)} rapports ne peuvent pas compter tous chaque personne une seule fois`,
    same: names => `${names} portent sur la même chose au même moment.`,
    part: (part, whole) => `${part} compte une partie de ${whole}.`,
    parts: (parts, whole, areAll) =>
      areAll
        ? `${parts} forment ensemble la totalité de ${whole}.`
        : `${parts} sont des parties de ${whole} qui ne se recoupent pas.`,
    movements: (people, movements) =>
      `${people} compte des personnes, dont chacune a fait au moins un des mouvements de ${movements}.`,
    households: (people, households, size) => `${people} vaut ${households} fois ${size} personnes par ménage.`,
    share: (part, percent, base) => `${part} vaut ${percent}${FULL}% de ${base}.`,
    stockFlow: (after, before, more, less) => `${after} vaut ${before}, plus ${more} et moins ${less}.`,
    during: (part, whole) => `Les jours de ${part} se situent dans ceux de ${whole}.`,
    overTime: (what, rule) =>
      `${what}${FULL}: ${
        rule === 'again'
          ? 'des personnes peuvent être comptées de nouveau dans une période ultérieure, un total se situe donc entre sa plus grande partie et la somme de ses parties.'
          : rule === 'once'
            ? 'lues comme des personnes comptées une seule fois, les périodes s’additionnent.'
            : 'les périodes s’additionnent.'
      }`,
    within: names => `Parties de cet ensemble${FULL}: ${names}.`,
    asMovements: name => `Lire ${name} comme des mouvements.`,
    thenPeople: numbers => `Les personnes sont alors${FULL}: ${numbers}.`,
    countedAgain:
      'Admettre que des personnes soient comptées de nouveau dans une période ultérieure, certaines s’étant déjà déplacées.',
    wider: names => `Lire plus largement ${names}.`,
    leaveOut: name => `Écarter ${name}.`,
    thenLeft: numbers => `Les autres laissent${FULL}: ${numbers}.`,
  },

  methodWords: {
    sorted:
      'Les chiffres ont été répartis en questions\u00A0: ce qui a été compté, de qui, dans quelle unité, comme stock ou comme flux, où, en provenance d’où et quand. Des chiffres de questions différentes n’ont jamais été réunis.',
    reading: how => `Les mots qui entourent un nombre ont été lus ${how}.`,
    readings: {
      literal: 'littéralement',
      typical: 'comme les entend l’auditeur médian',
      wide: 'du 5e au 95e centile des auditeurs',
    },
    ownReading: name => `d’après la table «${FULL}${name}${FULL}»`,
    about: shares => `«${FULL}Environ${FULL}»${FULL}: ${shares}.`,
    almost: shares => `«${FULL}Presque${FULL}»${FULL}: ${shares}.`,
    share: (low, high) => `de ${low} à ${high}${FULL}% du nombre`,
    upTo: high => `jusqu’à ${high}${FULL}% du nombre`,
    orMore: low => `${low}${FULL}% du nombre ou plus`,
    noShare: 'aucune limite',
    byDigits: (one, two, three, more) =>
      `${one} avec un chiffre significatif, ${two} avec deux, ${three} avec trois, ${more} avec davantage`,
    oneSided:
      '«\u00A0Au moins\u00A0» et «\u00A0plus de\u00A0» donnent une borne basse et aucune borne haute, «\u00A0jusqu’à\u00A0» et «\u00A0au plus\u00A0» une borne haute et aucune borne basse.',
    rounds:
      'Un nombre nu d’au plus deux chiffres significatifs, qui ne vient ni d’une liste ni d’un registre, vaut pour tout ce qui s’y arrondit\u202F; tout autre nombre nu est exact.',
    exact: 'Un nombre nu a été pris pour exact.',
    vague: 'Les mots sans nombre, comme «\u00A0des dizaines\u00A0», ont été lus comme un ordre de grandeur.',
    sources: days =>
      `Chaque source a été comptée une fois, avec son chiffre le plus récent. Des nombres égaux, sans source nommée et distants d’au plus ${count(days, 'jour', 'jours')}, ont été pris pour un seul chiffre répété. Un média qui publie un nombre n’a pas été pris pour sa source.`,
    leftOut: names => `Écarté sur demande${FULL}: ${names}.`,
    notScreened: 'Aucun chiffre n’a été écarté parce qu’il serait difficile à croire.',
    screened: (factor, match) =>
      `Ce qui ne peut être vrai a été écarté et montré, jamais corrigé${FULL}: plus de personnes que le lieu n’a d’habitants${THIN}; ou un nombre plus de ${factor} fois au-dessus ou au-dessous de tous les autres, qu’un zéro de plus ou de moins ramènerait à moins de ${match} fois, là où au moins deux autres sources se confirment.`,
    hull: 'Une fourchette va de la plus petite borne basse à la plus grande borne haute énoncée des chiffres retenus.',
    own: name => `Une fourchette suit une règle propre («${FULL}${name}${FULL}»), à partir des chiffres retenus.`,
    relaxed: wrong => `Une fourchette contient tout nombre qu’admettent toutes les sources sauf ${number(wrong)}.`,
    named: (method, order) => `Une fourchette suit la méthode${FULL}: ${method}${order === null ? '' : ` (${order})`}.`,
    minimum:
      'Un chiffre qui ne donne qu’un minimum laisse ouverte la borne haute et n’en ajoute pas\u202F; une liste vérifiée relève la borne basse et n’entre jamais dans une moyenne. Un ordre de grandeur ne borne une fourchette que là où il ne reste aucun autre chiffre.',
    best: 'Une valeur centrale n’est donnée que là où au moins trois sources indépendantes en avancent une et s’accordent en un seul morceau\u00A0: leur médiane pondérée, jamais un milieu.',
    bestOf: source =>
      `La valeur centrale est celle de ${source}, et il n’y en a pas là où ${source} ne donne aucun nombre.`,
    caution:
      'Une fourchette est celle de chiffres communiqués, et non un intervalle de confiance. Rien n’a été moyenné, complété ni corrigé.',
    asOf: (day, days, since) =>
      `Ramené au ${day}${FULL}: un stock antérieur d’au plus ${count(days, 'jour', 'jours')} a été reporté tel quel${THIN}; un total cumulé d’un jour antérieur vaut ensuite comme minimum${since === null ? '' : `, s’il commence ${since}, compté dès le premier de ces jours`}${THIN}; rien de postérieur n’a été utilisé, et rien n’a été interpolé.`,
    between: (first, last) => (first === last ? `le ${first}` : `entre le ${first} et le ${last}`),
  },

  rangeNote: {
    nothingLeft: 'Il ne reste aucun chiffre\u00A0: tous ont été écartés.',
    someMinimum: 'Certains rapports ne donnent qu’un minimum.',
    floor: 'La borne basse est tenue par une liste vérifiée, qui est un minimum.',
    pieces: n => `Ce que soutiennent au moins la moitié des sources est en ${number(n)} morceaux.`,
    countedAgain: 'Des personnes peuvent être comptées de nouveau dans une période ultérieure.',
  },

  notAnInterval: 'Fourchette de chiffres communiqués, et non intervalle de confiance.',
  axisStart: value => `L’axe commence à ${value}, et non à zéro.`,
  sourcesLine: names => `Sources${FULL}: ${names}.`,
  noSource: n =>
    n < 2 ? `${number(n)} chiffre qui ne nomme aucune source` : `${number(n)} chiffres qui ne nomment aucune source`,
  published: when => `Publication${FULL}: ${when}.`,
  versions: names => `Versions des données${FULL}: ${names}.`,
  methods: names => `Méthode${FULL}: ${names}.`,
  note: {
    band: 'Zone teintée\u00A0: de la borne la plus basse à la plus haute des chiffres de la fourchette.',
    bar: 'Barre\u00A0: de la borne la plus basse à la plus haute des chiffres.',
    someOpenRight: 'Flèche tiretée\u00A0: certains rapports ne donnent qu’un minimum.',
    firstOnly: (drawn, all) => `Seules les ${number(drawn)} premières fourchettes sur ${number(all)} sont tracées.`,
    core: 'Teinte plus forte\u00A0: ce que soutiennent au moins la moitié des sources.',
    openHigh: 'Flèche vers la droite\u00A0: aucune limite supérieure n’est donnée.',
    openLow: 'Flèche vers la gauche\u00A0: aucune limite inférieure n’est donnée.',
    best: 'Trait sur une barre\u00A0: le nombre avancé comme le plus probable.',
    rangeBest: 'Losange\u00A0: valeur centrale.',
    floor: 'Trait long\u00A0: un minimum vérifié, une liste de cas contrôlés un à un.',
    column: 'Colonne\u00A0: de la borne la plus basse à la plus haute des chiffres.',
    points: 'Points\u00A0: les chiffres, une forme par source.',
    twoPoints: 'Deux points reliés par un trait\u00A0: un seul chiffre qui énonce deux bornes.',
    openUp: 'Flèche vers le haut\u00A0: aucune limite supérieure n’est donnée, le nombre est donc celui-ci ou plus.',
    someOpenUp: 'Flèche tiretée\u00A0: au moins un rapport ne donne qu’un minimum.',
    openDown: 'Flèche vers le bas\u00A0: aucune limite inférieure n’est donnée, le nombre est donc celui-ci ou moins.',
    bestDash: 'Tiret dans une colonne\u00A0: valeur centrale.',
    floorDash: 'Tiret épais au pied d’une colonne\u00A0: un minimum vérifié, une liste de cas contrôlés un à un.',
    rounded: 'Creux\u00A0: arrondi par l’éditeur.',
    gap: 'Gris\u00A0: aucun chiffre pour la période.',
    change:
      'Ligne pointillée\u00A0: à partir d’ici, aucune source n’est la même\u202F; le saut peut tenir à qui a compté.',
    runningTotal: day => `Totaux depuis le ${day}, chacun à son dernier jour.`,
    uneven:
      'Les périodes ne sont pas de même longueur\u00A0: une période plus longue laisse plus de temps pour compter.',
    overlapping:
      'Les périodes se chevauchent\u00A0: chacune est aussi longue que les jours qu’elle compte, avec ses points au dernier jour. Elles ne s’additionnent pas, et une période courte n’est pas une baisse.',
    undated: n =>
      n < 2
        ? `${number(n)} fourchette sans jour n’est pas tracée.`
        : `${number(n)} fourchettes sans jour ne sont pas tracées.`,
    derived: 'Tireté\u00A0: calculé ou reporté à partir d’autres nombres, non énoncé tel quel.',
    setAside: 'Gris et creux\u00A0: écarté, hors de la fourchette\u202F; la raison figure dans la ligne.',
    beyond: n =>
      n < 2
        ? `Deux traits obliques : ${number(n)} chiffre écarté se trouve au-delà de l’axe, avec le nombre en toutes lettres.`
        : `Deux traits obliques : ${number(n)} chiffres écartés se trouvent au-delà de l’axe, avec le nombre en toutes lettres.`,
    thinned: (drawn, all) =>
      `${number(drawn)} sur ${number(all)} sont tracés : le plus bas, le plus haut et une sélection régulière des autres.`,
    thinnedPoints: (drawn, all) =>
      `${number(drawn)} chiffres sur ${number(all)} sont tracés comme points ; les fourchettes reposent sur tous.`,
  },

  sentence: {
    subject: ({ concept, group, unit, scope, where }) =>
      [
        concepts[concept][1],
        ...(group === 'all' ? [] : [` (${groups[group]})`]),
        ...(unit === null ? [] : [`, en ${units[unit]}`]),
        ...(scope === null ? [] : [` (${scope} seulement)`]),
        where,
      ].join(''),
    within: place => ` (lieu et provenance${FULL}: ${place})`,
    in: place => (place === null ? ' (lieu non précisé)' : ` (lieu${FULL}: ${place})`),
    from: place => ` (provenance${FULL}: ${place})`,
    asOf: day => `au ${day}`,
    on: day => `le ${day}`,
    upTo: day => `jusqu’au ${day}`,
    between: (first, last) => `du ${first} au ${last}`,
    onADayBetween: (first, last) => `un jour situé entre le ${first} et le ${last}`,
    onADayNotStated: 'un jour non précisé',
    measure: { stock: 'stock', flow: 'flux' },
    percent: numbers => `${numbers}${FULL}pour cent`,
    nothingLeft: what => `Il ne reste aucun chiffre sur ${what}${FULL}: tous ont été écartés.`,
    range: ({ by, what, low, high, said }) =>
      `${{ one: 'Un seul rapport situe', several: 'Les chiffres communiqués situent', calculation: 'Un calcul à partir de chiffres communiqués situe' }[by]} ${what} ${between(low, high, said)}`,
    twoApart: 'les deux chiffres n’ont aucun nombre en commun',
    noneMeet: 'les chiffres n’ont, deux à deux, aucun nombre en commun',
    notAllMeet: 'les chiffres n’ont pas tous un nombre en commun',
    floor: 'la borne basse est un minimum vérifié',
    magnitude: 'les mots ne donnent qu’un ordre de grandeur',
    best: value => `valeur centrale ${value}`,
    oneFigure: (source, namesNone) =>
      `1 chiffre${source !== null ? ` (source${FULL}: ${source})` : namesNone ? ', qui ne nomme aucune source' : ''}`,
    figuresFrom: (n, min, max, who) =>
      `${count(n, 'chiffre', 'chiffres')} provenant de ${french.sources(min, max)}${who.length === 0 ? '' : ` (${who.join(bounds.semicolon)})`}`,
    someNameNone: 'certains chiffres n’en nomment aucune',
    allNameNone: 'aucun chiffre n’en nomme',
    nameNone: n => (n < 2 ? `${number(n)} chiffre n’en nomme aucune` : `${number(n)} chiffres n’en nomment aucune`),
    oneCaution: 'la fourchette est ce que permettent ses mots, et non un intervalle de confiance',
    caution: 'fourchette de chiffres communiqués, et non intervalle de confiance',
  },
  answer: {
    nothingLeft: 'Il ne reste aucun chiffre',
    inUnits: (numbers, unit) => `${numbers} (${units[unit]})`,
  },

  exports: {
    caution: 'Fourchettes de chiffres communiqués, et non intervalles de confiance.',
    openEnd:
      'Une borne basse ou haute vide est ouverte\u00A0: aucune limite n’est connue. Ce n’est pas zéro, et l’autre borne seule n’est pas le nombre.',
    noBest:
      'Une valeur centrale vide signifie qu’aucune ne peut être donnée\u202F; le milieu d’une fourchette n’en est pas une.',
    setAside: n => (n < 2 ? `${number(n)} chiffre a été écarté.` : `${number(n)} chiffres ont été écartés.`),
    noNumber: n =>
      `${count(n, 'fourchette sans nombre ne figure pas', 'fourchettes sans nombre ne figurent pas')} dans le tableau.`,
    rowsLeftOut: (n, licence) =>
      n < 2
        ? `${number(n)} chiffre est omis, car sa licence interdit de le transmettre${FULL}: ${licence}.`
        : `${number(n)} chiffres sont omis, car leur licence interdit de les transmettre${FULL}: ${licence}.`,
    passedOn: (n, licence, reason) =>
      `${count(n, 'chiffre figure', 'chiffres figurent')} ici bien que la licence interdise de les transmettre${FULL}: ${licence}. Raison donnée${FULL}: ${reason}.`,
    cut: n =>
      `${count(n, 'texte est coupé', 'textes sont coupés')} à ce qu’une cellule peut contenir\u202F; le CSV les a en entier.`,
  },

  report: {
    differences: 'Ce qui diffère, et pourquoi',
    method: 'La méthode, telle qu’elle a été appliquée',
    open: 'Problèmes et lacunes',
    notes: 'Notes',
    sources: 'Sources',
    cite: 'Comment citer',
    further: 'Plus bas sur cette page',
    note: 'note',
    source: 'source',
    inEnglish: 'Cette partie est en anglais.',
    endorsement: 'Les noms de lieux et les frontières sont ceux des sources et n’impliquent aucune approbation.',
    madeWith: (version, from) =>
      `Établi avec Reckoner ${version}${from.length === 0 ? '' : ` à partir de ${from.join(' et ')}`}.`,
    citation: (title, version) => `${title}. Fourchettes de chiffres communiqués, établies avec Reckoner ${version}.`,
    none: 'Néant.',
    noneCompared: 'Aucun chiffre n’a été comparé.',
    findings: (n, pairs) => `${count(n, 'constat', 'constats')} sur ${count(pairs, 'paire', 'paires')} de chiffres.`,
    forQuestions: numbers => `${numbers.length < 2 ? 'Question' : 'Questions'} ${numbers.join(', ')}`,
    figuresOf: question => `Les chiffres${FULL}: ${question}`,
    figuresByQuestion: heading => `Les chiffres, par question${FULL}: ${heading}`,
    noFigureGiven: 'Aucun chiffre n’a été donné.',
    mend: `Ce qui y remédierait${FULL}:`,
    gap: id => gaps[id],
    table: {
      words: 'Texte publié',
      said: 'Lu comme',
      source: 'Compté par',
      outlet: 'Publié par',
      when: 'Quand',
      kept: 'Dans la fourchette',
      notStated: 'non précisé',
      theSame: 'le même',
      yes: 'oui',
      no: reason => `non${FULL}: ${reason}`,
    },
    summary: {
      caption:
        'Chaque question et sa réponse\u00A0: fourchettes de chiffres communiqués, et non intervalles de confiance',
      number: 'N°',
      question: 'Question',
      range: 'Fourchette',
      figures: 'Chiffres',
      questions: n => count(n, 'question', 'questions'),
      contradictions: n => (n === 0 ? 'aucune contradiction trouvée' : count(n, 'contradiction', 'contradictions')),
      madeOf: (kept, setAside) =>
        `${number(kept)}${setAside === 0 ? '' : `, et ${count(setAside, 'écarté', 'écartés')}`}`,
    },
    line: {
      setAside: reason => `Écarté, car ${reason}`,
      total: day => `Total cumulé au ${day}${FULL}: il vaut ensuite comme minimum`,
      carried: day => `Nombre du ${day}, reporté tel quel`,
      firstDay: 'Son premier jour est pris pour celui de la question',
      itsDay: 'Son jour n’est pas connu plus précisément, et est pris pour celui de la question',
    },
    text: {
      setAside: (words, reason) => `Écarté${FULL}: ${words}, car ${reason}.`,
      source: source => `source${FULL}: ${source}`,
      outlet: outlet => `publié par ${outlet}`,
    },
    cited: {
      sourceOfFigure: source => `Source du chiffre${FULL}: ${source}.`,
      at: locator => `Emplacement${FULL}: ${locator}.`,
      outletNotStated: 'Éditeur non précisé',
      dayNotKnown: 'jour de publication inconnu',
      published: day => `publié le ${day}`,
      dataSet: name => `jeu de données ${name}`,
      version: version => `version ${version}`,
    },
  },

  alt: {
    question: (question, words) => `${question}${FULL}: ${words}.`,
    counts: counts => `${counts.join(bounds.semicolon)}.`,
    first: words => `Première${FULL}: ${words}.`,
    last: words => `Dernière${FULL}: ${words}.`,
    lowest: words => `Borne la plus basse${FULL}: ${words}.`,
    highest: words => `Borne énoncée la plus haute${FULL}: ${words}.`,
    trend: {
      higher: 'La dernière fourchette se situe entièrement au-dessus de la première.',
      lower: 'La dernière fourchette se situe entièrement au-dessous de la première.',
      uneven: 'Elles portent sur des durées différentes et ne sont pas comparables telles quelles.',
      unclear: 'La première et la dernière fourchette ne montrent pas si le nombre a augmenté ou diminué.',
    },
    open: (n, all) => `${number(n)} sur ${number(all)} n’ont pas de limite supérieure.`,
    someOpen: (n, all) => `Dans ${number(n)} sur ${number(all)}, certains rapports ne donnent qu’un minimum.`,
    gaps: n => `${count(n, 'lacune', 'lacunes')} sans chiffre.`,
    more: n => (n === 1 ? 'Et 1 autre.' : `Et ${number(n)} autres.`),
    figure: (who, words) => `${who}${FULL}: ${words}.`,
    setAside: (who, words, why) => `Écarté${FULL}: ${who}, ${words} (${why}).`,
  },

  tooltip: {
    words: 'Texte publié',
    said: 'Lu comme',
    src: 'Source',
    outlet: 'Publié par',
    when: 'Quand',
    why: 'Écarté',
    what: 'Quoi',
    where: 'Où',
    count: 'Fondé sur',
    vintage: 'Version',
    flags: 'Remarques',
  },
}

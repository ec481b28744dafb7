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

/** Groups of three from five digits on, with a narrow space that does not break, as the Academy has it. */
const number = numberWords({ thousands: '\u202F', decimal: ',', leastDigits: 5 })
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

const months = ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.']
const monthsInFull = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const monthOf = (month: string, names: readonly string[] = months) => names[Number(month) - 1] ?? month

const concepts: Readonly<Record<ConceptId, string>> = {
  casualties: 'personas muertas o heridas',
  killed: 'personas muertas por la violencia',
  'battle-deaths': 'personas muertas en combate',
  'one-sided-deaths': 'personas muertas en actos de violencia unilateral',
  'non-state-deaths': 'personas muertas en conflictos no estatales',
  'fatalities-coded': 'muertes codificadas',
  'deaths-recovered': 'cuerpos recuperados',
  'deaths-of-wounds': 'personas fallecidas a causa de sus heridas',
  'deaths-added-later': 'muertes añadidas con posterioridad',
  'deaths-of-hunger': 'personas muertas de hambre',
  'killed-seeking-aid': 'personas muertas cuando buscaban ayuda',
  'injured-seeking-aid': 'personas heridas cuando buscaban ayuda',
  injured: 'personas heridas',
  missing: 'personas desaparecidas',
  detained: 'personas detenidas o secuestradas',
  incidents: 'incidentes',
  displaced: 'personas desplazadas por la fuerza',
  idps: 'desplazados internos',
  'idps-of-concern': 'desplazados internos de interés para el ACNUR',
  refugees: 'refugiados',
  'unrwa-refugees': 'refugiados de Palestina registrados en el OOPS',
  'asylum-seekers': 'solicitantes de asilo',
  'others-needing-protection': 'otras personas necesitadas de protección internacional',
  stateless: 'personas apátridas',
  'others-of-concern': 'otras personas de interés para el ACNUR',
  'host-community': 'personas de la comunidad de acogida',
  displacements: 'desplazamientos internos (movimientos)',
  'newly-displaced': 'nuevos desplazados',
  'driven-from-home': 'personas expulsadas de sus hogares',
  arrivals: 'personas llegadas',
  'asylum-applications': 'solicitudes de asilo',
  'asylum-decisions': 'decisiones sobre solicitudes de asilo',
  'asylum-recognised': 'reconocimientos de la condición de refugiado',
  'asylum-complementary': 'concesiones de protección complementaria',
  'asylum-rejected': 'solicitudes de asilo rechazadas',
  'asylum-closed': 'solicitudes de asilo cerradas por otros motivos',
  returns: 'personas retornadas',
  'returned-idps': 'desplazados internos retornados',
  'returned-refugees': 'refugiados retornados a su país',
  returnees: 'personas que viven como retornadas',
  resettled: 'refugiados reasentados',
  naturalised: 'refugiados naturalizados',
  population: 'habitantes',
  affected: 'personas afectadas',
  'people-in-need': 'personas necesitadas',
  'people-targeted': 'personas destinatarias',
  'people-reached': 'personas atendidas',
  'aid-recipients': 'receptores de ayuda',
  'settlements-captured': 'localidades tomadas',
  'territory-share': 'parte del territorio',
  'housing-destroyed': 'viviendas destruidas',
  'housing-damaged': 'viviendas dañadas',
}

const groups: Readonly<Record<GroupId, string>> = {
  all: 'todas las personas',
  civilians: 'civiles',
  combatants: 'combatientes',
  'status-unknown': 'personas de condición desconocida',
  identified: 'personas identificadas',
  'government-forces': 'fuerzas gubernamentales y aliadas',
  'opposition-forces': 'grupos armados de oposición y otros',
  'foreign-forces': 'fuerzas extranjeras',
  adults: 'adultos',
  men: 'hombres',
  women: 'mujeres',
  elderly: 'personas de edad',
  children: 'niños y niñas',
  girls: 'niñas',
  boys: 'niños',
  male: 'hombres y niños',
  female: 'mujeres y niñas',
  'displaced-by-disaster': 'personas desplazadas por desastres',
  'health-workers': 'personal sanitario',
  'rescue-workers': 'personal de rescate',
  journalists: 'periodistas',
  'aid-workers': 'trabajadores humanitarios',
}

const units: Readonly<Record<UnitId, string>> = {
  people: 'personas',
  households: 'hogares',
  movements: 'movimientos',
  incidents: 'incidentes',
  applications: 'solicitudes',
  decisions: 'decisiones',
  cases: 'casos',
  settlements: 'localidades',
  dwellings: 'viviendas',
  percent: 'por ciento',
}

const gaps: Readonly<Record<GapReason, string>> = {
  'not-collected': 'quien publica no lo recogió',
  'not-applicable': 'no se aplica aquí',
  suppressed: 'quien publica lo tiene y no lo difunde',
  unknown: 'quien publica dice que no se conoce',
  'before-series': 'la serie no había empezado',
}

const reasons: Readonly<Record<SetAsideReason, string>> = {
  superseded: 'la misma fuente tiene una cifra posterior',
  copy: 'repite otra cifra',
  vague: 'solo da un orden de magnitud, y otras cifras dan números',
  implausible: 'no puede ser cierta junto a las demás',
  'too-old': 'supera el límite de antigüedad',
  later: 'es de un día posterior',
  'other-period': 'cuenta otro período',
  undated: 'no indica el día',
  'other-place': 'es de otro lugar',
  'other-measure': 'es de otra medida',
  'other-concept': 'cuenta otra cosa',
  'other-group': 'cuenta a otras personas',
  'other-unit': 'está en otra unidad',
  overlapping: 'otra cifra de su fuente cuenta lo mismo',
  unbounded: 'nada acota el número',
  filled: 'quien la publica la completó donde no se había notificado nada',
  placeholder: 'es un cero donde no se anotó nada',
  correction: 'corrige a la baja un total anterior',
  'excluded-source': 'su fuente se excluyó a petición',
  'not-chosen': 'el método se basa en otras cifras',
  'no-error': 'no indica el error propio de una encuesta o un modelo',
  'no-source': 'no nombra ninguna fuente, por lo que nada indica que sea independiente',
}

const flags: Readonly<Record<FlagId, string>> = {
  'order-violated': 'publicada con los valores bajo, central y alto desordenados, y conservada así',
  rounded: 'redondeada por quien la publica',
  converted: 'convertida de otra unidad',
  derived: 'calculada a partir de otros números, no enunciada como tal',
  extrapolated: 'extrapolada por quien la publica',
  filled: 'completada por quien la publica donde no se había notificado nada',
  footnote: 'acompañada de una nota en la publicación',
  suspect: 'puesta en duda por quien la publica o la transcribe',
  'place-unknown': 'en un lugar que las tablas de lugares no conocen',
  'place-unclear': 'en un lugar que las palabras no aclaran',
  'place-inferred': 'en un lugar que las palabras suponen y no nombran',
  'date-unclear': 'en un momento que las palabras dejan abierto',
  'date-conflict': 'de un período que no concuerda con las otras fechas del mismo informe',
  'label-conflict': 'llamada en el texto de otro modo que lo que cuenta',
  'group-unclear': 'de personas que las palabras no nombran con claridad',
  distributive: 'enunciada una sola vez para cada uno de varios grupos',
  'carried-from': 'trasladada desde un día anterior',
  'stated-for': 'llevada a un día común desde el enunciado',
  part: 'una parte de un recuento que quien lo publica desglosa; no el total',
  round: 'de la ronda de evaluación nombrada; la ronda siguiente cuenta de nuevo a las mismas personas',
  level: 'del nivel administrativo nombrado; los demás niveles cuentan a las mismas personas',
  assessment: 'del tipo de evaluación nombrado; otro tipo puede contar a las mismas personas',
  cause: 'solo del desplazamiento por la causa nombrada',
  provisional: 'provisional, hasta que quien la publica la sustituya',
  'none-known': 'cero porque quien la publica no conoce ningún caso, lo que nadie ha confirmado',
  'rolled-up': 'suma de los lugares nombrados',
  missing: 'un mínimo, pues no hay número de los lugares nombrados',
  restart: 'la primera de un recuento que empezó de nuevo',
  plateau: 'el mismo total que antes: quizá nadie contó',
  'after-plateau': 'el primer aumento tras un total inmóvil: puede incluir también esos días',
  'added-later': 'sin las muertes de días anteriores añadidas después',
  lump: 'muy por encima de las de su alrededor: puede incluir hechos anteriores',
  'changed-source': 'entre dos informes de fuentes distintas',
  'changed-vintage': 'entre dos informes de versiones distintas',
  'not-below-zero': 'con un extremo inferior que quedaría por debajo de cero y se pone en cero',
  binned: 'suma de las cifras comprendidas en el período',
  straddled: 'un mínimo, pues hubo cifras que no pudieron sumarse',
  spread: 'de un período más largo, repartida entre sus días',
  narrower: 'de un concepto o grupo más estrecho, incluida a petición',
  falls: 'un total acumulado inferior a uno anterior',
  conventional: 'un número convenido que quien la publica pone donde su fuente solo dio palabras',
  'below-threshold':
    'de un conflicto y un año por debajo del umbral de quien la publica, y fuera de sus totales anuales',
  'same-as': 'otra mención de la misma cifra en el mismo texto',
  'part-of': 'una parte de otra cifra del mismo texto; no debe sumarse a ella',
  'date-from-context': 'fechada por una frase vecina',
  'source-person': 'atribuida a una persona cuyo nombre se omite',
  'other-cause': 'de otra causa que la violencia, según el texto',
  proposed: 'propuesta desde fuera y comprobada en el texto',
  cites: 'basada en informes de otro organismo, por lo que no es una segunda fuente junto a él',
}

const bounds: BoundWords = {
  number,
  semicolon: '; ',
  between: (low, high) => `${low} a ${high}`,
  orMore: low => `${low} o más`,
  orLess: high => `${high} o menos`,
  noUpperLimit: 'sin límite superior conocido',
  noLowerLimit: 'sin límite inferior conocido',
  noLimits: 'sin límite conocido',
  onlyMinimum: n =>
    n === 1 ? 'un informe solo da un mínimo' : `${n === null ? 'algunos' : number(n)} informes solo dan un mínimo`,
  onlyMaximum: n => (n === 1 ? 'un informe solo da un máximo' : `${number(n)} informes solo dan un máximo`),
}

const rules: RuleWords = {
  methods: {
    hull: 'envolvente',
    envelope: 'envolvente',
    relaxed: 'mayor acuerdo',
    medians: 'intervalo de medianas',
    majority: 'mayoría',
    hierarchy: 'jerarquía de fuentes',
    latest: 'más reciente',
    preferred: 'fuente preferida',
    'weighted-median': 'mediana ponderada',
  },
  readings: { literal: 'literal', typical: 'habitual', wide: 'amplia' },
  reading: label => `lectura ${label}`,
  method: label => `método: ${label}`,
  relaxed: wrong =>
    wrong === 0 ? 'lo que admiten todas las fuentes' : `lo que admiten todas las fuentes menos ${number(wrong)}`,
  screened: 'con filtro de valores inverosímiles',
  notScreened: 'sin filtro',
  without: source => `sin ${source}`,
  asItStands: 'tal como está',
  best: 'con valor central',
  now: numbers => `Tal como está: ${numbers}.`,
  noneMoves: 'Ninguna elección cambia los números.',
  mostMoved: (rule, numbers) => `La elección que más los cambia (${rule}) da ${numbers}.`,
  opens: list => `Un extremo queda sin límite: ${list}.`,
  closes: list => `Un extremo abierto recibe un límite: ${list}.`,
  noNumber: list => `Ningún número: ${list}.`,
  nothingChanges: (same, all) => `De otras ${number(all)} reglas, ${number(same)} no cambian nada.`,
}

function between(low: number | null, high: number | null, said: (numbers: string) => string): string {
  if (low === null) return high === null ? 'sin límite conocido' : `en ${said(bounds.orLess(number(high)))}`
  if (high === null) return `en ${said(bounds.orMore(number(low)))}`
  return low === high ? `en ${said(number(low))}` : `entre ${number(low)} y ${said(number(high))}`
}

/**
 * Spanish, as the United Nations write it: numbers of five digits and more in groups of three with narrow no-break
 * spaces, decimals after a comma, days with the month in letters.
 *
 * @example
 * spanish.bounds.number(5024) // → "5024"
 */
export const spanish: Locale = {
  language: 'es',
  direction: 'ltr',
  bounds,
  concept: id => concepts[id],
  group: id => groups[id],
  unit: id => units[id],
  flag: id => flags[id],
  setAsideReason: id => reasons[id],
  why: ({ reason }) => reasons[reason],
  method: method => methodInLanguage(method, rules, ', '),
  comma: ', ',
  colon: ': ',
  dot: ' · ',
  million: n => `${n} ${n === '1' ? 'millón' : 'millones'}`,

  day: (year, month, day) => `${Number(day)} ${monthOf(month)} ${year}`,
  dayOfYear: (month, day) => `${Number(day)} ${monthOf(month)}`,
  month: (year, month) => `${monthOf(month)} ${year}`,
  monthOfYear: month => monthOf(month),
  span: (from, to) => `${from} – ${to}`,
  upTo: day => `hasta el ${day}`,
  since: day => `desde el ${day}`,
  asOf: day => `al ${day}`,
  inPeriod: period => `período: ${period}`,
  dayNotStated: 'día no indicado',
  dayInFull: (year, month, day) => `${Number(day)} de ${monthOf(month, monthsInFull)} de ${year}`,

  placeNotStated: 'lugar no indicado',
  from: place => `procedencia: ${place}`,
  sourceNotStated: 'fuente no indicada',
  printedBy: outlet => `publicado por ${outlet}`,
  quote: words => `«${words}»`,
  list: items => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1)}`),
  more: n => (n === 1 ? '1 más' : `${number(n)} más`),

  range: 'Rango',
  figures: n => count(n, 'cifra', 'cifras'),
  ranges: n => count(n, 'rango', 'rangos'),
  sources: (min, max) =>
    min === max ? count(min, 'fuente', 'fuentes') : `${number(min)} a ${count(max, 'fuente', 'fuentes')}`,
  setAside: why => `Excluida: ${why}`,
  setAsideCount: n => count(n, 'excluida', 'excluidas'),
  beyondAxis: words => `${words}, más allá del eje`,
  best: value => `valor central ${value}`,
  aVerifiedList: 'lista verificada, por lo tanto un mínimo',
  noFigureLeft: 'no queda ninguna cifra: todas se excluyeron',
  otherSources: 'otras fuentes',
  noFigure: 'sin cifra',
  overview: 'Rangos de las cifras comunicadas',
  steps:
    'Cada línea del eje es diez veces la anterior: una barra muestra cuántas veces cabe su extremo inferior en el superior.',

  flow: {
    route: (from, to) =>
      from === null
        ? `Hacia ${to ?? 'un lugar no indicado'}, procedencia no indicada`
        : to === null
          ? `Desde ${from}, destino no indicado`
          : `Desde ${from} hacia ${to}`,
    routes: n => count(n, 'ruta', 'rutas'),
    measure: {
      stock: 'De dónde vienen las personas y dónde están: personas en un día, no movimientos.',
      flow: 'De dónde y hacia dónde, en un período: quien se desplaza dos veces puede contarse dos veces.',
    },
    order:
      'Primero el mayor extremo inferior. Donde dos barras se solapan, las cifras no dicen cuál es mayor. Las filas no se suman.',
    unknownOrigin:
      'Procedencia no indicada: esas cifras pueden ser de todas las llegadas e incluir a personas de las filas de arriba; no son el resto.',
    unknownDestination:
      'Destino no indicado: esas cifras pueden ser de todas las salidas e incluir a personas de las filas de arriba.',
    nested: 'Algunas filas son parte de otras: un lugar y otro que está dentro de él.',
    firstOnly: (drawn, all) => `Se dibujan las ${number(drawn)} rutas con mayor extremo inferior de ${number(all)}.`,
  },

  map: {
    by: { place: 'Dónde se cuenta a las personas.', from: 'De dónde vienen las personas.' },
    counted: (n, all) => `${number(n)} de ${count(all, 'zona', 'zonas')} con cifra`,
    zero: 'cero',
    disc: 'Disco: el extremo inferior del rango; su superficie es el número de personas.',
    ring: 'Anillo en torno a un disco: el extremo superior. Lo que hay entre ambos no se conoce.',
    ringAlone: 'Anillo discontinuo: el extremo superior; no se indica límite inferior.',
    open: 'Flecha: no se indica límite superior, así que el número es ese o más.',
    someOpen: 'Flecha discontinua: al menos un informe solo da un mínimo.',
    lowEnd: 'Extremo inferior del rango',
    anyNumber: 'cualquier número',
    under: n => `menos de ${n}`,
    between: (from, under) => `de ${from} a menos de ${under}`,
    orMore: n => `${n} o más`,
    maybeMore: 'rayas: extremo superior',
    classes:
      'Tono: la clase del extremo inferior, así que el número es al menos ese. Una zona grande no son más personas.',
    unsure: 'Rayado: las rayas tienen el tono del extremo superior, que está en una clase más alta.',
    noLow: 'Las zonas sin extremo inferior están en la clase más baja.',
    centre: 'Los símbolos y los números están en medio de su zona; no dicen en qué punto de ella están las personas.',
    unlabelled: n =>
      n === 1
        ? '1 zona no tiene sitio para un número; la tabla los tiene todos.'
        : `${number(n)} zonas no tienen sitio para un número; la tabla los tiene todos.`,
    withoutFigure: (n, all) =>
      `Tramado: ${number(n)} de ${count(all, 'zona', 'zonas')} sin cifra, lo que no significa que no haya nadie.`,
    unnamed: names => `Sin cifra y sin sitio para el nombre: ${names}.`,
    withoutArea: names => `No están en el mapa, porque los límites no tienen esa zona: ${names}.`,
    nowhere: n => `No están en el mapa: ${count(n, 'rango', 'rangos')} sin lugar.`,
    endorsement:
      'Los límites y los nombres son los que se dieron al mapa; no implican opinión alguna sobre la condición de ningún territorio ni aprobación.',
  },

  multiples: {
    panels: n => count(n, 'panel', 'paneles'),
    shared: 'Todos los paneles tienen los mismos ejes. Donde un panel está vacío, no hay rango para esos días.',
    firstOnly: (drawn, all) => `Se dibujan los primeros ${number(drawn)} de ${number(all)} paneles.`,
  },

  events: {
    event: (letter, when, what, source) => `${letter}, ${when}: ${what}${source === null ? '' : ` (${source})`}.`,
    alt: (when, what) => `Hecho, ${when}: ${what}.`,
    outside: events => `Fuera de los días dibujados: ${events}.`,
    coincidence: 'Letras: hechos. Que un número cambie después de uno no muestra que haya cambiado por él.',
  },

  cumulative: {
    total: 'Total acumulado',
    totalSince: day => `Total acumulado desde el ${day}`,
    gained: 'Aumento entre dos informes',
    gainedADay: 'Aumento por día, en promedio entre dos informes',
    inDays: (n, days) => `${n} en ${count(days, 'día', 'días')}`,
    onlyDays: (n, days) => `${n} en solo ${count(days, 'día', 'días')}`,
    onlyDaysShort: days => `solo ${count(days, 'día', 'días')}`,
    corrected: (from, to) => `corregido: ${from}, luego ${to}`,
    correctedShort: 'corregido',
    restart: 'recuento nuevo',
    later: words => `${words} de días anteriores`,
    unchanged: 'sin cambio',
    run: 'Línea continua: el mismo organismo, un informe tras otro. Lo que pasó entre medias nadie lo contó.',
    dashed: 'Línea discontinua: falta un informe, el total no se movió, o sigue otro organismo u otra versión.',
    source: 'Línea de puntos de arriba abajo: desde aquí informa otro organismo; el salto puede deberse a quién contó.',
    restarts: 'Línea continua de arriba abajo: el recuento empieza de nuevo, sin las personas contadas antes.',
    correction: n =>
      n === 1
        ? 'Corregido: 1 total es menor que el anterior. Nada se deshizo, y no se dibuja aumento.'
        : `Corregido: ${number(n)} totales son menores que el anterior. Nada se deshizo, y no se dibuja aumento.`,
    rounded: 'Punto hueco: redondeado por quien lo publica, o terminado en 00 y quizá redondeado.',
    bars: 'Barra: lo que aumentó el total de un informe al siguiente, tan ancha como los días que los separan.',
    aDay: 'La altura es el promedio por día, para que una espera más larga de un informe no sea un pico: la superficie es el aumento. Nadie contó día por día.',
    extent: 'Más pálido: hasta lo que permiten las cifras.',
    doubt: reasons => `Contorno discontinuo: quizá no solo de esos días (${reasons}).`,
    reasons: {
      source: n => `${number(n)} a través de un cambio de organismo`,
      vintage: n => `${number(n)} a través de dos versiones`,
      afterPlateau: n => `${number(n)} tras un total inmóvil`,
      lump: n => `${number(n)} muy por encima de los de su alrededor`,
    },
    betweenRounded: n =>
      `Contorno discontinuo: ${count(n, 'aumento', 'aumentos')} entre totales redondeados o que lo parecen, sin más exactitud que ellos.`,
    addedLater: n =>
      `Contorno encima: ${count(n, 'grupo', 'grupos')} de muertes de días anteriores, admitidas después por el organismo.`,
    unknown: 'no se conoce',
    grey: 'Gris: nadie puede decir cuánto aumentó: no hay informe, o el total no cambió y quizá nadie contó.',
    partial: 'Barra hueca: el último período es más corto que los otros; no es un descenso.',
    first: (words, when) => `No se dibuja como aumento: el primer total, ${words} (${when}).`,
    leftOut: (n, why) => `No se dibujan: ${count(n, 'cifra', 'cifras')} (${why}).`,
    alt: {
      totals: n => count(n, 'total acumulado', 'totales acumulados'),
      gains: n => count(n, 'aumento entre dos informes', 'aumentos entre dos informes'),
      corrections: n => `${count(n, 'corrección', 'correcciones')} a la baja.`,
      bodies: n => `${count(n, 'cambio', 'cambios')} de organismo.`,
      restarts: n => `El recuento empieza de nuevo ${count(n, 'vez', 'veces')}.`,
      most: (words, when) => `Máximo: ${words}, ${when}.`,
    },
  },

  parts: {
    title: question => `¿De quiénes? ${question}`,
    whole: 'El total',
    counted: 'Tal como se contó',
    share: (low, high) => (low === high ? `${low}\u00A0% del total` : `${low} a ${high}\u00A0% del total`),
    solid: 'Relleno: contados como tales, así que al menos tantos.',
    dashed: 'Contorno discontinuo: puede haber otros tantos entre las personas de las que no se sabe.',
    notAdded:
      'Las filas no se suman: un grupo se cuenta también en el más amplio, y las mismas personas desconocidas pueden pertenecer a varias filas.',
    unknown: n => `${n} del total no pertenecen a ningún grupo indicado; cada una puede pertenecer a cualquiera.`,
    pieces: 'Tal como se contó: cada parte una vez. Hueco: de este grupo, sin nada más preciso.',
    rounded: 'Las proporciones de los rangos se redondean hacia fuera.',
  },

  revision: {
    title: question => `Lo que cambiaron las versiones posteriores: ${question}`,
    summary: (all, changed, added, gone) =>
      `De ${count(all, 'número', 'números')}: cambiados ${number(changed)}, nuevos ${number(added)}, desaparecidos ${number(gone)}.`,
    from: (from, to) => `${from}, luego ${to}`,
    change: percent => `(${percent}\u00A0%)`,
    added: vintage => `nuevo en ${vintage}`,
    gone: vintage => `ya no está en ${vintage}`,
    silent: vintage => `no está en ${vintage}`,
    boundsOnly: '(otros extremos)',
    oldest: vintage => `${vintage} (primera)`,
    newest: vintage => `${vintage} (última)`,
    howToRead: 'Cada línea de una fila es una versión, la primera arriba, la última abajo.',
    sorted: 'Las filas van por el mayor cambio, de la primera a la última versión.',
    unchanged: n => `No se dibujan: ${count(n, 'número sin cambio', 'números sin cambio')}.`,
    rest: (drawn, all) => `Se dibujan los ${number(drawn)} mayores cambios de ${number(all)}.`,
    notEvents: 'Un cambio entre versiones no es un hecho: es lo que quien publica supo o cuenta de otro modo.',
    gaps: 'Una versión sin línea en una fila no tiene ahí número, lo que no es cero.',
    noVintage: n => `No se dibujan: ${count(n, 'cifra', 'cifras')} de versión no indicada.`,
    alt: { row: (question, words) => `${question}: ${words}.` },
  },

  table: {
    sources: 'Fuentes',
    open: 'no indicado',
    none: '–',
    atLeast: high => `${high} +`,
    orMore: '+ tras un número: puede ser más.',
    noBest: '– en Central: nada permite un valor central, y no se inventa ninguno.',
  },

  agreement: {
    title: question => `Cuánto se apartan las fuentes: ${question}`,
    byGap: 'Cuanto más oscuro, más apartadas. El número: cuántas veces cabe la cifra más baja en la más alta.',
    byStatus:
      'Cuanto más oscuro, menos tienen en común las cifras. El número: cuántas veces cabe la más baja en la más alta.',
    ratio: tenths => (tenths < 100 ? `${Math.floor(tenths / 10)},${tenths % 10}` : number(Math.ceil(tenths / 10))),
    times: ratio => `×${ratio}`,
    step: (from, to) =>
      from === undefined
        ? `hasta ${number(to)} veces`
        : to === Infinity
          ? `más de ${number(from)} veces`
          : `${number(from)} a ${number(to)} veces`,
    status: {
      agree: 'iguales',
      overlap: 'un número común a todas',
      split: 'en parte separadas',
      disjoint: 'todas separadas',
    },
    single: '–',
    singleKey: '– una sola fuente: nada que comparar',
    openWord: 'abierto',
    openKey: 'abierto o +: un extremo no se indica',
    fromZero: 'desde 0',
    fromZeroNote: 'desde 0: la cifra más baja es cero, que no cabe en ningún número.',
    number:
      'Los números de las celdas se redondean hacia arriba: ×1,1 es una diferencia del 10\u00A0% o menos. El rango está en la tabla de datos.',
    atLeast: '+ tras un número: algunas cifras solo dan un mínimo, así que la diferencia puede ser mayor.',
    mayBeOne: '? tras un número: quizá una sola fuente; algunas cifras no nombran ninguna.',
    missing: 'Línea de puntos: aquí faltan períodos para todos los lugares.',
    noRoom: 'Las celdas coloreadas y vacías no tienen sitio para su número.',
    notTrue: 'Que las fuentes coincidan no quiere decir que acierten: una puede apoyarse en otra.',
    firstRows: (drawn, all) => `Se dibujan los primeros ${number(drawn)} de ${number(all)} lugares.`,
    lastColumns: (drawn, all) => `Se dibujan los últimos ${number(drawn)} de ${number(all)} períodos.`,
    alt: {
      size: (places, periods) => `${count(places, 'lugar', 'lugares')}, ${count(periods, 'período', 'períodos')}`,
      count: (what, n) => `${what}: ${number(n)}.`,
      widest: (where, when, words) => `Mayor diferencia: ${where}, ${when}, ${words}.`,
    },
  },

  chartTable: { numbers: { low: 'Bajo', best: 'Central', high: 'Alto' }, open: 'no indicado' },

  contradiction: {
    howToRead: n =>
      n === 2
        ? 'Cada informe frente a lo que el otro deja posible. Si ambos fueran ciertos, las dos barras de una fila se tocarían.'
        : 'Cada informe frente a lo que los demás dejan posible. Si todos fueran ciertos, las dos barras de una fila se tocarían.',
    says: words => `dice ${words}`,
    leave: (n, words) => (n === 2 ? `el otro deja ${words}` : `los demás dejan ${words}`),
    apart: 'Zona sombreada: entre lo que dice un informe y lo que dejan los demás.',
    hard: 'Leídos con la amplitud con que los entiende del 5 al 95\u00A0% de los oyentes, tampoco pueden ser todos ciertos.',
    soft: 'Leídos con la amplitud con que los entiende del 5 al 95\u00A0% de los oyentes, podrían ser todos ciertos.',
    mend: change => `Lo que lo remediaría: ${change}`,
    row: (words, who, says, leave) => `${words} (${who}) ${says}; ${leave}.`,
  },

  sensitivity: {
    rule: row => ruleInWords(row, rules),
    summary: result => rulesInWords(result, rules, bounds),
    noNumber: 'ningún número',
    asItStands: 'Zona sombreada: el rango tal como está.',
    most: 'En negrita: el rango tal como está y la regla que más lo cambia.',
  },

  contradictionWords: {
    cannotBeTrue: n =>
      n === 1
        ? 'Este informe no puede ser cierto'
        : n === 2
          ? 'Estos dos informes no pueden ser ambos ciertos'
          : `Estos ${number(n)} informes no pueden ser todos ciertos`,
    cannotCountOnce: n =>
      n === 2
        ? 'Estos dos informes no pueden contar ambos a cada persona una sola vez'
        : `Estos ${number(n)} informes no pueden contar todos a cada persona una sola vez`,
    same: names => `${names} son de lo mismo y del mismo momento.`,
    part: (part, whole) => `${part} cuenta una parte de ${whole}.`,
    parts: (parts, whole, areAll) =>
      areAll ? `${parts} forman juntas el total de ${whole}.` : `${parts} son partes de ${whole} que no se solapan.`,
    movements: (people, movements) =>
      `${people} cuenta personas, y cada una hizo al menos uno de los movimientos de ${movements}.`,
    households: (people, households, size) => `${people} es ${households} por ${size} personas por hogar.`,
    share: (part, percent, base) => `${part} es el ${percent}\u00A0% de ${base}.`,
    stockFlow: (after, before, more, less) => `${after} es ${before}, más ${more} y menos ${less}.`,
    during: (part, whole) => `Los días de ${part} están dentro de los de ${whole}.`,
    overTime: (what, rule) =>
      `${what}: ${
        rule === 'again'
          ? 'las personas pueden contarse de nuevo en un período posterior, por lo que un total está entre su parte mayor y la suma de sus partes.'
          : rule === 'once'
            ? 'leídas como personas contadas una sola vez, los períodos se suman.'
            : 'los períodos se suman.'
      }`,
    within: names => `Partes de ese conjunto: ${names}.`,
    asMovements: name => `Leer ${name} como movimientos.`,
    thenPeople: numbers => `Las personas son entonces: ${numbers}.`,
    countedAgain:
      'Admitir que las personas se cuenten de nuevo en un período posterior: algunas ya se habían desplazado.',
    wider: names => `Leer con más amplitud ${names}.`,
    leaveOut: name => `Excluir ${name}.`,
    thenLeft: numbers => `Los demás dejan: ${numbers}.`,
  },

  methodWords: {
    sorted:
      'Las cifras se ordenaron en preguntas: qué se contó, de quiénes, en qué unidad, como stock o como flujo, dónde, de dónde y cuándo. Nunca se juntaron cifras de preguntas distintas.',
    reading: how => `Las palabras en torno a un número se leyeron ${how}.`,
    readings: {
      literal: 'al pie de la letra',
      typical: 'como las entiende el oyente mediano',
      wide: 'del percentil 5 al 95 de los oyentes',
    },
    ownReading: name => `según la tabla «${name}»`,
    about: shares => `«Unos»: ${shares}.`,
    almost: shares => `«Casi»: ${shares}.`,
    share: (low, high) => `del ${low} al ${high}\u00A0% del número`,
    upTo: high => `hasta el ${high}\u00A0% del número`,
    orMore: low => `el ${low}\u00A0% del número o más`,
    noShare: 'sin límite',
    byDigits: (one, two, three, more) =>
      `${one} con un dígito significativo, ${two} con dos, ${three} con tres, ${more} con más`,
    oneSided:
      '«Al menos» y «más de» dan un extremo inferior y ninguno superior; «hasta» y «a lo sumo», un extremo superior y ninguno inferior.',
    rounds:
      'Un número solo, de dos dígitos significativos como mucho, que no es de una lista ni de un registro, vale por todo lo que se redondea a él; cualquier otro número solo es exacto.',
    exact: 'Un número solo se tomó por exacto.',
    vague: 'Las palabras sin número, como «decenas», se leyeron como un orden de magnitud.',
    sources: days =>
      `Cada fuente se contó una vez, con su última cifra. Los números iguales que no nombran fuente y distan como mucho ${count(days, 'día', 'días')} se tomaron por una sola cifra repetida. Un medio que publica un número no se tomó por su fuente.`,
    leftOut: names => `Excluido a petición: ${names}.`,
    notScreened: 'No se excluyó ninguna cifra por ser difícil de creer.',
    screened: (factor, match) =>
      `Lo que no puede ser cierto se excluyó y se muestra, nunca se corrigió: más personas de las que viven en el lugar; o un número más de ${factor} veces por encima o por debajo de todos los demás que un cero más o menos llevaría a menos de ${match} veces de ellos, donde al menos otras dos fuentes se confirman.`,
    hull: 'Un rango va del menor extremo inferior al mayor extremo superior indicado de las cifras conservadas.',
    own: name => `Un rango sigue una regla propia («${name}»), a partir de las cifras conservadas.`,
    relaxed: wrong => `Un rango contiene todo número que admiten todas las fuentes menos ${number(wrong)}.`,
    named: (method, order) => `Un rango sigue el método: ${method}${order === null ? '' : ` (${order})`}.`,
    minimum:
      'Una cifra que solo da un mínimo deja abierto el extremo superior y no añade ninguno; una lista verificada eleva el extremo inferior y nunca entra en un promedio. Un orden de magnitud acota un rango solo donde no queda otra cifra.',
    best: 'Solo se da un valor central donde al menos tres fuentes independientes presentan uno y coinciden en un solo tramo: su mediana ponderada, nunca un punto medio.',
    bestOf: source => `El valor central es el de ${source}, y no hay ninguno donde ${source} no da número.`,
    caution:
      'Un rango es de cifras comunicadas, no un intervalo de confianza. Nada se promedió, se completó ni se corrigió.',
    asOf: (day, days, since) =>
      `Llevado al ${day}: un stock de hasta ${count(days, 'día', 'días')} antes se trasladó tal como está; un total acumulado de un día anterior vale después como mínimo${since === null ? '' : `, si empieza ${since}, contado desde el primero de esos días`}; no se usó nada posterior ni se interpoló nada.`,
    between: (first, last) => (first === last ? `el ${first}` : `entre el ${first} y el ${last}`),
  },

  rangeNote: {
    nothingLeft: 'No queda ninguna cifra: todas se excluyeron.',
    someMinimum: 'Algunos informes solo dan un mínimo.',
    floor: 'El extremo inferior se apoya en una lista verificada, que es un mínimo.',
    pieces: n => `Lo que apoya al menos la mitad de las fuentes está en ${number(n)} partes.`,
    countedAgain: 'Se puede contar de nuevo a las mismas personas en un período posterior.',
  },

  notAnInterval: 'Rango de cifras comunicadas, no un intervalo de confianza.',
  axisStart: value => `El eje empieza en ${value}, no en cero.`,
  sourcesLine: names => `Fuentes: ${names}.`,
  noSource: n => (n === 1 ? '1 cifra que no nombra fuente' : `${number(n)} cifras que no nombran fuente`),
  published: when => `Publicación: ${when}.`,
  versions: names => `Versiones de los datos: ${names}.`,
  methods: names => `Método: ${names}.`,
  note: {
    band: 'Zona sombreada: del extremo más bajo al más alto de las cifras del rango.',
    bar: 'Barra: del extremo más bajo al más alto de las cifras.',
    someOpenRight: 'Flecha discontinua: algunos informes solo dan un mínimo.',
    firstOnly: (drawn, all) => `Se dibujan los primeros ${number(drawn)} de ${number(all)} rangos.`,
    core: 'Tono más intenso: lo que apoya al menos la mitad de las fuentes.',
    openHigh: 'Flecha a la derecha: no se indica límite superior.',
    openLow: 'Flecha a la izquierda: no se indica límite inferior.',
    best: 'Marca en una barra: el número presentado como más probable.',
    rangeBest: 'Rombo: valor central.',
    floor: 'Marca larga: un mínimo verificado, una lista de casos comprobados uno a uno.',
    column: 'Columna: del extremo más bajo al más alto de las cifras.',
    points: 'Puntos: las cifras, una forma por fuente.',
    twoPoints: 'Dos puntos unidos por una línea: una sola cifra que indica dos extremos.',
    openUp: 'Flecha hacia arriba: no se indica límite superior, así que el número es ese o más.',
    someOpenUp: 'Flecha discontinua: al menos un informe solo da un mínimo.',
    openDown: 'Flecha hacia abajo: no se indica límite inferior, así que el número es ese o menos.',
    bestDash: 'Trazo dentro de una columna: valor central.',
    floorDash: 'Trazo grueso al pie de una columna: un mínimo verificado, una lista de casos comprobados uno a uno.',
    rounded: 'Hueco: redondeado por quien lo publica.',
    gap: 'Gris: sin cifra para el período.',
    change: 'Línea de puntos: desde aquí ninguna fuente es la misma; el salto puede deberse a quién contó.',
    runningTotal: day => `Totales desde el ${day}, cada uno en su último día.`,
    uneven: 'Los períodos no duran lo mismo: en uno más largo hay más tiempo para contar.',
    overlapping:
      'Los períodos se solapan: cada uno es tan largo como los días que cuenta, con sus puntos en el último día. No se suman, y uno corto no es un descenso.',
    undated: n => (n === 1 ? '1 rango sin día no se dibuja.' : `${number(n)} rangos sin día no se dibujan.`),
    derived: 'Discontinuo: calculado o trasladado a partir de otros números, no enunciado como tal.',
    setAside: 'Gris y hueco: excluido, fuera del rango; el motivo figura en la fila.',
    beyond: n =>
      n === 1
        ? 'Dos trazos oblicuos: 1 cifra excluida queda más allá del eje, con el número en palabras.'
        : `Dos trazos oblicuos: ${number(n)} cifras excluidas quedan más allá del eje, con el número en palabras.`,
    thinned: (drawn, all) =>
      `Se dibujan ${number(drawn)} de ${number(all)}: la más baja, la más alta y una selección uniforme de las demás.`,
    thinnedPoints: (drawn, all) =>
      `Se dibujan como puntos ${number(drawn)} de ${number(all)} cifras; los rangos se basan en todas.`,
  },

  sentence: {
    subject: ({ concept, group, unit, scope, where }) =>
      [
        concept === 'territory-share' ? `la ${concepts[concept]}` : `el número de ${concepts[concept]}`,
        ...(group === 'all' ? [] : [` (${groups[group]})`]),
        ...(unit === null ? [] : [`, en ${units[unit]}`]),
        ...(scope === null ? [] : [` (solo ${scope})`]),
        where,
      ].join(''),
    within: place => ` dentro de ${place}`,
    in: place => (place === null ? ' (lugar no indicado)' : ` en ${place}`),
    from: place => ` procedentes de ${place}`,
    asOf: day => `al ${day}`,
    on: day => `el ${day}`,
    upTo: day => `hasta el ${day}`,
    between: (first, last) => `del ${first} al ${last}`,
    onADayBetween: (first, last) => `en un día situado entre el ${first} y el ${last}`,
    onADayNotStated: 'en un día no indicado',
    measure: { stock: 'stock', flow: 'flujo' },
    percent: numbers => `${numbers} por ciento`,
    nothingLeft: what => `No queda ninguna cifra sobre ${what}: todas se excluyeron.`,
    range: ({ by, what, low, high, said }) =>
      `${{ one: 'Un solo informe sitúa', several: 'Las cifras comunicadas sitúan', calculation: 'Un cálculo a partir de cifras comunicadas sitúa' }[by]} ${what} ${between(low, high, said)}`,
    twoApart: 'las dos cifras no tienen ningún número en común',
    noneMeet: 'ningún par de cifras tiene un número en común',
    notAllMeet: 'no todas las cifras tienen un número en común',
    floor: 'el extremo inferior es un mínimo verificado',
    magnitude: 'las palabras solo dan un orden de magnitud',
    best: value => `valor central ${value}`,
    oneFigure: (source, namesNone) =>
      `1 cifra${source !== null ? ` (fuente: ${source})` : namesNone ? ', que no nombra fuente' : ''}`,
    figuresFrom: (n, min, max, who) =>
      `${count(n, 'cifra', 'cifras')} de ${spanish.sources(min, max)}${who.length === 0 ? '' : ` (${who.join('; ')})`}`,
    someNameNone: 'algunas cifras no nombran ninguna',
    allNameNone: 'ninguna cifra la nombra',
    nameNone: n => (n === 1 ? '1 cifra no nombra ninguna' : `${number(n)} cifras no nombran ninguna`),
    oneCaution: 'el rango es lo que permiten sus palabras, no un intervalo de confianza',
    caution: 'rango de cifras comunicadas, no un intervalo de confianza',
  },
  answer: {
    nothingLeft: 'No queda ninguna cifra',
    inUnits: (numbers, unit) => `${numbers} (${units[unit]})`,
  },

  exports: {
    caution: 'Rangos de cifras comunicadas, no intervalos de confianza.',
    openEnd:
      'Un extremo inferior o superior vacío está abierto: no se conoce límite. No es cero, y el otro extremo por sí solo no es el número.',
    noBest: 'Un valor central vacío significa que no se puede dar ninguno; la mitad de un rango no lo es.',
    setAside: n => (n === 1 ? 'Se excluyó 1 cifra.' : `Se excluyeron ${number(n)} cifras.`),
    noNumber: n => `${count(n, 'rango sin número no figura', 'rangos sin número no figuran')} en la tabla.`,
    rowsLeftOut: (n, licence) =>
      `Se omiten ${count(n, 'cifra', 'cifras')}, porque la licencia prohíbe transmitirlas: ${licence}.`,
    passedOn: (n, licence, reason) =>
      `${count(n, 'cifra está', 'cifras están')} aquí aunque la licencia prohíbe transmitirlas: ${licence}. Motivo dado: ${reason}.`,
    cut: n =>
      `${count(n, 'texto está cortado', 'textos están cortados')} a lo que cabe en una celda; el CSV los tiene enteros.`,
  },

  report: {
    differences: 'Qué difiere, y por qué',
    method: 'El método, tal como se aplicó',
    open: 'Problemas y lagunas',
    notes: 'Notas',
    sources: 'Fuentes',
    cite: 'Cómo citar',
    further: 'Más abajo en esta página',
    note: 'nota',
    source: 'fuente',
    inEnglish: 'Esta parte está en inglés.',
    endorsement: 'Los nombres de lugares y las fronteras son los de las fuentes y no implican aprobación alguna.',
    madeWith: (version, from) =>
      `Elaborado con Reckoner ${version}${from.length === 0 ? '' : ` a partir de ${from.join(' y ')}`}.`,
    citation: (title, version) => `${title}. Rangos de cifras comunicadas, elaborados con Reckoner ${version}.`,
    none: 'Ninguno.',
    noneCompared: 'No se compararon cifras.',
    findings: (n, pairs) => `${count(n, 'observación', 'observaciones')} en ${count(pairs, 'par', 'pares')} de cifras.`,
    forQuestions: numbers => `${numbers.length === 1 ? 'Pregunta' : 'Preguntas'} ${numbers.join(', ')}`,
    figuresOf: question => `Las cifras: ${question}`,
    figuresByQuestion: heading => `Las cifras, por pregunta: ${heading}`,
    noFigureGiven: 'No se dio ninguna cifra.',
    mend: 'Lo que lo remediaría:',
    gap: id => gaps[id],
    table: {
      words: 'Texto publicado',
      said: 'Leído como',
      source: 'Contado por',
      outlet: 'Publicado por',
      when: 'Cuándo',
      kept: 'En el rango',
      notStated: 'no indicado',
      theSame: 'el mismo',
      yes: 'sí',
      no: reason => `no: ${reason}`,
    },
    summary: {
      caption: 'Cada pregunta y su respuesta: rangos de cifras comunicadas, no intervalos de confianza',
      number: 'N.º',
      question: 'Pregunta',
      range: 'Rango',
      figures: 'Cifras',
      questions: n => count(n, 'pregunta', 'preguntas'),
      contradictions: n =>
        n === 0 ? 'ninguna contradicción encontrada' : count(n, 'contradicción', 'contradicciones'),
      madeOf: (kept, setAside) =>
        `${number(kept)}${setAside === 0 ? '' : `, y ${count(setAside, 'excluida', 'excluidas')}`}`,
    },
    line: {
      setAside: reason => `Excluida, porque ${reason}`,
      total: day => `Total acumulado al ${day}: después vale como mínimo`,
      carried: day => `Número del ${day}, trasladado tal como está`,
      firstDay: 'Su primer día se toma por el de la pregunta',
      itsDay: 'Su día no se conoce con más precisión, y se toma por el de la pregunta',
    },
    text: {
      setAside: (words, reason) => `Excluida: ${words}, porque ${reason}.`,
      source: source => `fuente: ${source}`,
      outlet: outlet => `publicado por ${outlet}`,
    },
    cited: {
      sourceOfFigure: source => `Fuente de la cifra: ${source}.`,
      at: locator => `Ubicación: ${locator}.`,
      outletNotStated: 'Medio no indicado',
      dayNotKnown: 'día de publicación desconocido',
      published: day => `publicado el ${day}`,
      dataSet: name => `conjunto de datos ${name}`,
      version: version => `versión ${version}`,
    },
  },

  alt: {
    question: (question, words) => `${question}: ${words}.`,
    counts: counts => `${counts.join('; ')}.`,
    first: words => `Primero: ${words}.`,
    last: words => `Último: ${words}.`,
    lowest: words => `Extremo más bajo: ${words}.`,
    highest: words => `Extremo indicado más alto: ${words}.`,
    trend: {
      higher: 'El último rango está por completo por encima del primero.',
      lower: 'El último rango está por completo por debajo del primero.',
      uneven: 'Cuentan períodos de distinta duración y no se pueden comparar tal como están.',
      unclear: 'El primer y el último rango no muestran si el número subió o bajó.',
    },
    open: (n, all) => `${number(n)} de ${number(all)} no tienen límite superior.`,
    someOpen: (n, all) => `En ${number(n)} de ${number(all)}, algunos informes solo dan un mínimo.`,
    gaps: n => `${count(n, 'hueco', 'huecos')} sin cifra.`,
    more: n => `Y ${number(n)} más.`,
    figure: (who, words) => `${who}: ${words}.`,
    setAside: (who, words, why) => `Excluida: ${who}, ${words} (${why}).`,
  },

  tooltip: {
    words: 'Texto publicado',
    said: 'Leído como',
    src: 'Fuente',
    outlet: 'Publicado por',
    when: 'Cuándo',
    why: 'Excluida',
    what: 'Qué',
    where: 'Dónde',
    count: 'Basado en',
    vintage: 'Versión',
    flags: 'Observaciones',
  },
}

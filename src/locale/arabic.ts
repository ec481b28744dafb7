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
import { knownOptions } from '../util/known-options.js'

export interface ArabicOptions {
  /** `latn`: 0 to 9, as in most of what the United Nations print in Arabic today. `arab`: ٠ to ٩. Default: `latn`. */
  readonly digits?: 'latn' | 'arab'
  /**
   * Names of months. `both`: the Levantine and the Egyptian one in sentences, as the United Nations write them
   * (كانون الأول/ديسمبر), and the Egyptian one in charts, where there is no room for two. Default: `both`.
   */
  readonly months?: 'both' | 'levantine' | 'egyptian'
}

const levantine = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const egyptian = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]

/** Keeps what follows a Latin name, most of all a number, from being drawn in front of it. */
const MARK = '\u200F'

/** The label, and the genitive that follows "عدد". */
const concepts: Readonly<Record<ConceptId, readonly [label: string, counted: string]>> = {
  casualties: ['القتلى والجرحى', 'القتلى والجرحى'],
  killed: ['القتلى', 'القتلى'],
  'battle-deaths': ['القتلى في المعارك', 'القتلى في المعارك'],
  'one-sided-deaths': ['القتلى في أعمال عنف من طرف واحد', 'القتلى في أعمال عنف من طرف واحد'],
  'non-state-deaths': ['القتلى في نزاعات بين جماعات غير حكومية', 'القتلى في نزاعات بين جماعات غير حكومية'],
  'fatalities-coded': ['الوفيات المرمَّزة', 'الوفيات المرمَّزة'],
  'deaths-recovered': ['الجثث المنتشلة', 'الجثث المنتشلة'],
  'deaths-of-wounds': ['المتوفون متأثرين بجراحهم', 'المتوفين متأثرين بجراحهم'],
  'deaths-added-later': ['الوفيات المضافة لاحقًا', 'الوفيات المضافة لاحقًا'],
  'deaths-of-hunger': ['المتوفون جوعًا', 'المتوفين جوعًا'],
  'killed-seeking-aid': ['القتلى أثناء طلب المساعدات', 'القتلى أثناء طلب المساعدات'],
  'injured-seeking-aid': ['الجرحى أثناء طلب المساعدات', 'الجرحى أثناء طلب المساعدات'],
  injured: ['الجرحى', 'الجرحى'],
  missing: ['المفقودون', 'المفقودين'],
  detained: ['المحتجزون أو المختطفون', 'المحتجزين أو المختطفين'],
  incidents: ['الحوادث', 'الحوادث'],
  displaced: ['النازحون قسرًا', 'النازحين قسرًا'],
  idps: ['النازحون داخليًا', 'النازحين داخليًا'],
  'idps-of-concern': ['النازحون داخليًا المشمولون باختصاص المفوضية', 'النازحين داخليًا المشمولين باختصاص المفوضية'],
  refugees: ['اللاجئون', 'اللاجئين'],
  'unrwa-refugees': ['لاجئو فلسطين المسجلون لدى الأونروا', 'لاجئي فلسطين المسجلين لدى الأونروا'],
  'asylum-seekers': ['طالبو اللجوء', 'طالبي اللجوء'],
  'others-needing-protection': [
    'أشخاص آخرون بحاجة إلى الحماية الدولية',
    'الأشخاص الآخرين المحتاجين إلى الحماية الدولية',
  ],
  stateless: ['عديمو الجنسية', 'عديمي الجنسية'],
  'others-of-concern': ['آخرون مشمولون باختصاص المفوضية', 'الآخرين المشمولين باختصاص المفوضية'],
  'host-community': ['أفراد المجتمع المضيف', 'أفراد المجتمع المضيف'],
  displacements: ['حركات النزوح الداخلي', 'حركات النزوح الداخلي'],
  'newly-displaced': ['النازحون الجدد', 'النازحين الجدد'],
  'driven-from-home': ['المهجَّرون من ديارهم', 'المهجَّرين من ديارهم'],
  arrivals: ['الوافدون', 'الوافدين'],
  'asylum-applications': ['طلبات اللجوء', 'طلبات اللجوء'],
  'asylum-decisions': ['القرارات بشأن طلبات اللجوء', 'القرارات بشأن طلبات اللجوء'],
  'asylum-recognised': ['قرارات الاعتراف بصفة اللاجئ', 'قرارات الاعتراف بصفة اللاجئ'],
  'asylum-complementary': ['قرارات منح الحماية التكميلية', 'قرارات منح الحماية التكميلية'],
  'asylum-rejected': ['طلبات اللجوء المرفوضة', 'طلبات اللجوء المرفوضة'],
  'asylum-closed': ['طلبات اللجوء المغلقة لأسباب أخرى', 'طلبات اللجوء المغلقة لأسباب أخرى'],
  returns: ['العائدون خلال الفترة', 'العائدين خلال الفترة'],
  'returned-idps': ['النازحون داخليًا العائدون', 'النازحين داخليًا العائدين'],
  'returned-refugees': ['اللاجئون العائدون إلى بلدهم', 'اللاجئين العائدين إلى بلدهم'],
  returnees: ['العائدون المقيمون', 'العائدين المقيمين'],
  resettled: ['اللاجئون المعاد توطينهم', 'اللاجئين المعاد توطينهم'],
  naturalised: ['اللاجئون المجنَّسون', 'اللاجئين المجنَّسين'],
  population: ['السكان', 'السكان'],
  affected: ['المتضررون', 'المتضررين'],
  'people-in-need': ['المحتاجون إلى المساعدة', 'المحتاجين إلى المساعدة'],
  'people-targeted': ['المستهدفون بالمساعدة', 'المستهدفين بالمساعدة'],
  'people-reached': ['من وصلت إليهم المساعدة', 'من وصلت إليهم المساعدة'],
  'aid-recipients': ['متلقو المساعدات', 'متلقي المساعدات'],
  'settlements-captured': ['البلدات التي جرت السيطرة عليها', 'البلدات التي جرت السيطرة عليها'],
  'territory-share': ['نسبة الأراضي', 'نسبة الأراضي'],
  'housing-destroyed': ['المساكن المدمَّرة', 'المساكن المدمَّرة'],
  'housing-damaged': ['المساكن المتضررة', 'المساكن المتضررة'],
}

const groups: Readonly<Record<GroupId, string>> = {
  all: 'جميع الأشخاص',
  civilians: 'المدنيون',
  combatants: 'المقاتلون',
  'status-unknown': 'أشخاص مجهولو الصفة',
  identified: 'أشخاص محددو الهوية',
  'government-forces': 'القوات الحكومية والحليفة',
  'opposition-forces': 'المعارضة وجماعات مسلحة أخرى',
  'foreign-forces': 'قوات أجنبية',
  adults: 'البالغون',
  men: 'الرجال',
  women: 'النساء',
  elderly: 'كبار السن',
  children: 'الأطفال',
  girls: 'الفتيات',
  boys: 'الفتيان',
  male: 'الرجال والفتيان',
  female: 'النساء والفتيات',
  'displaced-by-disaster': 'النازحون بسبب الكوارث',
  'health-workers': 'العاملون في مجال الصحة',
  'rescue-workers': 'عمال الإنقاذ',
  journalists: 'الصحفيون',
  'aid-workers': 'عمال الإغاثة',
}

const units: Readonly<Record<UnitId, string>> = {
  people: 'أشخاص',
  households: 'أسر معيشية',
  movements: 'حركات نزوح',
  incidents: 'حوادث',
  applications: 'طلبات',
  decisions: 'قرارات',
  cases: 'حالات',
  settlements: 'بلدات',
  dwellings: 'مساكن',
  percent: 'في المائة',
}

const gaps: Readonly<Record<GapReason, string>> = {
  'not-collected': 'لم يجمعه الناشر',
  'not-applicable': 'لا ينطبق هنا',
  suppressed: 'لدى الناشر ولا ينشره',
  unknown: 'يقول الناشر إنه غير معروف',
  'before-series': 'لم تكن السلسلة قد بدأت',
}

const reasons: Readonly<Record<SetAsideReason, string>> = {
  superseded: 'للمصدر نفسه رقم أحدث',
  copy: 'يكرر رقمًا آخر',
  vague: 'لا يعطي سوى مرتبة الحجم، وأرقام أخرى تعطي أعدادًا',
  implausible: 'لا يمكن أن يصح إلى جانب الأرقام الأخرى',
  'too-old': 'أقدم من الحد المقرر',
  later: 'ليوم لاحق',
  'other-period': 'يخص فترة أخرى',
  undated: 'لا يذكر يومًا',
  'other-place': 'يخص مكانًا آخر',
  'other-measure': 'من نوع قياس آخر',
  'other-concept': 'يعدّ شيئًا آخر',
  'other-group': 'يعدّ أشخاصًا آخرين',
  'other-unit': 'بوحدة أخرى',
  overlapping: 'رقم آخر لمصدره يعدّ الشيء نفسه',
  unbounded: 'لا شيء يحدّ العدد',
  filled: 'أكمله ناشره حيث لم يُبلَّغ عن شيء',
  placeholder: 'صفر في خانة لم تُملأ',
  correction: 'يصحح مجموعًا سابقًا بالنقصان',
  'excluded-source': 'استُبعد مصدره بناءً على الطلب',
  'not-chosen': 'تستند الطريقة إلى أرقام أخرى',
  'no-error': 'لا يذكر هامش الخطأ الذي للمسح أو النموذج',
  'no-source': 'لا يسمّي مصدرًا، فلا شيء يدل على أنه مستقل',
}

const flags: Readonly<Record<FlagId, string>> = {
  'order-violated': 'نُشر وقيمه الدنيا والمرجّحة والعليا غير مرتبة، وأُبقي كما نُشر',
  rounded: 'قرّبه الناشر',
  converted: 'محوَّل من وحدة أخرى',
  derived: 'محسوب من أرقام أخرى ولم يُذكر بهذه الصيغة',
  extrapolated: 'استقرأه الناشر',
  filled: 'أكمله الناشر حيث لم يُبلَّغ عن شيء',
  footnote: 'مصحوب بحاشية في المنشور',
  suspect: 'شكّك فيه الناشر أو الناقل',
  'place-unknown': 'في مكان لا تعرفه جداول الأماكن',
  'place-unclear': 'في مكان لا توضحه العبارة',
  'place-inferred': 'في مكان تدل عليه العبارة ولا تسميه',
  'date-unclear': 'في وقت تتركه العبارة مفتوحًا',
  'date-conflict': 'لفترة لا تتفق مع التواريخ الأخرى في التقرير نفسه',
  'label-conflict': 'سُمّي في النص بغير ما يعدّه',
  'group-unclear': 'لأشخاص لا تسمّيهم العبارة بوضوح',
  distributive: 'ذُكر مرة واحدة لكل من عدة فئات',
  'carried-from': 'مرحَّل من يوم سابق',
  'stated-for': 'نُقل إلى يوم مشترك من اليوم المذكور',
  part: 'جزء من عدّ يفصّله الناشر، وليس الكل',
  round: 'من جولة التقييم المسماة؛ والجولة التالية تعدّ الأشخاص أنفسهم من جديد',
  level: 'على المستوى الإداري المسمى؛ والمستويات الأخرى تعدّ الأشخاص أنفسهم',
  assessment: 'بحسب نوع التقييم المسمى؛ وقد يعدّ نوع آخر الأشخاص أنفسهم',
  cause: 'للنزوح بالسبب المسمى وحده',
  provisional: 'مؤقت إلى أن يستبدله الناشر',
  'none-known': 'صفر لأن الناشر لا يعلم بأي حالة، ولم يؤكد ذلك أحد',
  'rolled-up': 'مجموع الأماكن المسماة',
  missing: 'حد أدنى، إذ لا عدد للأماكن المسماة',
  restart: 'الأول في عدّ بدأ من جديد',
  plateau: 'المجموع نفسه كما من قبل: ربما لم يعدّ أحد',
  'after-plateau': 'أول زيادة بعد ثبات المجموع: قد تشمل تلك الأيام أيضًا',
  'added-later': 'من دون وفيات أيام سابقة أُضيفت لاحقًا',
  lump: 'أعلى بكثير مما حوله: قد يشمل ما حدث قبل ذلك',
  'changed-source': 'بين تقريرين لمصدرين مختلفين',
  'changed-vintage': 'بين تقريرين من إصدارين مختلفين',
  'not-below-zero': 'بحد أدنى كان سيقع تحت الصفر، فجُعل صفرًا',
  binned: 'مجموع الأرقام الواقعة داخل الفترة',
  straddled: 'حد أدنى، إذ تعذرت إضافة بعض الأرقام',
  spread: 'لفترة أطول، موزع على أيامها',
  narrower: 'لمفهوم أو فئة أضيق، أُدرج بناءً على الطلب',
  falls: 'مجموع تراكمي أدنى من سابق له',
  conventional: 'عدد اصطلاحي يضعه الناشر حيث لم يعط مصدره سوى كلمات',
  'below-threshold': 'لنزاع وسنة دون عتبة الناشر، فليس في مجاميعه السنوية',
  'same-as': 'ذِكر آخر للرقم نفسه في النص نفسه',
  'part-of': 'جزء من رقم آخر في النص نفسه؛ لا يُجمع معه',
  'date-from-context': 'مؤرخ بجملة مجاورة',
  'source-person': 'منسوب إلى شخص أُغفل اسمه',
  'other-cause': 'لسبب غير العنف بحسب النص',
  proposed: 'مقترح من الخارج وجرى التحقق منه في النص',
  cites: 'يستند إلى تقارير جهة أخرى، فليس مصدرًا ثانيًا إلى جانبها',
}

/** Words for one, for two, for 3 to 10, for 11 to 99, and for 100, 101, 102 and none. */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string]
const figureForms: Forms = ['رقم واحد', 'رقمان', 'أرقام', 'رقمًا', 'رقم']
const dayForms: Forms = ['يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم']
const afterFrom: Forms = ['مصدر واحد', 'مصدرين', 'مصادر', 'مصدرًا', 'مصدر']

/**
 * Arabic, as the United Nations write it: read from the right, so that charts and pages are mirrored and time runs from
 * the right to the left. Digits and names of months can be chosen. Thousands are set apart by a mark and not by a space:
 * a space would turn the groups of a number round.
 *
 * @example
 * arabicWith({ digits: 'arab' }).bounds.number(400000) // → "٤٠٠٬٠٠٠"
 */
export function arabicWith(options: ArabicOptions = {}): Locale {
  knownOptions(options, { digits: 1, months: 1 })
  const { digits = 'latn', months = 'both' } = options
  const shown = (text: string) =>
    digits === 'latn' ? text : text.replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)))
  const decimal = digits === 'latn' ? '.' : '٫'
  const western = numberWords({ thousands: digits === 'latn' ? ',' : '٬', decimal })
  const number = (value: number) => shown(western(value))
  const count = (n: number, [one, two, few, many, other]: Forms) => {
    const last = n % 100
    if (n === 1) return one
    if (n === 2) return two
    return `${number(n)} ${last >= 3 && last <= 10 ? few : last >= 11 ? many : other}`
  }
  const short = months === 'levantine' ? levantine : egyptian
  const monthOf = (month: string) => short[Number(month) - 1] ?? month
  const inFull = (month: string) =>
    months === 'both'
      ? `${levantine[Number(month) - 1] ?? month}/${egyptian[Number(month) - 1] ?? month}`
      : monthOf(month)
  const day = (d: string) => number(Number(d))

  const bounds: BoundWords = {
    number,
    semicolon: '؛ ',
    between: (low, high) => `من ${low} إلى ${high}`,
    orMore: low => `${low} أو أكثر`,
    orLess: high => `${high} أو أقل`,
    noUpperLimit: 'لا يُعرف حد أعلى',
    noLowerLimit: 'لا يُعرف حد أدنى',
    noLimits: 'لا يُعرف أي حد',
    onlyMinimum: n =>
      n === null
        ? 'بعض التقارير لا يعطي سوى حد أدنى'
        : n === 1
          ? 'تقرير واحد لا يعطي سوى حد أدنى'
          : n === 2
            ? 'تقريران لا يعطيان سوى حد أدنى'
            : `${count(n, ['', '', 'تقارير', 'تقريرًا', 'تقرير'])} لا تعطي سوى حد أدنى`,
    onlyMaximum: n =>
      n === 1
        ? 'تقرير واحد لا يعطي سوى حد أقصى'
        : n === 2
          ? 'تقريران لا يعطيان سوى حد أقصى'
          : `${count(n, ['', '', 'تقارير', 'تقريرًا', 'تقرير'])} لا تعطي سوى حد أقصى`,
  }

  const rules: RuleWords = {
    methods: {
      hull: 'الغلاف',
      envelope: 'الغلاف',
      relaxed: 'أوسع اتفاق',
      medians: 'فترة الوسيطات',
      majority: 'الأغلبية',
      hierarchy: 'ترتيب المصادر',
      latest: 'الأحدث',
      preferred: 'المصدر المفضل',
      'weighted-median': 'الوسيط المرجح',
    },
    readings: { literal: 'حرفية', typical: 'معتادة', wide: 'واسعة' },
    reading: label => `قراءة ${label}`,
    method: label => `الطريقة: ${label}`,
    relaxed: wrong => (wrong === 0 ? 'ما تسمح به كل المصادر' : `ما تسمح به كل المصادر إلا ${number(wrong)}`),
    screened: 'مع غربلة القيم غير المعقولة',
    notScreened: 'من دون غربلة',
    without: source => `من دون ${source}`,
    asItStands: 'كما هو',
    best: 'مع قيمة مرجّحة',
    now: numbers => `كما هو: ${numbers}.`,
    noneMoves: 'لا خيار يغيّر الأعداد.',
    mostMoved: (rule, numbers) => `أكثر خيار يغيّرها (${rule}): ${numbers}.`,
    opens: list => `طرف يصبح بلا حد: ${list}.`,
    closes: list => `طرف مفتوح يكتسب حدًا: ${list}.`,
    noNumber: list => `لا عدد: ${list}.`,
    nothingChanges: (same, all) => `من أصل ${number(all)} من القواعد الأخرى، ${number(same)} لا تغيّر شيئًا.`,
  }

  const ranges: Forms = ['نطاق واحد', 'نطاقان', 'نطاقات', 'نطاقًا', 'نطاق']
  const sources: Forms = ['مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر']
  const comma = `،${MARK} `
  const listed = (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)} و${items.at(-1)}`

  return {
    language: 'ar',
    direction: 'rtl',
    bounds,
    concept: id => concepts[id][0],
    group: id => groups[id],
    unit: id => units[id],
    flag: id => flags[id],
    setAsideReason: id => reasons[id],
    why: ({ reason }) => reasons[reason],
    method: method => methodInLanguage(method, rules, comma),
    comma,
    colon: `:${MARK} `,
    dot: ` ·${MARK} `,
    million: n => `${n} ${/^(?:[3-9]|10|[٣-٩]|١٠)$/.test(n) ? 'ملايين' : 'مليون'}`,

    day: (year, month, d) => `${day(d)} ${monthOf(month)} ${shown(year)}`,
    dayOfYear: (month, d) => `${day(d)} ${monthOf(month)}`,
    month: (year, month) => `${monthOf(month)} ${shown(year)}`,
    monthOfYear: monthOf,
    span: (from, to) => `${from} إلى ${to}`,
    upTo: d => `حتى ${d}`,
    since: d => `منذ ${d}`,
    asOf: d => `في ${d}`,
    inPeriod: period => `خلال ${period}`,
    dayNotStated: 'اليوم غير مذكور',
    dayInFull: (year, month, d) => `${day(d)} ${inFull(month)} ${shown(year)}`,

    placeNotStated: 'المكان غير مذكور',
    from: place => `من ${place}`,
    sourceNotStated: 'المصدر غير مذكور',
    printedBy: outlet => `نشره ${outlet}`,
    quote: words => (/\p{Script=Arabic}/u.test(words) ? `«${words}»` : `«\u2066${words}\u2069»`),
    list: listed,
    more: n => (n === 1 ? 'واحد آخر' : n === 2 ? 'اثنان آخران' : `${number(n)} غيرها`),

    range: 'النطاق',
    figures: n => count(n, figureForms),
    ranges: n => count(n, ranges),
    sources: (min, max) => (min === max ? count(min, sources) : `من ${number(min)} إلى ${count(max, afterFrom)}`),
    setAside: why => `مستبعد: ${why}`,
    setAsideCount: n => `المستبعد: ${number(n)}`,
    beyondAxis: words => `${words}${comma}خارج المحور`,
    best: value => `القيمة المرجّحة ${value}`,
    aVerifiedList: 'قائمة متحقق منها، فهي حد أدنى',
    noFigureLeft: 'لم يبق أي رقم: استُبعدت كلها',
    otherSources: 'مصادر أخرى',
    noFigure: 'لا رقم',
    overview: 'نطاقات الأرقام المبلَّغ عنها',
    steps: 'كل خط من خطوط المحور عشرة أضعاف ما قبله: يبيّن الشريط كم ضعفًا من طرفه الأدنى يبلغ طرفه الأعلى.',

    flow: {
      route: (from, to) =>
        from === null
          ? `إلى ${to ?? 'مكان غير مذكور'}${comma}المنشأ غير مذكور`
          : to === null
            ? `من ${from}${comma}الوجهة غير مذكورة`
            : `من ${from} إلى ${to}`,
      routes: n => count(n, ['مسار واحد', 'مساران', 'مسارات', 'مسارًا', 'مسار']),
      measure: {
        stock: 'من أين جاء الأشخاص وأين هم: أشخاص في يوم بعينه، لا حركات.',
        flow: 'من أين وإلى أين، خلال فترة: من انتقل مرتين قد يُعدّ مرتين.',
      },
      order: 'أكبر طرف أدنى أولًا. حيث يتداخل شريطان لا تقول الأرقام أيهما أكبر. الصفوف لا تُجمع.',
      unknownOrigin: 'المنشأ غير مذكور: قد تشمل هذه الأرقام كل الوافدين، ومنهم أشخاص في الصفوف أعلاه؛ وليست الباقي.',
      unknownDestination: 'الوجهة غير مذكورة: قد تشمل هذه الأرقام كل المغادرين، ومنهم أشخاص في الصفوف أعلاه.',
      nested: 'بعض الصفوف جزء من غيرها: مكان ومكان يقع داخله.',
      firstOnly: (drawn, all) => `رُسمت المسارات ذات أكبر طرف أدنى: ${number(drawn)} من أصل ${number(all)}.`,
    },

    map: {
      by: { place: 'أين عُدّ الأشخاص.', from: 'من أين جاء الأشخاص.' },
      counted: (n, all) => `المناطق التي لها رقم: ${number(n)} من أصل ${number(all)}`,
      zero: 'صفر',
      disc: 'القرص: الطرف الأدنى للنطاق؛ ومساحته عدد الأشخاص.',
      ring: 'الحلقة حول القرص: الطرف الأعلى. وما بينهما غير معروف.',
      ringAlone: 'الحلقة المتقطعة: الطرف الأعلى؛ ولم يُذكر حد أدنى.',
      open: 'السهم: لم يُذكر حد أعلى، فالعدد هو هذا أو أكثر.',
      someOpen: 'السهم المتقطع: تقرير واحد على الأقل لا يعطي سوى حد أدنى.',
      lowEnd: 'الطرف الأدنى للنطاق',
      anyNumber: 'أي عدد',
      under: n => `أقل من ${n}`,
      between: (from, under) => `من ${from} إلى ما دون ${under}`,
      orMore: n => `${n} أو أكثر`,
      maybeMore: 'الخطوط: الطرف الأعلى',
      classes: 'التظليل: فئة الطرف الأدنى، فالعدد هو هذا على الأقل. اتساع المنطقة لا يعني أشخاصًا أكثر.',
      unsure: 'المخطط: لون الخطوط لون الطرف الأعلى، وهو في فئة أعلى.',
      noLow: 'المناطق التي لا طرف أدنى لها في الفئة الدنيا.',
      centre: 'الرموز والأعداد في وسط المنطقة؛ ولا تدل على موضع الأشخاص فيها.',
      unlabelled: n => `المناطق التي لا تتسع لعدد: ${number(n)}؛ وفي الجدول كلها.`,
      withoutFigure: (n, all) =>
        `المهشّر: المناطق التي لا رقم لها ${number(n)} من أصل ${number(all)}، ولا يعني ذلك أن لا أحد فيها.`,
      unnamed: names => `لا رقم لها، ولا متسع لاسمها: ${names}.`,
      withoutArea: names => `ليست على الخريطة، إذ لا منطقة لها بين الحدود المعطاة: ${names}.`,
      nowhere: n => `ليست على الخريطة: ${count(n, ranges)} بلا مكان.`,
      endorsement: 'الحدود والأسماء كما أُعطيت للخريطة؛ ولا تعبّر عن أي رأي في وضع أي إقليم، ولا تعني أي إقرار.',
    },

    multiples: {
      panels: n => count(n, ['لوحة واحدة', 'لوحتان', 'لوحات', 'لوحة', 'لوحة']),
      shared: 'لكل اللوحات المحاور نفسها. وحيث تخلو اللوحة فلا نطاق لتلك الأيام.',
      firstOnly: (drawn, all) => `رُسمت أول اللوحات: ${number(drawn)} من أصل ${number(all)}.`,
    },

    events: {
      event: (letter, when, what, source) =>
        `${letter}${comma}${when}: ${what}${source === null ? '' : ` (${source})`}.`,
      alt: (when, what) => `حدث${comma}${when}: ${what}.`,
      outside: events => `خارج الأيام المرسومة: ${events}.`,
      coincidence: 'الحروف: أحداث. تغيّر العدد بعد حدث لا يبيّن أنه تغيّر بسببه.',
    },

    cumulative: {
      total: 'المجموع التراكمي',
      totalSince: d => `المجموع التراكمي منذ ${d}`,
      gained: 'الزيادة بين تقريرين',
      gainedADay: 'الزيادة في اليوم، في المتوسط بين تقريرين',
      inDays: (n, days) => `${n} في ${count(days, dayForms)}`,
      onlyDays: (n, days) => `${n} في ${count(days, dayForms)} فقط`,
      onlyDaysShort: days => `${count(days, dayForms)} فقط`,
      corrected: (from, to) => `صُحح: ${from} ثم ${to}`,
      correctedShort: 'صُحح',
      restart: 'عدّ جديد',
      later: words => `${words} من أيام سابقة`,
      unchanged: 'بلا تغيير',
      run: 'الخط المتصل: الجهة نفسها، تقريرًا بعد تقرير. وما جرى بينهما لم يعدّه أحد.',
      dashed: 'الخط المتقطع: تقرير ناقص، أو مجموع لم يتغير، أو تلته جهة أخرى أو إصدار آخر.',
      source: 'الخط المنقط من أعلى إلى أسفل: من هنا تبلّغ جهة أخرى؛ وقد ترجع القفزة إلى من عدّ.',
      restarts: 'الخط المتصل من أعلى إلى أسفل: يبدأ العدّ من جديد، من دون من عُدّوا قبل ذلك.',
      correction: n => `صُحح: مجاميع أدنى مما قبلها، عددها ${number(n)}. لم يُلغَ شيء مما حدث، ولم تُرسم زيادة.`,
      rounded: 'النقطة المفرّغة: قرّبها الناشر، أو تنتهي بصفرين وربما قُرّبت.',
      bars: 'الشريط: زيادة المجموع من تقرير إلى الذي يليه، بعرض الأيام التي بينهما.',
      aDay: 'الارتفاع متوسط اليوم، حتى لا يكون طول انتظار تقرير ذروة: والمساحة هي الزيادة. لم يعدّ أحد يومًا بيوم.',
      extent: 'الأفتح: إلى ما تسمح به الأرقام.',
      doubt: reasonsOfDoubt => `الإطار المتقطع: ربما ليست من هذه الأيام وحدها (${reasonsOfDoubt}).`,
      reasons: {
        source: n => `${number(n)} عبر تغيّر الجهة`,
        vintage: n => `${number(n)} عبر إصدارين`,
        afterPlateau: n => `${number(n)} بعد ثبات المجموع`,
        lump: n => `${number(n)} أعلى بكثير مما حولها`,
      },
      betweenRounded: n =>
        `الإطار المتقطع: زيادات بين مجاميع مقرّبة أو تبدو كذلك، عددها ${number(n)}؛ وليست أدق من تلك المجاميع.`,
      addedLater: n =>
        `الإطار في الأعلى: ${count(n, ['دفعة واحدة', 'دفعتان', 'دفعات', 'دفعة', 'دفعة'])} من وفيات أيام سابقة قبلتها الجهة لاحقًا.`,
      unknown: 'غير معروف',
      grey: 'الرمادي: لا يمكن لأحد أن يقول كم كانت الزيادة: لا تقرير، أو لم يتغير المجموع وربما لم يعدّ أحد.',
      partial: 'الشريط المفرّغ: الفترة الأخيرة أقصر من غيرها؛ وليس ذلك انخفاضًا.',
      first: (words, when) => `لم يُرسم كزيادة: المجموع الأول، ${words} (${when}).`,
      leftOut: (n, why) => `لم يُرسم: ${count(n, figureForms)} (${why}).`,
      alt: {
        totals: n =>
          count(n, ['مجموع تراكمي واحد', 'مجموعان تراكميان', 'مجاميع تراكمية', 'مجموعًا تراكميًا', 'مجموع تراكمي']),
        gains: n => `الزيادات بين تقريرين: ${number(n)}`,
        corrections: n => `التصحيحات بالنقصان: ${number(n)}.`,
        bodies: n => `تغيّرات الجهة المبلِّغة: ${number(n)}.`,
        restarts: n => `بدايات العدّ من جديد: ${number(n)}.`,
        most: (words, when) => `الأكثر: ${words}${comma}${when}.`,
      },
    },

    parts: {
      title: question => `من هم؟ ${question}`,
      whole: 'الكل',
      counted: 'كما عُدّ',
      share: (low, high) =>
        low === high ? `${number(low)} في المائة من الكل` : `من ${number(low)} إلى ${number(high)} في المائة من الكل`,
      solid: 'المملوء: عُدّوا بهذه الصفة، فهم هذا العدد على الأقل.',
      dashed: 'الإطار المتقطع: قد يكون هناك هذا القدر أيضًا بين من لا يُعرف ذلك عنهم.',
      notAdded: 'الصفوف لا تُجمع: تُعدّ الفئة في الفئة الأوسع أيضًا، وقد ينتمي المجهولون أنفسهم إلى صفوف عدة.',
      unknown: n => `${n} من الكل لا ينتمون إلى أي فئة مذكورة؛ وقد ينتمي كل منهم إلى أي فئة.`,
      pieces: 'كما عُدّ: كل جزء مرة واحدة. المفرّغ: من هذه الفئة، ولا يُعرف ما هو أدق.',
      rounded: 'نسب النطاقات مقرّبة إلى الخارج.',
    },

    revision: {
      title: question => `ما غيّرته الإصدارات اللاحقة: ${question}`,
      summary: (all, changed, added, gone) =>
        `من أصل ${number(all)} من الأعداد: تغيّر ${number(changed)}، والجديد ${number(added)}، وما لم يعد مذكورًا ${number(gone)}.`,
      from: (from, to) => `${from} ثم ${to}`,
      change: percent => `(${shown(percent)}%)`,
      added: vintage => `جديد في ${vintage}`,
      gone: vintage => `لم يعد في ${vintage}`,
      silent: vintage => `ليس في ${vintage}`,
      boundsOnly: '(حدود أخرى)',
      oldest: vintage => `${vintage} (الأول)`,
      newest: vintage => `${vintage} (الأخير)`,
      howToRead: 'كل خط في الصف إصدار، الأول في الأعلى والأخير في الأسفل.',
      sorted: 'الصفوف مرتبة بحسب أكبر تغيّر من الإصدار الأول إلى الأخير.',
      unchanged: n => `لم يُرسم ما لم يتغير من الأعداد: ${number(n)}.`,
      rest: (drawn, all) => `رُسمت أكبر التغيّرات: ${number(drawn)} من أصل ${number(all)}.`,
      notEvents: 'التغيّر بين الإصدارات ليس حدثًا: هو ما علمه الناشر أو صار يعدّه بطريقة أخرى.',
      gaps: 'الإصدار الذي لا خط له في صف لا عدد له فيه، وليس ذلك صفرًا.',
      noVintage: n => `لم يُرسم: ${count(n, figureForms)} بلا إصدار مذكور.`,
      alt: { row: (question, words) => `${question}: ${words}.` },
    },

    table: {
      sources: 'المصادر',
      open: 'غير مذكور',
      none: '–',
      atLeast: high => `${high} +`,
      orMore: 'علامة + مع عدد: قد يكون أكثر.',
      noBest: 'علامة – في عمود المرجّح: لا شيء يتيح قيمة مرجّحة، ولم تُختلق.',
    },

    agreement: {
      title: question => `مدى تباعد المصادر: ${question}`,
      byGap: 'كلما اشتد اللون زاد التباعد. العدد: كم ضعفًا من أدنى رقم يبلغ أعلى رقم.',
      byStatus: 'كلما اشتد اللون قلّ المشترك بين الأرقام. العدد: كم ضعفًا من الأدنى يبلغ الأعلى.',
      ratio: tenths =>
        tenths < 100
          ? `${number(Math.floor(tenths / 10))}${decimal}${number(tenths % 10)}`
          : number(Math.ceil(tenths / 10)),
      times: ratio => `×${ratio}`,
      step: (from, to) =>
        from === undefined
          ? `حتى ×${number(to)}`
          : to === Infinity
            ? `أكثر من ×${number(from)}`
            : `من ×${number(from)} إلى ×${number(to)}`,
      status: {
        agree: 'متطابقة',
        overlap: 'لها عدد مشترك',
        split: 'متباعدة جزئيًا',
        disjoint: 'متباعدة كلها',
      },
      single: '–',
      singleKey: '– مصدر واحد: لا شيء يُقارن به',
      openWord: 'مفتوح',
      openKey: 'مفتوح أو +: طرف غير مذكور',
      fromZero: 'من 0',
      fromZeroNote: 'من 0: أدنى رقم هو الصفر، ولا ضعف له.',
      number: `الأعداد في الخانات مقرّبة إلى أعلى: ×${number(1.1)} تباعد قدره ${number(10)} في المائة أو أقل. والنطاق نفسه في جدول البيانات.`,
      atLeast: 'علامة + مع عدد: بعض الأرقام لا يعطي سوى حد أدنى، فقد يكون التباعد أكبر.',
      mayBeOne: 'علامة ? مع عدد: ربما مصدر واحد فقط؛ فبعض الأرقام لا يسمّي مصدرًا.',
      missing: 'الخط المنقط: فترات ناقصة هنا لكل الأماكن.',
      noRoom: 'الخانات الملونة الفارغة لا تتسع لعددها.',
      notTrue: 'اتفاق المصادر لا يعني صحتها: قد يستند أحدها إلى الآخر.',
      firstRows: (drawn, all) => `رُسمت أول الأماكن: ${number(drawn)} من أصل ${number(all)}.`,
      lastColumns: (drawn, all) => `رُسمت آخر الفترات: ${number(drawn)} من أصل ${number(all)}.`,
      alt: {
        size: (places, periods) => `الأماكن: ${number(places)}${comma}الفترات: ${number(periods)}`,
        count: (what, n) => `${what}: ${number(n)}.`,
        widest: (where, when, words) => `أكبر تباعد: ${[where, when, words].join(comma)}.`,
      },
    },

    chartTable: {
      numbers: { low: 'الأدنى', best: 'المرجّح', high: 'الأعلى' },
      open: 'غير مذكور',
    },

    contradiction: {
      howToRead: n =>
        n === 2
          ? 'كل تقرير إزاء ما يتركه الآخر ممكنًا. لو صح كلاهما لالتقى شريطا الصف.'
          : 'كل تقرير إزاء ما تتركه التقارير الأخرى ممكنًا. لو صحت كلها لالتقى شريطا الصف.',
      says: words => `يقول: ${words}`,
      leave: (n, words) => (n === 2 ? `الآخر يترك: ${words}` : `الأخرى تترك: ${words}`),
      apart: 'المظلل: ما بين قول التقرير وما تتركه التقارير الأخرى.',
      hard: `حتى لو قُرئت بالاتساع الذي يفهمها به ما بين ${number(5)} و${number(95)} في المائة من السامعين، لا يمكن أن تصح كلها.`,
      soft: `لو قُرئت بالاتساع الذي يفهمها به ما بين ${number(5)} و${number(95)} في المائة من السامعين، لأمكن أن تصح كلها.`,
      mend: change => `ما قد يزيل التعارض: ${change}`,
      row: (words, who, says, leave) => `${words} (${who}) ${says}؛ ${leave}.`,
    },

    sensitivity: {
      rule: row => ruleInWords(row, rules),
      summary: result => rulesInWords(result, rules, bounds),
      noNumber: 'لا عدد',
      asItStands: 'المظلل: النطاق كما هو.',
      most: 'بالخط العريض: النطاق كما هو، والقاعدة التي تغيّره أكثر من غيرها.',
    },

    contradictionWords: {
      cannotBeTrue: n =>
        n === 1
          ? 'لا يمكن أن يصح هذا التقرير'
          : n === 2
            ? 'لا يمكن أن يصح هذان التقريران معًا'
            : `لا يمكن أن تصح هذه التقارير كلها (${number(n)})`,
      cannotCountOnce: n =>
        n === 2
          ? 'لا يمكن أن يعدّ هذان التقريران كل شخص مرة واحدة'
          : `لا يمكن أن تعدّ هذه التقارير كلها (${number(n)}) كل شخص مرة واحدة`,
      same: names => `الشيء نفسه في الوقت نفسه: ${names}.`,
      part: (part, whole) => `يعدّ ${part} جزءًا من ${whole}.`,
      parts: (parts, whole, areAll) =>
        areAll ? `تشكّل ${parts} معًا كامل ${whole}.` : `${parts} أجزاء من ${whole} لا تتداخل.`,
      movements: (people, movements) => `يعدّ ${people} أشخاصًا، قام كل منهم بحركة نزوح واحدة على الأقل من ${movements}.`,
      households: (people, households, size) => `${people} هو ${households} مضروبًا في عدد أفراد الأسرة: ${size}.`,
      share: (part, percent, base) => `${part} هو ${percent} في المائة من ${base}.`,
      stockFlow: (after, before, more, less) => `${after} هو ${before} زائدًا ${more} وناقصًا ${less}.`,
      during: (part, whole) => `تقع أيام ${part} داخل أيام ${whole}.`,
      overTime: (what, rule) =>
        `${what}: ${
          rule === 'again'
            ? 'يمكن أن يُعدّ الأشخاص من جديد في فترة لاحقة، فيقع المجموع بين أكبر أجزائه ومجموع أجزائه.'
            : rule === 'once'
              ? 'إذا عُدّ كل شخص مرة واحدة، فإن الفترات تُجمع.'
              : 'الفترات تُجمع.'
        }`,
      within: names => `أجزاء من ذلك: ${names}.`,
      asMovements: name => `قراءة ${name} على أنه حركات نزوح.`,
      thenPeople: numbers => `يكون عدد الأشخاص عندئذ: ${numbers}.`,
      countedAgain: 'السماح بعدّ الأشخاص من جديد في فترة لاحقة، فبعضهم كان قد نزح من قبل.',
      wider: names => `قراءة ${names} قراءة أوسع.`,
      leaveOut: name => `استبعاد ${name}.`,
      thenLeft: numbers => `تترك الأخرى: ${numbers}.`,
    },

    methodWords: {
      sorted:
        'صُنفت الأرقام في أسئلة: ما الذي عُدّ، ومن هم، وبأي وحدة، رصيدًا كان أم تدفقًا، وأين، ومن أين، ومتى. ولم تُجمع قط أرقام أسئلة مختلفة.',
      reading: how => `قُرئت الكلمات المحيطة بالعدد ${how}.`,
      readings: {
        literal: 'قراءة حرفية',
        typical: 'كما يفهمها السامع الوسيط',
        wide: `من المئين ${number(5)} إلى المئين ${number(95)} للسامعين`,
      },
      ownReading: name => `بحسب الجدول «${name}»`,
      about: shares => `«نحو»: ${shares}.`,
      almost: shares => `«ما يقرب من»: ${shares}.`,
      share: (low, high) => `من ${low} إلى ${high} في المائة من العدد`,
      upTo: high => `حتى ${high} في المائة من العدد`,
      orMore: low => `${low} في المائة من العدد أو أكثر`,
      noShare: 'بلا حد',
      byDigits: (one, two, three, more) =>
        `${one} مع رقم معنوي واحد، و${two} مع رقمين، و${three} مع ثلاثة، و${more} مع أكثر من ذلك`,
      oneSided: '«على الأقل» و«أكثر من» تعطيان طرفًا أدنى بلا أعلى، و«حتى» و«على الأكثر» طرفًا أعلى بلا أدنى.',
      rounds:
        'العدد المجرد الذي لا يزيد على رقمين معنويين وليس من قائمة ولا من سجل يدل على كل ما يُقرَّب إليه؛ وكل عدد مجرد آخر مضبوط.',
      exact: 'أُخذ العدد المجرد على أنه مضبوط.',
      vague: 'قُرئت الكلمات التي لا عدد فيها، مثل «عشرات»، على أنها مرتبة حجم.',
      sources: days =>
        `عُدّ كل مصدر مرة واحدة، بأحدث أرقامه. والأعداد المتساوية التي لا تسمّي مصدرًا ولا يفصل بينها أكثر من ${count(days, dayForms)} أُخذت على أنها رقم واحد مكرر. ولم تُعدّ الجهة الناشرة لعدد مصدرًا له.`,
      leftOut: names => `استُبعد بناءً على الطلب: ${names}.`,
      notScreened: 'لم يُستبعد أي رقم لصعوبة تصديقه.',
      screened: (factor, match) =>
        `ما لا يمكن أن يصح استُبعد وعُرض ولم يُصحح قط: أشخاص أكثر من سكان المكان؛ أو عدد يزيد أو يقل عن كل ما عداه بأكثر من ${factor} أضعاف، ويقرّبه صفر زائد أو ناقص إلى أقل من ${match} منها، حيث يؤيد مصدران آخران على الأقل أحدهما الآخر.`,
      hull: 'يمتد النطاق من أصغر طرف أدنى إلى أكبر طرف أعلى مذكور للأرقام المبقاة.',
      own: name => `وُضع النطاق بقاعدة خاصة («${name}») من الأرقام المبقاة.`,
      relaxed: wrong => `يضم النطاق كل عدد تسمح به كل المصادر إلا ${number(wrong)}.`,
      named: (method, order) => `وُضع النطاق بالطريقة: ${method}${order === null ? '' : ` (${order})`}.`,
      minimum:
        'الرقم الذي لا يعطي سوى حد أدنى يترك الطرف الأعلى مفتوحًا ولا يضيف طرفًا؛ والقائمة المتحقق منها ترفع الطرف الأدنى ولا تدخل قط في متوسط. ولا تحدّ مرتبة الحجم نطاقًا إلا حيث لا يبقى رقم آخر.',
      best: 'لا تُعطى قيمة مرجّحة إلا حيث تقدّمها ثلاثة مصادر مستقلة على الأقل وتتفق في جزء واحد: وسيطها المرجح، لا منتصف أبدًا.',
      bestOf: source => `القيمة المرجّحة هي قيمة ${source}، ولا قيمة حيث لا يعطي ${source} عددًا.`,
      caution: 'النطاق نطاق أرقام مبلَّغ عنها، وليس فترة ثقة. ولم يُحسب متوسط ولم يُكمل شيء ولم يُصحح.',
      asOf: (d, days, since) =>
        `نُقل إلى ${d}: رُحّل كما هو كل رصيد لا يسبقه بأكثر من ${count(days, dayForms)}؛ والمجموع التراكمي ليوم سابق يسري بعد ذلك كحد أدنى${since === null ? '' : `، إذا بدأ ${since}، محسوبًا من أول هذه الأيام`}؛ ولم يُستعمل شيء لاحق ولم يُستكمل شيء بالاستيفاء.`,
      between: (first, last) => (first === last ? `في ${first}` : `بين ${first} و${last}`),
    },

    rangeNote: {
      nothingLeft: 'لم يبق أي رقم: استُبعدت كلها.',
      someMinimum: 'بعض التقارير لا يعطي سوى حد أدنى.',
      floor: 'يستند الطرف الأدنى إلى قائمة متحقق منها، وهي حد أدنى.',
      pieces: n => `ما يدعمه نصف المصادر على الأقل يقع في ${count(n, ['جزء واحد', 'جزأين', 'أجزاء', 'جزءًا', 'جزء'])}.`,
      countedAgain: 'يمكن أن يُعدّ الأشخاص من جديد في فترة لاحقة.',
    },

    notAnInterval: 'نطاق أرقام مبلَّغ عنها، وليس فترة ثقة.',
    axisStart: value => `يبدأ المحور من ${value} لا من الصفر.`,
    sourcesLine: names => `المصادر:${MARK} ${names}.`,
    noSource: n =>
      n === 1 ? 'رقم واحد لا يسمّي مصدرًا' : n === 2 ? 'رقمان لا يسمّيان مصدرًا' : `${count(n, figureForms)} لا تسمّي مصدرًا`,
    published: when => `النشر: ${when}.`,
    versions: names => `إصدارات البيانات: ${names}.`,
    methods: names => `الطريقة: ${names}.`,
    note: {
      band: 'المظلل: من أدنى طرف إلى أعلى طرف لأرقام النطاق.',
      bar: 'الشريط: من أدنى طرف إلى أعلى طرف للأرقام.',
      someOpenRight: 'السهم المتقطع: بعض التقارير لا يعطي سوى حد أدنى.',
      firstOnly: (drawn, all) => `رُسم أول ${number(drawn)} من أصل ${count(all, ranges)}.`,
      core: 'الأشد تظليلًا: ما يدعمه نصف المصادر على الأقل.',
      openHigh: 'السهم إلى اليسار: لم يُذكر حد أعلى.',
      openLow: 'السهم إلى اليمين: لم يُذكر حد أدنى.',
      best: 'علامة على الشريط: العدد المقدَّم على أنه الأرجح.',
      rangeBest: 'المعيّن: القيمة المرجّحة.',
      floor: 'العلامة الطويلة: حد أدنى متحقق منه، قائمة حالات فُحصت واحدة واحدة.',
      column: 'العمود: من أدنى طرف إلى أعلى طرف للأرقام.',
      points: 'النقاط: الأرقام، شكل لكل مصدر.',
      twoPoints: 'نقطتان يصلهما خط: رقم واحد يذكر طرفين.',
      openUp: 'السهم إلى أعلى: لم يُذكر حد أعلى، فالعدد هو هذا أو أكثر.',
      someOpenUp: 'السهم المتقطع: تقرير واحد على الأقل لا يعطي سوى حد أدنى.',
      openDown: 'السهم إلى أسفل: لم يُذكر حد أدنى، فالعدد هو هذا أو أقل.',
      bestDash: 'شرطة داخل العمود: القيمة المرجّحة.',
      floorDash: 'شرطة سميكة عند أسفل العمود: حد أدنى متحقق منه، قائمة حالات فُحصت واحدة واحدة.',
      rounded: 'المفرّغ: قرّبه الناشر.',
      gap: 'الرمادي: لا رقم للفترة.',
      change: 'الخط المنقط: من هنا لا يبقى أي مصدر على حاله؛ وقد ترجع القفزة إلى من عدّ.',
      runningTotal: d => `مجاميع منذ ${d}، كل منها في يومه الأخير.`,
      uneven: 'الفترات ليست متساوية الطول: في الأطول وقت أكثر للعدّ.',
      overlapping:
        'الفترات متداخلة: كل منها بطول الأيام التي تعدّها، ونقاطها في اليوم الأخير. لا تُجمع، والقصيرة منها ليست انخفاضًا.',
      undated: n =>
        n === 1
          ? 'نطاق واحد بلا يوم لم يُرسم.'
          : n === 2
            ? 'نطاقان بلا يوم لم يُرسما.'
            : `${count(n, ranges)} بلا يوم لم تُرسم.`,
      derived: 'المتقطع: محسوب أو مرحَّل من أرقام أخرى ولم يُذكر بهذه الصيغة.',
      setAside: 'الرمادي المفرّغ: مستبعد، ليس من النطاق؛ والسبب مذكور في الصف.',
      beyond: n =>
        n === 1
          ? 'شرطتان مائلتان: رقم مستبعد واحد يقع خارج المحور، والعدد مكتوب.'
          : n === 2
            ? 'شرطتان مائلتان: رقمان مستبعدان يقعان خارج المحور، والعدد مكتوب.'
            : `شرطتان مائلتان: ${count(n, figureForms)} مستبعدة تقع خارج المحور، والعدد مكتوب.`,
      thinned: (drawn, all) => `رُسم ${number(drawn)} من أصل ${number(all)}: الأدنى والأعلى واختيار منتظم مما بينهما.`,
      thinnedPoints: (drawn, all) =>
        `رُسم ${number(drawn)} من أصل ${count(all, figureForms)} نقاطًا؛ والنطاقات مبنية عليها كلها.`,
    },

    sentence: {
      subject: ({ concept, group, unit, scope, where }) =>
        [
          concept === 'territory-share' ? concepts[concept][1] : `عدد ${concepts[concept][1]}`,
          ...(group === 'all' ? [] : [` (${groups[group]})`]),
          ...(unit === null ? [] : [`، الوحدة: ${units[unit]}`]),
          ...(scope === null ? [] : [` (${scope} فقط)`]),
          where,
        ].join(''),
      within: place => ` داخل ${place}`,
      in: place => (place === null ? ' (المكان غير مذكور)' : ` في ${place}`),
      from: place => ` القادمين من ${place}`,
      asOf: d => `في ${d}`,
      on: d => `في ${d}`,
      upTo: d => `حتى ${d}`,
      between: (first, last) => `في الفترة من ${first} إلى ${last}`,
      onADayBetween: (first, last) => `في يوم يقع بين ${first} و${last}`,
      onADayNotStated: 'في يوم غير مذكور',
      measure: { stock: 'رصيد في يوم', flow: 'تدفق خلال فترة' },
      percent: numbers => `${numbers} في المائة`,
      nothingLeft: what => `لم يبق أي رقم عن ${what}: استُبعدت كلها.`,
      range: ({ by, what, low, high, said }) => {
        const who = {
          one: 'وفقًا لتقرير واحد',
          several: 'وفقًا للأرقام المبلَّغ عنها',
          calculation: 'وفقًا لحساب من أرقام مبلَّغ عنها',
        }[by]
        if (low === null) {
          if (high === null) return `${who}${comma}${what}: ${bounds.noLimits}`
          return `${who}${comma}يبلغ ${what} ${said(bounds.orLess(number(high)))}`
        }
        if (high === null) return `${who}${comma}يبلغ ${what} ${said(bounds.orMore(number(low)))}`
        if (low === high) return `${who}${comma}يبلغ ${what} ${said(number(low))}`
        return `${who}${comma}يتراوح ${what} بين ${said(`${number(low)} و${number(high)}`)}`
      },
      twoApart: 'ليس بين الرقمين أي عدد مشترك',
      noneMeet: 'ليس بين أي رقمين عدد مشترك',
      notAllMeet: 'لا تشترك الأرقام كلها في عدد واحد',
      floor: 'الطرف الأدنى حد أدنى متحقق منه',
      magnitude: 'لا تعطي العبارة سوى مرتبة الحجم',
      best: value => `القيمة المرجّحة ${value}`,
      oneFigure: (source, namesNone) =>
        `رقم واحد${source !== null ? ` (المصدر: ${source})` : namesNone ? ' لا يسمّي مصدرًا' : ''}`,
      figuresFrom: (n, min, max, who) =>
        `${count(n, figureForms)} من ${min === max ? count(max, afterFrom) : `${number(min)} إلى ${count(max, afterFrom)}`}${who.length === 0 ? '' : ` (${who.join('؛ ')})`}`,
      someNameNone: 'بعض الأرقام لا يسمّي مصدرًا',
      allNameNone: 'لا يسمّي أي رقم مصدرًا',
      nameNone: n =>
        n === 1
          ? 'رقم واحد لا يسمّي مصدرًا'
          : n === 2
            ? 'رقمان لا يسمّيان مصدرًا'
            : `${count(n, figureForms)} لا تسمّي مصدرًا`,
      oneCaution: 'النطاق هو ما تسمح به عبارته، وليس فترة ثقة',
      caution: 'نطاق أرقام مبلَّغ عنها، وليس فترة ثقة',
    },
    answer: {
      nothingLeft: 'لم يبق أي رقم',
      inUnits: (numbers, unit) => `${numbers} (${units[unit]})`,
    },

    exports: {
      caution: 'نطاقات أرقام مبلَّغ عنها، وليست فترات ثقة.',
      openEnd: 'الطرف الأدنى أو الأعلى الفارغ مفتوح: لا يُعرف حد. وليس صفرًا، والطرف الآخر وحده ليس هو العدد.',
      noBest: 'القيمة المرجّحة الفارغة تعني أنه لا يمكن إعطاء قيمة؛ ومنتصف النطاق ليس قيمة مرجّحة.',
      setAside: n => `المستبعد: ${count(n, figureForms)}.`,
      noNumber: n => `نطاقات بلا رقم لا ترد في الجدول: ${number(n)}.`,
      rowsLeftOut: (n, licence) => `أُغفل ${count(n, figureForms)}، لأن الترخيص يمنع تداوله: ${licence}.`,
      passedOn: (n, licence, reason) =>
        `أُدرج هنا ${count(n, figureForms)} مع أن الترخيص يمنع تداوله: ${licence}. السبب المذكور: ${reason}.`,
      cut: n =>
        `${count(n, ['نص واحد مقتطع', 'نصان مقتطعان', 'نصوص مقتطعة', 'نصًا مقتطعًا', 'نص مقتطع'])} إلى ما تتسع له الخلية؛ وهي كاملة في ملف CSV.`,
    },

    report: {
      differences: 'ما يختلف، ولماذا',
      method: 'الطريقة كما طُبقت',
      open: 'مسائل وفجوات',
      notes: 'الحواشي',
      sources: 'المصادر',
      cite: 'كيفية الاستشهاد',
      further: 'أسفل هذه الصفحة',
      note: 'حاشية',
      source: 'مصدر',
      inEnglish: 'هذا الجزء باللغة الإنكليزية.',
      endorsement: 'أسماء الأماكن والحدود هي كما في المصادر ولا تعني أي إقرار.',
      madeWith: (version, from) =>
        `أُعد باستخدام Reckoner ${version}${from.length === 0 ? '' : ` استنادًا إلى ${listed(from)}`}.`,
      citation: (title, version) => `${title}. نطاقات أرقام مبلَّغ عنها، أُعدت باستخدام Reckoner ${version}.`,
      none: 'لا شيء.',
      noneCompared: 'لم تُقارن أي أرقام.',
      findings: (n, pairs) => `الملاحظات: ${number(n)}، من أصل ${number(pairs)} من أزواج الأرقام.`,
      forQuestions: numbers => `${numbers.length === 1 ? 'السؤال' : 'الأسئلة'} ${listed(numbers.map(number))}`,
      figuresOf: question => `الأرقام: ${question}`,
      figuresByQuestion: heading => `الأرقام بحسب السؤال: ${heading}`,
      noFigureGiven: 'لم يُعط أي رقم.',
      mend: 'ما قد يزيل التعارض:',
      gap: id => gaps[id],
      table: {
        words: 'كما نُشر',
        said: 'كما قُرئ',
        source: 'من عدّ',
        outlet: 'من نشر',
        when: 'متى',
        kept: 'في النطاق',
        notStated: 'غير مذكور',
        theSame: 'نفسه',
        yes: 'نعم',
        no: reason => `لا: ${reason}`,
      },
      summary: {
        caption: 'كل سؤال وجوابه: نطاقات أرقام مبلَّغ عنها، وليست فترات ثقة',
        number: 'الرقم',
        question: 'السؤال',
        range: 'النطاق',
        figures: 'الأرقام',
        questions: n => count(n, ['سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال']),
        contradictions: n =>
          n === 0 ? 'لم يُعثر على تعارض' : count(n, ['تعارض واحد', 'تعارضان', 'تعارضات', 'تعارضًا', 'تعارض']),
        madeOf: (kept, setAside) => `${number(kept)}${setAside === 0 ? '' : `، والمستبعد ${number(setAside)}`}`,
      },
      line: {
        setAside: reason => `مستبعد، السبب: ${reason}`,
        total: d => `مجموع تراكمي حتى ${d}: يسري بعد ذلك كحد أدنى`,
        carried: d => `عدد ${d} مرحَّل كما هو`,
        firstDay: 'أُخذ يومه الأول على أنه اليوم الأول للسؤال',
        itsDay: 'يومه غير معروف بدقة أكبر، فأُخذ على أنه يوم السؤال',
      },
      text: {
        setAside: (words, reason) => `مستبعد: ${words}، السبب: ${reason}.`,
        source: source => `المصدر: ${source}`,
        outlet: outlet => `نشره ${outlet}`,
      },
      cited: {
        sourceOfFigure: source => `مصدر الرقم: ${source}.`,
        at: locator => `الموضع: ${locator}.`,
        outletNotStated: 'الناشر غير مذكور',
        dayNotKnown: 'يوم النشر غير معروف',
        published: d => `نُشر في ${d}`,
        dataSet: name => `مجموعة البيانات ${name}`,
        version: version => `الإصدار ${version}`,
      },
    },

    alt: {
      question: (question, words) => `${question}:${MARK} ${words}.`,
      counts: counts => `${counts.join('؛ ')}.`,
      first: words => `الأول: ${words}.`,
      last: words => `الأخير: ${words}.`,
      lowest: words => `أدنى طرف: ${words}.`,
      highest: words => `أعلى طرف مذكور: ${words}.`,
      trend: {
        higher: 'يقع النطاق الأخير بكامله فوق الأول.',
        lower: 'يقع النطاق الأخير بكامله تحت الأول.',
        uneven: 'تعدّ النطاقات مُددًا مختلفة الطول، ولا تصح مقارنتها كما هي.',
        unclear: 'لا يبيّن النطاق الأول والأخير هل ارتفع العدد أم انخفض.',
      },
      open: (n, all) => `${number(n)} من أصل ${number(all)} بلا حد أعلى.`,
      someOpen: (n, all) => `في ${number(n)} من أصل ${number(all)} لا يعطي بعض التقارير سوى حد أدنى.`,
      gaps: n => `${count(n, ['فجوة واحدة', 'فجوتان', 'فجوات', 'فجوة', 'فجوة'])} بلا رقم.`,
      more: n => (n === 1 ? 'وواحد آخر.' : n === 2 ? 'واثنان آخران.' : `و${number(n)} غيرها.`),
      figure: (who, words) => `${who}:${MARK} ${words}.`,
      setAside: (who, words, why) => `مستبعد: ${who}${comma}${words} (${why}).`,
    },

    tooltip: {
      words: 'كما نُشر',
      said: 'كما قُرئ',
      src: 'المصدر',
      outlet: 'نشره',
      when: 'متى',
      why: 'سبب الاستبعاد',
      what: 'ماذا',
      where: 'أين',
      count: 'مبني على',
      vintage: 'الإصدار',
      flags: 'ملاحظات',
    },
  }
}

/** Arabic with digits from 0 to 9 and both names of months. */
export const arabic: Locale = arabicWith()

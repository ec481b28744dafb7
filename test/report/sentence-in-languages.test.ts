import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureInput, figures } from '../../src/figures/figures.js'
import { english } from '../../src/locale/english.js'
import { arabic, arabicWith, french, spanish, ukrainian } from '../../src/locales.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { answer } from '../../src/report/answer.js'
import { sentence } from '../../src/report/sentence.js'

const languages = { french, spanish, ukrainian, arabic }
type Language = keyof typeof languages
const killed = { concept: 'killed', place: 'SYR', start: '2019-12-16', end: '2019-12-24' } as const

function say(language: Language | 'english', ...texts: readonly (string | FigureInput)[]): string {
  const rows = texts.map(text => (typeof text === 'string' ? { ...killed, text } : text))
  const ranges = reconcile(figures(rows))
  return sentence(ranges.at(0)!, {
    figures: ranges.figures,
    locale: language === 'english' ? english : languages[language],
  })
}

const FLOOR = {
  french:
    'Un seul rapport situe le nombre de personnes tuées (lieu\u00A0: SYR) du 16\u00A0décembre 2019 au 24\u00A0décembre 2019 (flux) à 85 ou plus\u202F; aucune limite supérieure connue\u202F; 1 chiffre, qui ne nomme aucune source.',
  spanish:
    'Un solo informe sitúa el número de personas muertas por la violencia en SYR del 16 de diciembre de 2019 al 24 de diciembre de 2019 (flujo) en 85 o más; sin límite superior conocido; 1 cifra, que no nombra fuente.',
  ukrainian:
    'За даними одного звіту, кількість загиблих від насильства (місце: SYR) з 16 грудня 2019 року до 24 грудня 2019 року (потік за період) становить 85 або більше; верхня межа невідома; 1 показник, який не називає джерела.',
  arabic:
    'وفقًا لتقرير واحد،\u200F يبلغ عدد القتلى في SYR في الفترة من 16 كانون الأول/ديسمبر 2019 إلى 24 كانون الأول/ديسمبر 2019 (تدفق خلال فترة) 85 أو أكثر؛ لا يُعرف حد أعلى؛ رقم واحد لا يسمّي مصدرًا.',
} as const

/** What each kind of words must lead to, and nothing surer: the number with its ends, and the caution. */
const HEDGES: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  'at least 85': {
    french: ['85 ou plus', 'aucune limite supérieure connue'],
    spanish: ['85 o más', 'sin límite superior conocido'],
    ukrainian: ['85 або більше', 'верхня межа невідома'],
    arabic: ['85 أو أكثر', 'لا يُعرف حد أعلى'],
  },
  'more than 85': {
    french: ['85 ou plus', 'aucune limite supérieure connue'],
    spanish: ['85 o más', 'sin límite superior conocido'],
    ukrainian: ['85 або більше', 'верхня межа невідома'],
    arabic: ['85 أو أكثر', 'لا يُعرف حد أعلى'],
  },
  'up to 500': {
    french: ['500 ou moins', 'aucune limite inférieure connue'],
    spanish: ['500 o menos', 'sin límite inferior conocido'],
    ukrainian: ['500 або менше', 'нижня межа невідома'],
    arabic: ['500 أو أقل', 'لا يُعرف حد أدنى'],
  },
  'at most 500': {
    french: ['500 ou moins', 'aucune limite inférieure connue'],
    spanish: ['500 o menos', 'sin límite inferior conocido'],
    ukrainian: ['500 або менше', 'нижня межа невідома'],
    arabic: ['500 أو أقل', 'لا يُعرف حد أدنى'],
  },
  'about 300': {
    french: ['entre 270 et 330', 'non un intervalle de confiance'],
    spanish: ['entre 270 y 330', 'no un intervalo de confianza'],
    ukrainian: ['від 270 до 330', 'а не довірчим інтервалом'],
    arabic: ['بين 270 و330', 'وليس فترة ثقة'],
  },
  'almost 300': {
    french: ['entre 270 et 300', 'non un intervalle de confiance'],
    spanish: ['entre 270 y 300', 'no un intervalo de confianza'],
    ukrainian: ['від 270 до 300', 'а не довірчим інтервалом'],
    arabic: ['بين 270 و300', 'وليس فترة ثقة'],
  },
  'between 20 and 30': {
    french: ['entre 20 et 30', 'non un intervalle de confiance'],
    spanish: ['entre 20 y 30', 'no un intervalo de confianza'],
    ukrainian: ['від 20 до 30', 'а не довірчим інтервалом'],
    arabic: ['بين 20 و30', 'وليس فترة ثقة'],
  },
  dozens: {
    french: ['entre 24 et 99', 'les mots ne donnent qu’un ordre de grandeur'],
    spanish: ['entre 24 y 99', 'las palabras solo dan un orden de magnitud'],
    ukrainian: ['від 24 до 99', 'слова дають лише порядок величини'],
    arabic: ['بين 24 و99', 'لا تعطي العبارة سوى مرتبة الحجم'],
  },
  '336': {
    french: ['(flux) à 336\u202F;'],
    spanish: ['(flujo) en 336;'],
    ukrainian: ['становить 336;'],
    arabic: ['(تدفق خلال فترة) 336؛'],
  },
}

describe.each(Object.keys(languages) as Language[])('a sentence in %s', language => {
  const { bounds } = languages[language]

  it('says who reports, what, where, when, stock or flow, the open end, and how many figures', () => {
    expect(say(language, 'at least 85')).toBe(FLOOR[language])
  })

  it.each(Object.entries(HEDGES))('is as sure as the words, and no surer: %s', (text, expected) => {
    const said = say(language, text)
    for (const words of expected[language]) expect(said).toContain(words)
    const open = [bounds.noUpperLimit, bounds.noLowerLimit].filter(words => said.includes(words))
    expect(open).toHaveLength(/least|more|up to|at most/.test(text) ? 1 : 0)
  })

  it('never gives an open end a number, whatever the floor', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), n => {
        const said = say(language, { ...killed, text: `at least ${n}`, value: n, hedge: 'at-least' })
        expect(said).toContain(bounds.orMore(bounds.number(n)))
        expect(said).toContain(bounds.noUpperLimit)
      }),
    )
  })

  it('tells a stock on a day from a flow over a period', () => {
    const { stock, flow } = languages[language].sentence.measure
    const idps = { concept: 'idps', place: 'HTI', end: '2024-12-31', text: '1,041,229' } as const
    expect(say(language, idps)).toContain(`(${stock})`)
    expect(say(language, idps)).not.toContain(`(${flow})`)
    expect(say(language, '12')).toContain(`(${flow})`)
  })

  it('tells where people are from where they came from', () => {
    const { sentence: words } = languages[language]
    const refugees = { concept: 'refugees', place: 'TCD', from: 'SDN', end: '2024-12-31', text: '24,000' } as const
    expect(say(language, refugees)).toContain(words.in('TCD') + words.from('SDN'))
    expect(words.in('SDN')).not.toBe(words.from('SDN'))
  })

  it('says that figures have nothing in common, and where no source is named', () => {
    const { sentence: words } = languages[language]
    const said = say(language, { ...killed, source: 'A', text: '25' }, { ...killed, source: 'B', text: '90' })
    expect(said).toContain(words.twoApart)
    expect(said).toContain(words.caution)
    expect(say(language, '12')).toContain(words.oneFigure(null, true))
  })

  it('has no word of the English one but names, and “source”', () => {
    const name = /\b(?:SYR|source|sources)\b/g
    for (const text of Object.keys(HEDGES)) {
      const own =
        say('english', text)
          .replace(name, '')
          .match(/[a-z]{4,}/g) ?? []
      const words = new Set(
        say(language, text)
          .replace(name, '')
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? [],
      )
      expect(own.filter(word => words.has(word))).toEqual([])
    }
  })

  it('says so when nothing is left', () => {
    const range = { ...reconcile(figures([{ ...killed, text: '12' }])).at(0)!, figures: 0 }
    expect(sentence(range, { locale: languages[language] })).toContain(
      languages[language].sentence.nothingLeft('').slice(0, 12),
    )
    expect(answer(range, [], languages[language])).toBe(languages[language].answer.nothingLeft)
  })
})

describe('Arabic', () => {
  it('can be given its own digits, in numbers and in days', () => {
    const ranges = reconcile(figures([{ ...killed, text: 'at least 1,234' }]))
    const said = sentence(ranges.at(0)!, { locale: arabicWith({ digits: 'arab', months: 'levantine' }) })
    expect(said).toContain('من ١٦ كانون الأول ٢٠١٩ إلى ٢٤ كانون الأول ٢٠١٩')
    expect(said).toContain('١٬٢٣٤ أو أكثر')
  })
})

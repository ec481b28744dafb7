import { expect, test } from 'vitest'
import { supportedLanguages } from '../../../src/read/news/languages.js'
import { readNews } from '../../../src/read/news/read-news.js'

const sources = (text: string, language: string) =>
  [...readNews({ text, language }).figures].map(({ source }) => source)
const numbers = (text: string, language: string) => {
  const { figures, refused } = readNews({ text, language })
  expect(figures.length).toBe(0)
  return refused.map(
    ({ code, numbers }) => `${code} ${numbers?.hedge} ${numbers?.value ?? `${numbers?.low}..${numbers?.high}`}`,
  )
}

test('each language says how far it is read', () => {
  expect(supportedLanguages().map(({ language, level }) => `${language} ${level}`)).toEqual([
    'en full',
    'fr figures',
    'es figures',
    'ar numbers',
    'ru numbers',
    'uk numbers',
  ])
})

test('an undeclared language is refused, never half-read', () => {
  expect(() => readNews({ text: '12 kişi öldürüldü.', language: 'tr' })).toThrow('unknown language: tr')
})

test('a text in another script than its language is refused', () => {
  const { figures, issues } = readNews({ text: 'قتل 12 شخصا في الهجوم', language: 'en' })
  expect(figures.length).toBe(0)
  expect(issues.map(({ code }) => code)).toEqual(['E-LANGUAGE'])
})

test.each([
  ['Au moins 12 personnes ont été tuées, selon la police.', 'fr', 'police'],
  ['Selon l’ONU, 12 personnes ont été tuées.', 'fr', 'United Nations'],
  ['Al menos 12 personas murieron, según la policía.', 'es', 'policía'],
  ['El gobierno dijo que 12 personas murieron.', 'es', 'gobierno'],
])('who counted: %s', (text, language, source) => {
  expect(sources(text, language)).toEqual([source])
})

test('French and Spanish figures are not dated, and say so', () => {
  const { figures } = readNews({
    text: 'Douze personnes ont été tuées mardi.',
    language: 'fr',
    published: '2021-05-20',
  })
  expect(figures.at(0)).toMatchObject({ start: null, end: null, flags: ['date-unclear'] })
})

test.each([
  ['نزح 200 ألف شخص', 'language exact 200000'],
  ['نزح مئتا ألف شخص', 'language exact 200000'],
  ['نزح نصف مليون شخص', 'language exact 500000'],
  ['مليونا شخص', 'language exact 2000000'],
  ['قتل ألفا ومئتي شخص', 'language exact 1200'],
  ['خمسون مليونا', 'language exact 50000000'],
  ['بين 10 و15 قتيلا', 'language between 10..15'],
  ['خمسة وعشرون ألف نازح', 'language exact 25000'],
  ['مئتان وخمسون مدنيا', 'language exact 250'],
  ['نزح ٢٠٠ ألف شخص', 'language exact 200000'],
  ['قتل أكثر من 400 ألف شخص', 'language over 400000'],
  ['نزح نحو 3 ملايين شخص', 'language about 3000000'],
  ['قتل ما لا يقل عن 12 شخصا', 'language at-least 12'],
  ['نزح مئات الآلاف من المدنيين', 'language vague 200000..999999'],
  ['قتل عشرات المدنيين', 'language vague 20..99'],
  ['قتل ألفين من الجنود', 'language exact 2000'],
  ['نزح مليون شخص', 'language exact 1000000'],
  ['نزح 1.5 مليون شخص', 'language exact 1500000'],
])('Arabic is read for numbers and hedges: %s', (text, read) => {
  expect(numbers(text, 'ar')).toEqual([read])
})

test.each([
  ['Погибли 53 тысячи человек', 'language exact 53000'],
  ['Погибли 53 тыс. человек', 'language exact 53000'],
  ['Погибли двое', 'language exact 2'],
  ['Бежали полтора миллиона человек', 'language exact 1500000'],
  ['Бежали три с половиной миллиона человек', 'language exact 3500000'],
  ['Около полумиллиона человек бежали', 'language about 500000'],
  ['Более 1,5 млн человек покинули свои дома', 'language over 1500000'],
  ['Погибли не менее двадцати пяти человек', 'language at-least 25'],
  ['Десятки тысяч человек бежали', 'language vague 20000..99999'],
  ['Сотни тысяч человек бежали', 'language vague 200000..999999'],
  ['Около 300 семей переселены', 'language about 300'],
  ['Почти миллион человек бежали', 'language almost 1000000'],
  ['Погибли сто двадцать человек', 'language exact 120'],
  ['Погибли от 20 до 30 человек', 'language between 20..30'],
])('Russian is read for numbers and hedges: %s', (text, read) => {
  expect(numbers(text, 'ru')).toEqual([read])
})

test.each([
  ['Загинули 53 тисячі людей', 'language exact 53000'],
  ['Загинули 53 тис. людей', 'language exact 53000'],
  ['Загинуло двоє', 'language exact 2'],
  ['Півтора мільйона осіб втекли', 'language exact 1500000'],
  ['Три з половиною мільйони осіб втекли', 'language exact 3500000'],
  ['Майже півмільйона осіб втекли', 'language almost 500000'],
  ['Менш як 50 осіб загинуло', 'language under 50'],
  ['Понад 1,5 млн людей покинули домівки', 'language over 1500000'],
  ['Щонайменше двадцять п’ять людей загинули', 'language at-least 25'],
  ['Десятки тисяч людей втекли', 'language vague 20000..99999'],
  ['Сотні тисяч людей втекли', 'language vague 200000..999999'],
  ['Близько 300 родин переселено', 'language about 300'],
  ['Майже мільйон людей втекли', 'language almost 1000000'],
])('Ukrainian is read for numbers and hedges: %s', (text, read) => {
  expect(numbers(text, 'uk')).toEqual([read])
})

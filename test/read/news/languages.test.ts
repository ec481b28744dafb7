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

test('every number of a sentence is handed back, and a share is no number', () => {
  expect(numbers('Погибли 1 043 человека и ранены более трех тысяч', 'ru')).toEqual([
    'language exact 1043',
    'language over 3000',
  ])
  expect(numbers('أربعة قتلى واثنا عشر جريحا', 'ar')).toEqual(['language exact 4', 'language exact 12'])
  const { refused } = readNews({ text: 'Треть населения, 40 процентов', language: 'ru' })
  expect(refused.map(({ code, numbers }) => [code, numbers])).toEqual([
    ['share', null],
    ['share', null],
  ])
})

test.each([
  ['Несколько человек погибли.', 'ru'],
  ['Кілька людей загинули.', 'uk'],
  ['قتل بضعة أشخاص', 'ar'],
])('"several" is handed back without a number: %s', (text, language) => {
  const { refused } = readNews({ text, language })
  expect(refused.map(({ code, numbers }) => [code, numbers])).toEqual([['language', null]])
})

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

test('French and Spanish figures of which the day is not read say so', () => {
  const { figures } = readNews({
    text: 'Douze personnes ont été tuées à la mi-mars.',
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
  ['قتل 34 شخصا على الأقل', 'language at-least 34'],
  ['قتل خمسة عشر مدنيا', 'language exact 15'],
  ['مقتل شخصين', 'language exact 2'],
  ['نزح مليون ونصف المليون شخص', 'language exact 1500000'],
  ['ستة ملايين ونصف المليون لاجئ', 'language exact 6500000'],
  ['من 200 إلى 300 ألف نازح', 'language between 200000..300000'],
  ['85 ألفا و400 نازح', 'language exact 85400'],
  ['ألفان ومئة جريح', 'language exact 2100'],
  ['حتى 300 شخص', 'language up-to 300'],
  ['بين ألف وألفي مقاتل', 'language between 1000..2000'],
  ['قرابة المليون شخص', 'language almost 1000000'],
  ['مليونان ونصف المليون نازح', 'language exact 2500000'],
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
  ['Около сотни погибших', 'language about 100'],
  ['От одной до двух тысяч боевиков', 'language between 1000..2000'],
  ['Полтора десятка раненых', 'language exact 15'],
  ['Более тысячи погибших', 'language over 1000'],
  ['Тысячи погибших', 'language vague 2000..9999'],
  ['Более миллиона двухсот тысяч человек', 'language over 1200000'],
  ['4 миллиона 200 тысяч человек', 'language exact 4200000'],
  ['С тремя тысячами жителей', 'language exact 3000'],
  ['Двадцатью пятью ранеными', 'language exact 25'],
  ['Два десятка раненых', 'language exact 20'],
  ['Человек двадцать ранены', 'language about 20'],
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
  ['Три мільярди', 'language exact 3000000000'],
  ['Пів мільйона людей', 'language exact 500000'],
  ['Близько сотні загиблих', 'language about 100'],
  ['Двома мільйонами осіб', 'language exact 2000000'],
  ['Понад двомстам загиблим', 'language over 200'],
  ['Двадцятьма п’ятьма пораненими', 'language exact 25'],
  ['Осіб двадцять поранено', 'language about 20'],
])('Ukrainian is read for numbers and hedges: %s', (text, read) => {
  expect(numbers(text, 'uk')).toEqual([read])
})

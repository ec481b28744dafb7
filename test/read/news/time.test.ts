import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

/** Thursday, 20 May 2021. */
const PUBLISHED = '2021-05-20'

const periods = (text: string, published: string | null = PUBLISHED) =>
  [...readNews({ text, language: 'en', published }).figures].map(({ start, end }) => `${start ?? '…'}/${end ?? '…'}`)

test.each([
  ['Twelve people were killed on Tuesday.', '2021-05-18/2021-05-18'],
  ['Twelve people were killed Tuesday.', '2021-05-18/2021-05-18'],
  ['Twelve people were killed on Thursday.', '2021-05-20/2021-05-20'],
  ['Twelve people were killed on Friday.', '2021-05-14/2021-05-14'],
  ['Twelve people were killed on Monday night.', '2021-05-17/2021-05-18'],
  ['Twelve people were killed yesterday.', '2021-05-19/2021-05-19'],
  ['Twelve people were killed overnight.', '2021-05-19/2021-05-20'],
  ['Twelve people were killed on 3 May.', '2021-05-03/2021-05-03'],
  ['Twelve people were killed on May 3.', '2021-05-03/2021-05-03'],
  ['Twelve people were killed on May 3, 2019.', '2019-05-03/2019-05-03'],
  ['Twelve people were killed on 28 December.', '2020-12-28/2020-12-28'],
  ['Twelve people were killed on Dec. 28.', '2020-12-28/2020-12-28'],
  ['Twelve people were killed in April.', '2021-04-01/2021-04-30'],
  ['Twelve people were killed in August.', '2020-08-01/2020-08-31'],
  ['Twelve people were killed last March.', '2021-03-01/2021-03-31'],
  ['Twelve people were killed in 2019.', '2019-01-01/2019-12-31'],
  ['Twelve people were killed in February 2020.', '2020-02-01/2020-02-29'],
  ['Twelve people were killed last week.', '2021-05-10/2021-05-16'],
  ['Twelve people were killed this week.', '2021-05-17/2021-05-20'],
  ['Twelve people were killed last month.', '2021-04-01/2021-04-30'],
  ['Twelve people were killed last year.', '2020-01-01/2020-12-31'],
  ['Twelve people have been killed this year.', '2021-01-01/2021-05-20'],
  ['Twelve people were killed in nine days.', '2021-05-12/2021-05-20'],
  ['Twelve people were killed in the past four days.', '2021-05-16/2021-05-20'],
  ['Twelve people were killed in the last 48 hours.', '2021-05-18/2021-05-20'],
  ['Twelve people were killed over the past two weeks.', '2021-05-06/2021-05-20'],
  ['Twelve people have been killed in the last three months.', '2021-02-20/2021-05-20'],
  ['Twelve people have been killed since Monday.', '2021-05-17/2021-05-20'],
  ['Twelve people have been killed since December.', '2020-12-01/2021-05-20'],
  ['Twelve people have been killed since 5 March.', '2021-03-05/2021-05-20'],
  ['Twelve people have been killed since early 2011.', '2011-01-01/2021-05-20'],
  ['The conflict, which began in 2011, killed 400,000 people by 2016.', '2011-01-01/2016-12-31'],
  ['By 30 April, 70 people had been killed.', '…/2021-04-30'],
  ['Between 3 and 9 May, 70 people were killed.', '2021-05-03/2021-05-09'],
  ['From 1 December 2020 to 1 January 2021, 70 people were killed.', '2020-12-01/2021-01-01'],
  ['Between January and March, 70 people were killed.', '2021-01-01/2021-03-31'],
  ['Seventy people were killed from 3 to 9 May.', '2021-05-03/2021-05-09'],
  ['Seventy people were killed on 3-9 May.', '2021-05-03/2021-05-09'],
  ['Seventy people were killed two days ago.', '2021-05-18/2021-05-18'],
  ['Seventy people were killed three months ago.', '2021-02-01/2021-02-28'],
  ['Seventy people were killed two years ago.', '2019-01-01/2019-12-31'],
  ['Seventy people were killed on 2021-03-02.', '2021-03-02/2021-03-02'],
  ['Seventy people were killed on 14/03/2021.', '2021-03-14/2021-03-14'],
  ['Seventy people were killed over the weekend.', '2021-05-15/2021-05-16'],
  ['On Sunday, the army withdrew after a Thursday airstrike killed 34 soldiers.', '2021-05-20/2021-05-20'],
  ['In late 2018, seventy people were killed.', '2018-09-02/2018-12-31'],
])('looking back from publication: %s', (text, period) => {
  expect(periods(text)).toEqual([period])
})

test.each([
  ['Seventy people were killed.', '…/…'],
  ['Seventy people have been killed in recent months.', '2021-03-01/2021-05-20'],
  ['Seventy people have been killed in the past weeks.', '2021-05-01/2021-05-20'],
  ['Seventy people have been killed in the past few weeks.', '2021-04-01/2021-05-20'],
  ['Seventy people were killed over the past few days.', '2021-05-16/2021-05-20'],
  ['Seventy people were killed over three days.', '2021-05-18/2021-05-20'],
  ['Seventy people were killed in recent years.', '…/2021-05-20'],
  ['Eight years of war killed 560,000 people.', '…/2021-05-20'],
  ['Eight years of war have killed 560,000 people.', '2013-01-01/2021-05-31'],
  ['Seventy people were killed on 02/03/2021.', '…/…'],
])('what the words leave open stays open, with a flag: %s', (text, period) => {
  const { figures } = readNews({ text, language: 'en', published: PUBLISHED })
  expect(periods(text)).toEqual([period])
  expect(figures.at(0)?.flags).toContain('date-unclear')
})

test('the day of saying is not the day of what was said', () => {
  expect(periods('Police said on Sunday that twelve people had been killed.')).toEqual(['…/…'])
  expect(periods('Police said on Sunday that twelve people had been killed on Friday.')).toEqual([
    '2021-05-14/2021-05-14',
  ])
})

test('without a day of publication only dates with a year are resolved', () => {
  expect(periods('Twelve people were killed on Tuesday.', null)).toEqual(['…/…'])
  expect(periods('Twelve people have been killed since December.', null)).toEqual(['…/…'])
  expect(periods('Twelve people were killed in 2019.', null)).toEqual(['2019-01-01/2019-12-31'])
})

test('a stock without a date is of the day of publication', () => {
  expect(periods('The camp is home to 30,000 people.')).toEqual(['2021-05-20/2021-05-20'])
  expect(periods('As of 5 May, 14,200 people remained displaced.')).toEqual(['2021-05-05/2021-05-05'])
  expect(periods('The town had a population of 48,000 before the war.')).toEqual(['…/…'])
})

test('a running total has no first day of its own', () => {
  expect(periods('The death toll rose to 45 on Wednesday.')).toEqual(['…/2021-05-19'])
})

test('a sentence without a time takes the one before it, and says so', () => {
  const text = 'A bomb went off in the market on Tuesday. At least 12 people were killed.'
  const { figures } = readNews({ text, language: 'en', published: PUBLISHED })
  expect(periods(text)).toEqual(['2021-05-18/2021-05-18'])
  expect(figures.at(0)?.flags).toContain('date-from-context')
})

test('"since then" is since the time named last', () => {
  expect(periods('War broke out in early 2011. Since then, 10,000 people have been killed.')).toEqual([
    '2011-01-01/2021-05-20',
  ])
})

test('an offensive launched in a month goes on from then, and to a truce that is named next', () => {
  const text = 'The army launched an offensive in February, killing around 1,000 civilians.'
  expect(periods(text)).toEqual(['2021-02-01/…'])
  expect(
    periods(`${text} Despite a ceasefire announced in April, the bombardment has continued, killing hundreds.`),
  ).toEqual(['2021-02-01/2021-04-30', '2021-04-01/2021-05-20'])
})

test.each([
  ['Twelve people were killed in the first half of April.', '2021-04-01/2021-04-15'],
  ['Twelve people were killed in the second half of February.', '2021-02-15/2021-02-28'],
  ['Twelve people were killed in the first half of 2020.', '2020-01-01/2020-06-30'],
  ['Twelve people were killed in the last quarter of 2020.', '2020-10-01/2020-12-31'],
  ['Twelve people were killed in the first three months of 2021.', '2021-01-01/2021-03-31'],
  ['Twelve people were killed in the last two months of 2020.', '2020-11-01/2020-12-31'],
  ['Twelve people were killed in the first week of May.', '2021-05-01/2021-05-07'],
  ['Twelve people were killed in the last ten days of April.', '2021-04-21/2021-04-30'],
  ['Twelve people were killed in the week to 16 May.', '2021-05-10/2021-05-16'],
  ['Twelve people were killed in the 24 hours ending on Sunday.', '2021-05-16/2021-05-16'],
  ['Twelve people were killed in 2019 and 2020.', '2019-01-01/2020-12-31'],
  ['Twelve people were killed in January and February.', '2021-01-01/2021-02-28'],
  ['Twelve people were killed on Monday and Tuesday.', '2021-05-17/2021-05-18'],
  ['Twelve people have been killed since the start of the year.', '2021-01-01/2021-05-20'],
  ['Twelve people have been killed since the beginning of this month.', '2021-05-01/2021-05-20'],
  ['By mid-April, twelve people had been killed.', '…/2021-04-20'],
  ['Twelve people have been killed since the weekend.', '2021-05-15/2021-05-20'],
  ['Twelve people have been killed since last week.', '2021-05-10/2021-05-20'],
])('a part of a month or a year, and days that end on one: %s', (text, period) => {
  expect(periods(text)).toEqual([period])
})

test('of two times that do not touch, what lies between is flagged', () => {
  const { figures } = readNews({ text: 'Twelve people were killed in 2015 and 2019.', language: 'en' })
  expect([figures.at(0)?.start, figures.at(0)?.end]).toEqual(['2015-01-01', '2019-12-31'])
  expect(figures.at(0)?.flags).toContain('date-unclear')
})

test('the time of an earlier value is not that of the later one', () => {
  expect(periods('The toll stands at 34, up from 21 on Monday.')).toEqual(['…/…'])
  expect(periods('The number of IDPs rose from 1.1 million in January to 1.6 million in April.')).toEqual([
    '2021-04-01/2021-04-30',
  ])
  expect(periods('Some 17,000 people fled in the past week, joining 68,000 who fled earlier.')).toEqual([
    '2021-05-13/2021-05-20',
    '…/…',
  ])
})

test('a time behind a semicolon is not of what stands before it', () => {
  expect(periods('Some 20,000 people fled after the attack; by 9 April, 11,104 people had arrived.')).toEqual([
    '…/…',
    '…/2021-04-09',
  ])
})

test('a time in what is said of the whole is not that of its part', () => {
  expect(periods('Some 7,500 of the 12,000 people who fled in December have gone back.')).toEqual([
    '…/…',
    '2020-12-01/2020-12-31',
  ])
  expect(periods('Some 7,500 of the 12,000 people who fled in December have gone back since Monday.')).toEqual([
    '2021-05-17/2021-05-20',
    '2020-12-01/2020-12-31',
  ])
})

test('of two numbers and two days each has its own', () => {
  const { figures } = readNews({
    text: 'Three people were killed on Monday and two on Tuesday.',
    language: 'en',
    published: '2021-05-20',
  })
  expect([...figures].map(f => [f.value, f.start])).toEqual([
    [3, '2021-05-17'],
    [2, '2021-05-18'],
  ])
})

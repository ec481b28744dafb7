import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

test.each([
  ['Doce personas murieron el 3 de mayo.', '2021-05-03/2021-05-03'],
  ['Doce civiles murieron en marzo de 2020.', '2020-03-01/2020-03-31'],
  ['Desde 2011 han muerto 400.000 personas.', '2011-01-01/2021-05-20'],
  ['Del 3 al 9 de mayo murieron 12 personas.', '2021-05-03/2021-05-09'],
  ['Entre enero y marzo de 2021 fueron desplazadas 4.000 personas.', '…/…'],
  ['Doce personas murieron el lunes.', '…/…'],
  ['A finales de 2019 murieron doce personas.', '…/…'],
])('dates that name a month or a year are read, others stay open: %s', (text, period) => {
  const { figures } = readNews({ text, language: 'es', published: '2021-05-20' })
  expect([...figures].map(({ start, end }) => `${start ?? '…'}/${end ?? '…'}`)).toEqual([period])
})

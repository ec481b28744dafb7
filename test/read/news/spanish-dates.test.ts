import { expect, test } from 'vitest'
import { readNews } from '../../../src/read/news/read-news.js'

test.each([
  ['Doce personas murieron el 3 de mayo.', '2021-05-03/2021-05-03'],
  ['Doce civiles murieron en marzo de 2020.', '2020-03-01/2020-03-31'],
  ['Desde 2011 han muerto 400.000 personas.', '2011-01-01/2021-05-20'],
  ['Del 3 al 9 de mayo murieron 12 personas.', '2021-05-03/2021-05-09'],
  ['Entre enero y marzo de 2021 fueron desplazadas 4.000 personas.', '2021-01-01/2021-03-31'],
  ['Doce personas murieron el lunes.', '2021-05-17/2021-05-17'],
  ['Doce personas murieron el pasado sábado.', '2021-05-15/2021-05-15'],
  ['Los lunes mueren doce personas.', '…/…'],
  ['Doce personas murieron ayer.', '2021-05-19/2021-05-19'],
  ['Doce personas murieron la semana pasada.', '2021-05-10/2021-05-16'],
  ['Doce personas murieron este mes.', '2021-05-01/2021-05-20'],
  ['En la última semana huyeron 300 familias.', '2021-05-13/2021-05-20'],
  ['En los últimos tres días murieron 66 personas.', '2021-05-17/2021-05-20'],
  ['En los últimos meses murieron 66 personas.', '…/…'],
  ['Hace dos días murieron doce personas.', '2021-05-18/2021-05-18'],
  ['Desde hace tres días han huido 300 familias.', '2021-05-17/2021-05-20'],
  ['En lo que va de año han sido asesinadas 90 personas.', '2021-01-01/2021-05-20'],
  ['Entre 2018 y 2020 fueron asesinados 1.411 líderes.', '2018-01-01/2020-12-31'],
  ['En el primer trimestre de 2021 murieron 40 personas.', '…/…'],
  ['El martes, el ministerio informó que doce personas murieron.', '…/…'],
  ['A finales de 2019 murieron doce personas.', '…/…'],
])('dates, weekdays and plain windows are read, others stay open: %s', (text, period) => {
  const { figures } = readNews({ text, language: 'es', published: '2021-05-20' })
  expect([...figures].map(({ start, end }) => `${start ?? '…'}/${end ?? '…'}`)).toEqual([period])
})

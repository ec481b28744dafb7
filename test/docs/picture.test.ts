import { expect, it } from 'vitest'
import { asOf, reconcile, sourceChart } from '../../src/index.js'
import { figures, places } from '../../src/datasets/idlib-2019-2020.js'
import { toSvg } from '../../src/render/to-svg.js'

it('the picture of the README is what the library draws', async () => {
  const deaths = figures.filter(f => f.concept === 'killed' && f.group === 'all' && f.place === 'SYR')
  const population = figures.filter(f => f.concept === 'population' && f.group === 'all')
  const sameDay = asOf(deaths, '2019-12-31', { since: ['2011-01-01', '2011-12-31'] })
  const ranges = reconcile(sameDay.figures, { screen: { population } })
  const chart = sourceChart(ranges.at(0)!, {
    figures: ranges.figures,
    places,
    title: 'People killed in the Syrian war, to the end of 2019',
  })
  await expect(await toSvg(chart)).toMatchFileSnapshot('../../docs/pictures/war-deaths.svg')
})

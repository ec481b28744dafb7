import { type FigureInput, figures } from '../../src/figures/figures.js'
import type { GroupId } from '../../src/figures/groups.js'

const killed = (group: GroupId, text: string, own: Partial<FigureInput> = {}): FigureInput => ({
  id: group,
  concept: 'killed',
  group,
  place: 'UKR',
  start: '2022-02-24',
  end: '2022-07-10',
  source: 'OHCHR',
  text,
  ...own,
})

/** Civilians killed in Ukraine from 24 February to 10 July 2022, as OHCHR stated them on 11 July: 5,024 in all. */
export const ukraine = figures([
  killed('men', '1,905'),
  killed('women', '1,316'),
  killed('girls', '141'),
  killed('boys', '161'),
  killed('children', '41'),
  killed('adults', '1,460'),
])
export const ukraineWhole = figures([killed('civilians', '5,024')]).at(0)!

/** A whole larger than what is stated, and a part that is a minimum. */
export const someUnknown = figures([killed('women', 'at least 300'), killed('men', '500'), killed('children', '120')])
export const someWhole = figures([killed('civilians', '1,400')]).at(0)!

import type { TimeSense } from '../word.js'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const short = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const row = (kind: TimeSense['kind'], value: number, ...words: string[]) =>
  words.map(word => [word, { kind, value }] as const)

/** Words of time: months and weekdays by number, units in days, "yesterday" in days back. */
export const englishTimes: Readonly<Record<string, TimeSense>> = Object.fromEntries([
  ...months.flatMap((month, i) => row('month', i + 1, month)),
  ...short.flatMap((month, i) => (month === '' ? [] : row('month', i + 1, month))),
  ...row('month', 9, 'sep'),
  ...weekdays.flatMap((day, i) => row('weekday', i + 1, day)),
  ...row('unit', 1 / 24, 'hour', 'hours'),
  ...row('unit', 1 / 1440, 'minute', 'minutes', 'mins'),
  ...row('unit', 1, 'day', 'days', 'night', 'nights'),
  ...row('unit', 2, 'weekend', 'weekends'),
  ...row('unit', 7, 'week', 'weeks'),
  ...row('unit', 30, 'month', 'months'),
  ...row('unit', 365, 'year', 'years'),
  ...row('unit', 3650, 'decade', 'decades'),
  ...row('since', 0, 'since', 'from', 'starting', 'beginning', 'starting on', 'starting from', 'began in', 'began on', 'erupted in', 'started in', 'broke out in', 'began', 'erupted', 'started', 'launched in', 'launched on', 'broke out on', 'erupted on'),
  ...row('by', 0, 'by', 'as of', 'as at', 'by the end of', 'up to', 'through'),
  ...row('until', 0, 'until', 'till', 'to', 'and', 'through to', '-'),
  ...row('in', 0, 'in', 'during', 'over', 'within', 'throughout', 'for', 'on', 'the'),
  ...row('last', 0, 'last', 'past', 'previous', 'preceding', 'recent'),
  ...row('next', 0, 'next', 'coming', 'following'),
  ...row('this', 0, 'this', 'current'),
  ...row('order', 0, 'first', 'second', 'third', 'fourth', 'final', 'opening', 'closing'),
  ...row('ago', 0, 'ago', 'earlier', 'before'),
  ...row('part', -1, 'early', 'the beginning of', 'beginning of', 'the start of', 'start of'),
  ...row('part', 0, 'mid', 'mid-', 'the middle of'),
  ...row('part', 1, 'late', 'the end of', 'end of'),
  ...row('day', 0, 'today', 'tonight', 'this morning', 'this afternoon', 'this evening'),
  ...row('day', 1, 'yesterday', 'overnight', 'last night'),
]) // prettier-ignore

/** How the words around a number bound it. `between` is a stated range; `vague` has no number at all. */
export const hedges = {
  exact: 'the number alone',
  about: 'about, around, roughly, some, circa, ~',
  almost: 'almost, nearly, close to',
  over: 'over, more than, above, >',
  'at-least': 'at least, no fewer than, from, +, ≥',
  under: 'under, less than, fewer than, below, <',
  'at-most': 'at most, no more than, ≤',
  'up-to': 'up to, as many as',
  between: 'a range with two stated ends',
  vague: 'dozens, hundreds, thousands: an order of magnitude',
} as const
export type Hedge = keyof typeof hedges

/** What kind of knowledge stands behind a figure. */
export const bases = {
  list: 'a list of names or incidents',
  register: 'a register kept for another purpose',
  survey: 'a sample survey',
  model: 'a statistical model',
  official: 'an authority’s statement',
  informant: 'key informants',
  media: 'press reports',
  projection: 'a projection of what was not yet observed',
} as const
export type Basis = keyof typeof bases

/** What has been done to check a figure. */
export const statuses = {
  verified: 'checked case by case by whoever counted',
  reported: 'published without a statement on checking',
  unverified: 'published as not checked',
  disputed: 'published as disputed',
} as const
export type Status = keyof typeof statuses

/** How exactly the days of a figure are known. `range`: the two days are the stated ends of a period. */
export const dateAccuracies = {
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  year: 'to the year',
  range: 'between two stated days',
} as const
export type DateAccuracy = keyof typeof dateAccuracies

/** What a flag on a figure means, in words a reader can use. A flag may carry a value after a colon. */
export const flags = {
  'order-violated': 'published with its low, best and high out of order, and kept as published',
  rounded: 'rounded by the publisher',
  converted: 'converted from another unit',
  derived: 'worked out from other numbers, not stated as such',
  extrapolated: 'extrapolated by the publisher',
  filled: 'filled in by the publisher where nothing was reported',
  suspect: 'doubted by the publisher or the transcriber',
  footnote: 'with the footnote of the publisher that stands after the colon',
  'place-unknown': 'at a place that the place tables do not know',
  'place-unclear': 'at a place that the words leave unclear',
  'place-inferred': 'at a place that the words take up or imply, and do not name',
  'date-unclear': 'at a time that the words leave open',
  'date-conflict': 'over a period that does not fit the other dates of the same report',
  'label-conflict': 'called something else in the words than what it counts',
  'group-unclear': 'of people whom the words do not name clearly',
  distributive: 'stated once for each of several groups',
  'carried-from': 'taken forward from an earlier as-of day',
  'stated-for': 'brought to a common day from the stated one',
  part: 'one part of a count that the publisher splits up, named after the colon; not the whole',
  round: 'of the round of an assessment named after the colon; the next round counts the same people again',
  level: 'at the administrative level after the colon; the other levels count the same people',
  assessment: 'by the kind of assessment after the colon; another kind may count the same people',
  cause: 'of displacement by the cause after the colon alone',
  provisional: 'provisional, until the publisher replaces it',
  'none-known': 'zero because the publisher knows of none, which nobody has confirmed',
  'rolled-up': 'added up from the places after the colon',
  missing: 'a minimum, since there is no number for the places after the colon',
  restart: 'the first of a count that began anew',
  plateau: 'the same total as before: nobody may have counted',
  'after-plateau': 'the first gain after totals stood still: it may hold those days too',
  'added-later': 'without so many deaths of earlier days, which the recorder added later',
  lump: 'far above the others around it: it may hold what happened earlier',
  'changed-source': 'between two reports of different sources, named after the colon',
  'changed-vintage': 'between two reports of different releases, named after the colon',
  'not-below-zero': 'with a low end that would lie below zero, and is put at zero',
  binned: 'added up from so many figures that lie within the period',
  straddled:
    'a minimum, since so many figures could not be added: they reach beyond the period, or give no days or no number',
  spread: 'of a longer period, spread over its days by the rule after the colon',
  narrower: 'of the narrower concept or group after the colon, taken in on request',
  falls: 'a running total that is lower than an earlier one',
  conventional: 'a fixed number that the publisher puts where its source gave only the words after the colon',
  'below-threshold': 'of a conflict and year below the publisher’s threshold, so not in its yearly totals',
  'same-as': 'another telling of the figure after the colon in the same text',
  'part-of': 'a part of the figure after the colon in the same text; not to be added to it',
  'date-from-context': 'dated by a neighbouring sentence',
  'source-person': 'attributed to a person, whose name is left out',
  'other-cause': 'of another cause than violence, in the words',
  proposed: 'proposed from outside and checked against the words',
  cites: 'resting on reports of the recorder after the colon, so no second source beside its own figures',
} as const
export type FlagId = keyof typeof flags

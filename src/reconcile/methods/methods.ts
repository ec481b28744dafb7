import { hierarchy } from './hierarchy.js'
import { hull } from './hull.js'
import { latest } from './latest.js'
import { majority } from './majority.js'
import { medians } from './medians.js'
import type { NamedMethod } from './method.js'
import { preferred } from './preferred.js'
import { mostAgreed } from './relaxed.js'
import { weightedMedianOfBest } from './weighted-median-of-best.js'

const envelope = {
  label: 'envelope',
  definition: 'from the smallest lower end to the largest stated upper end',
  whenToUse: 'unless there is a reason for another: it holds the truth if any one of the sources does',
  limits: 'one bad figure widens it; it says nothing of how likely any number in it is',
  run: hull,
} as const

/** The methods of `reconcile` by name: what each is, when to use it, and its limits. docs/methods.md has more. */
export const methods = {
  hull: envelope,
  envelope,
  relaxed: {
    label: 'most agreed',
    definition: 'every piece on which as many sources agree as agree anywhere; relaxed-N: what all but N sources allow',
    whenToUse: 'to see what would have to be true if only a few sources are wrong',
    limits: 'the narrower, the bolder: it is empty or far off if more sources are wrong than it allows for',
    run: mostAgreed,
  },
  medians: {
    label: 'interval of medians',
    definition: 'from the median of the lower ends to the median of the upper ends',
    whenToUse: 'for one summary of many sources that a few bad ones cannot move far',
    limits: 'its two ends may come from different sources; with two sources it is the envelope',
    run: medians,
  },
  majority: {
    label: 'majority',
    definition: 'every number that more than half of the sources allow',
    whenToUse: 'where sources are known to be independent of each other',
    limits: 'sources that copy each other outvote one that is right; often no number has a majority',
    run: majority,
  },
  hierarchy: {
    label: 'source hierarchy',
    definition: 'what the first source of a stated order says',
    whenToUse: 'where it was decided beforehand, in writing, whose count goes before whose',
    limits: 'an order made after seeing the numbers is a choice of number',
    run: hierarchy,
  },
  latest: {
    label: 'latest',
    definition: 'the figures of the latest as-of day, and of these the last published',
    whenToUse: 'where counts only get better, as after one event',
    limits: 'the last word may repeat an old count; a figure without a day of publication is taken for the oldest',
    run: latest,
  },
  preferred: {
    label: 'preferred source',
    definition: 'what the preferred source says',
    whenToUse: 'to follow one publisher and to show what that costs',
    limits: 'everybody else is set aside',
    run: preferred,
  },
  'weighted-median': {
    label: 'weighted median',
    definition: 'the envelope, with the weighted median of the sources’ best values as best value',
    whenToUse: 'where one number has to be given although the sources do not agree',
    limits: 'the number may be of one camp of two; it takes three named sources, or there is none',
    run: weightedMedianOfBest,
  },
} as const satisfies Readonly<Record<string, NamedMethod>>

/** `relaxed-1`: what all but one source allow. */
export type MethodName = keyof typeof methods | `relaxed-${number}`

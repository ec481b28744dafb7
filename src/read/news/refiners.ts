import type { SentenceDraft } from './sentence-draft.js'
import { breakdown } from './refiners/breakdown.js'
import { appositive } from './refiners/appositive.js'
import { elliptic } from './refiners/elliptic.js'
import { continued } from './refiners/continued.js'
import { equated } from './refiners/equated.js'
import { families } from './refiners/families.js'
import { gapped } from './refiners/gapped.js'
import { joined } from './refiners/joined.js'
import { moreBodies } from './refiners/more-bodies.js'
import { otherCounts } from './refiners/other-counts.js'
import { parts } from './refiners/parts.js'
import { restated } from './refiners/restated.js'
import { runningTotals } from './refiners/running-totals.js'
import { shares } from './refiners/shares.js'
import { sides } from './refiners/sides.js'
import { sums } from './refiners/sums.js'
import { territory } from './refiners/territory.js'
import { villages } from './refiners/villages.js'

/** What is made of a sentence after each mention was read alone. In order: later ones rest on earlier ones. */
export const refiners: readonly ((draft: SentenceDraft) => void)[] = [
  territory,
  villages,
  elliptic,
  equated,
  joined,
  gapped,
  moreBodies,
  breakdown,
  parts,
  joined,
  runningTotals,
  otherCounts,
  restated,
  shares,
  appositive,
  parts,
  continued,
  sums,
  families,
  sides,
]

import type { SetAsideReason } from '../figures/range.js'
import type { Member } from './member.js'

/** What is needed of a member to choose between two that count the same. */
export interface Facts {
  /** Sorts the newest release last. */
  readonly release: string
  /** How many of low, best and high are stated. */
  readonly stated: number
  readonly numbers: string
}

export type Leave = (member: Member, reason: SetAsideReason, why: string) => void

/**
 * The members of one source that count nobody twice, as far as days and events tell. Of flows of which one holds the
 * days of another, the longer one stays; flows that overlap in part are all left out; an event counts once, and not
 * beside a flow that counts all of its days.
 */
export function disjointMembers(
  members: readonly Member[],
  factsOf: (member: Member) => Facts,
  leave: Leave,
): Member[] {
  const tellings = withoutTellings(members, leave)
  const wholes = disjointWholes(
    tellings.filter(m => m.flags.event === null),
    factsOf,
    leave,
  )
  const events = new Map<string, Member[]>()
  for (const member of tellings) {
    if (member.flags.event === null) continue
    const whole = wholes.find(other => meets(member, other))
    if (whole !== undefined) {
      leave(member, 'overlapping', `${whole.id} of the same source counts all of its days`)
      continue
    }
    const own = events.get(member.flags.event)
    if (own === undefined) events.set(member.flags.event, [member])
    else own.push(member)
  }
  for (const own of events.values())
    for (const member of own.length === 1 ? own : onceEach(own, factsOf, leave)) wholes.push(member)
  return wholes
}

/** A figure that an article gives as a part of another, or tells twice, is not added to it. */
function withoutTellings(members: readonly Member[], leave: Leave): readonly Member[] {
  if (members.every(({ flags }) => flags.partOf === null && flags.sameAs === null)) return members
  const ids = new Set(members.map(m => m.id))
  return members.filter(member => {
    const { partOf, sameAs } = member.flags
    if (partOf !== null && ids.has(partOf)) leave(member, 'overlapping', `it is a part of ${partOf}`)
    else if (sameAs !== null && ids.has(sameAs)) leave(member, 'copy', `it is another telling of ${sameAs}`)
    else return true
    return false
  })
}

const meets = (a: Member, b: Member) => a.start <= b.end && b.start <= a.end

function disjointWholes(members: readonly Member[], factsOf: (member: Member) => Facts, leave: Leave): Member[] {
  const newest = newestFirst(factsOf)
  const sorted = [...members].sort((a, b) => a.start - b.start || b.end - a.end || newest(a, b))
  const out: Member[] = []
  for (let at = 0; at < sorted.length;) {
    const top = sorted[at]!
    const cluster = [top]
    let { end } = top
    while (++at < sorted.length && sorted[at]!.start <= end) {
      cluster.push(sorted[at]!)
      end = Math.max(end, sorted[at]!.end)
    }
    const clash = cluster.find(m => m.end > top.end || (isTie(m, top, factsOf) && m !== top))
    if (clash === undefined) out.push(top)
    for (const m of cluster) {
      if (clash !== undefined) {
        const other = m === top ? clash : top
        leave(
          m,
          'overlapping',
          `${other.id} of the same source counts some of its days too, and neither holds the other`,
        )
      } else if (m !== top) leave(m, ...whyContained(m, top, factsOf))
    }
  }
  return out
}

/** Whether two count the same days with other numbers, and nothing says which is newer. */
function isTie(a: Member, b: Member, factsOf: (member: Member) => Facts): boolean {
  const [x, y] = [factsOf(a), factsOf(b)]
  return a.start === b.start && a.end === b.end && x.release === y.release && x.numbers !== y.numbers
}

function whyContained(m: Member, top: Member, factsOf: (member: Member) => Facts): [SetAsideReason, string] {
  if (m.start === top.start && m.end === top.end)
    return factsOf(m).release === factsOf(top).release
      ? ['copy', `${top.id} gives the same numbers for the same days`]
      : ['superseded', `${top.id} is a newer release for the same days`]
  return m.start === top.start
    ? ['overlapping', `${top.id} counts on from the same day: for what each report added, use increments()`]
    : ['overlapping', `${top.id} of the same source counts its days too`]
}

/** Of tellings of one event, the newest, then the one that states most; later parts of a long event count too. */
function onceEach(members: readonly Member[], factsOf: (member: Member) => Facts, leave: Leave): Member[] {
  const kept: Member[] = []
  for (const member of [...members].sort(newestFirst(factsOf))) {
    const other = kept.find(one => meets(one, member))
    if (other === undefined) kept.push(member)
    else if (factsOf(other).release !== factsOf(member).release)
      leave(member, 'superseded', `${other.id} is a newer release of the same event`)
    else leave(member, 'copy', `${other.id} is of the same event`)
  }
  return kept
}

function newestFirst(factsOf: (member: Member) => Facts): (a: Member, b: Member) => number {
  return (a, b) => {
    const [x, y] = [factsOf(a), factsOf(b)]
    if (x.release !== y.release) return x.release > y.release ? -1 : 1
    return y.stated - x.stated || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  }
}

/** The words for figures that cannot all be true, in a language other than English. Names come with their quotes. */
export interface ContradictionWords {
  readonly cannotBeTrue: (n: number) => string
  /** They can be true only where people are counted more than once. */
  readonly cannotCountOnce: (n: number) => string
  readonly same: (names: string) => string
  readonly part: (part: string, whole: string) => string
  readonly parts: (parts: string, whole: string, areAll: boolean) => string
  readonly movements: (people: string, movements: string) => string
  readonly households: (people: string, households: string, size: string) => string
  readonly share: (part: string, percent: string, base: string) => string
  readonly stockFlow: (after: string, before: string, more: string, less: string) => string
  readonly during: (part: string, whole: string) => string
  /** `once`: people read as counted once; `sum`: periods add up; `again`: people can be counted again. */
  readonly overTime: (what: string, rule: 'once' | 'sum' | 'again') => string
  readonly within: (names: string) => string
  readonly asMovements: (name: string) => string
  readonly thenPeople: (numbers: string) => string
  readonly countedAgain: string
  readonly wider: (names: string) => string
  readonly leaveOut: (name: string) => string
  readonly thenLeft: (numbers: string) => string
}

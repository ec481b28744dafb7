export const dtmWords = {
  source: 'IOM DTM',
  /** What IOM's displacement data comes with on HDX, in short. */
  licence:
    'IOM DTM terms: non-commercial use, no redistribution, no derivative works; credit "International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)"',
} as const

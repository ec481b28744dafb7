/** What IOM's displacement data comes with on HDX, in short. */
export const dtmLicence =
  'IOM DTM terms: non-commercial use, no redistribution and no derivative works; credit "International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)"'

export const dtmSource = 'IOM DTM'

export const idmcLicence = 'CC BY-NC 4.0'

export const idmcPage = 'https://www.internal-displacement.org/database/displacement-data/'

/** IDMC counts conflict and disasters apart: an adult driven out by a flood is in no number of the conflict. */
export const causes = {
  conflict: { group: 'all', flags: ['cause:conflict'] },
  disaster: { group: 'displaced-by-disaster', flags: ['cause:disaster'] },
} as const

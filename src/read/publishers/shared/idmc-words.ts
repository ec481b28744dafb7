export const idmcWords = {
  source: 'IDMC',
  licence: 'CC BY-NC 4.0',
  page: 'https://www.internal-displacement.org/database/displacement-data/',
  /** IDMC counts conflict and disasters apart: whom a flood drove out is in no number of a conflict. */
  causes: {
    conflict: { group: 'all', flags: ['cause:conflict'] },
    disaster: { group: 'displaced-by-disaster', flags: ['cause:disaster'] },
  },
} as const

/** An id as a key that BibTeX and citation programs take: letters of ASCII, digits and `-_.:/`. */
export const citationKey = (id: string) =>
  id.replace(/[^A-Za-z0-9_.:/-]+/g, '-').replace(/^-+|(?<!-)-+$/g, '') || 'figure'

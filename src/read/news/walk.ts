/** How far the walk has come and what it has passed. */
export interface Walk {
  be: boolean
  have: boolean
  /** In a phrase after a preposition, whose nouns are not the subject's. */
  phrase: boolean
  /** Past an unknown word that may have been a verb. */
  loose: boolean
  /** That word was a participle right after the noun: "militants linked to the siege". */
  reduced: boolean
  /** Past a relative pronoun. */
  relative: boolean
  /** Inside an insertion: only what follows its closing comma speaks of the subject. */
  inserted: boolean
  /** Past other people, in a phrase: "at the funeral of two soldiers". */
  people: boolean
  /** After "left": what follows the objects is what became of them. */
  left: boolean
}

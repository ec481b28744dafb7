import type { Token } from './token.js'

const PERSON =
  /(?:ers|ors|ists|ians|ants|ents|ees|men|women|folk|people|mates|nationals|kin|eers|ards|ites|ese|[aeiou]nis)$/

/** Things that end as people do. */
const THING =
  /(?:sites|plants|restaurants|trees|tractors|generators|containers|trailers|towers|reactors|trawlers|tankers|bunkers|boilers|monuments|establishments|apartments|segments|corridors|theaters|steamers)$/

/** Whether an unknown word before a verb of harm or flight can only be people: "Rohingya", "harvesters". */
export function looksLikePeople({ text, capital }: Token): boolean {
  return capital || (PERSON.test(text) && !THING.test(text))
}

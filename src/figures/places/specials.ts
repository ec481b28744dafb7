/** Codes outside ISO 3166-1 that publishers use as if they were countries, and what is to be known about them. */
export interface Special {
  readonly id: string
  readonly name: string
  /** Other codes for the same thing. */
  readonly codes: readonly string[]
  readonly aliases: readonly string[]
  readonly overlaps: readonly string[]
  /** Whether it is a piece of land, so that it can lie apart from others. */
  readonly land: boolean
  readonly note: string
}

export const specials: readonly Special[] = [
  {
    id: 'XKX',
    name: 'Kosovo',
    codes: [],
    aliases: ['Kosovo (S/RES/1244 (1999))', 'Kosovo [1]'],
    overlaps: ['SRB'],
    land: true,
    note: 'User-assigned code, as IDMC has it. UNHCR counts Kosovo with Serbia under SRB. References follow UN Security Council resolution 1244 (1999).',
  },
  {
    id: 'AB9',
    name: 'Abyei',
    codes: [],
    aliases: ['Abyei Area'],
    overlaps: ['SDN', 'SSD'],
    land: true,
    note: 'IDMC’s code for the area between Sudan and South Sudan whose status is not settled.',
  },
  {
    id: 'TIB',
    name: 'Tibetan',
    codes: [],
    aliases: ['Tibetans'],
    overlaps: [],
    land: false,
    note: 'An origin, not a country: UNHCR counts Tibetans apart from people from China.',
  },
  {
    id: 'XXA',
    name: 'Stateless',
    codes: ['STA'],
    aliases: ['Stateless persons', 'Stateless people'],
    overlaps: [],
    land: false,
    note: 'People whom no state considers its nationals, counted by UNHCR as if from a country. STA is its code without ISO.',
  },
  {
    id: 'UNK',
    name: 'Unknown',
    codes: ['UKN', 'XXX'],
    aliases: ['Unknown origin', 'Various/Unknown', 'Various'],
    overlaps: [],
    land: false,
    note: 'The publisher does not know the country. UKN and XXX are older codes for it.',
  },
]

/** What is to be known about a code of ISO 3166-1 itself. */
export const countryNotes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['SRB', 'UNHCR’s SRB is Serbia and Kosovo together (S/RES/1244 (1999)); IDMC counts Kosovo apart, as XKX.'],
  ['ISR', 'UCDP places events in the Palestinian territories under Israel (666).'],
  ['PSE', 'UNHCR’s code is GAZ. UCDP has no number for it and places its events under Israel (666).'],
  ['YEM', 'UCDP’s 678 is Yemen and, before 1990, North Yemen alone; South Yemen, to 1990, is 680.'],
])

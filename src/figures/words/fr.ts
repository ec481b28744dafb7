import type { Lexicon } from './lexicon.js'
import { neutral } from './neutral.js'

/**
 * French hedges, scales and the plain number words. Numbers that are built from others ("quatre-vingt", "soixante-dix")
 * are not read, and so refused.
 */
export const fr = {
  language: 'fr',
  decimal: ',',
  numbers: {
    zero: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
  },
  powers: { ...neutral.powers, cent: 2, cents: 2, mille: 3, milliers: 3, million: 6, millions: 6, m: 6, milliard: 9, milliards: 9, md: 9, mds: 9 },
  times: {},
  alone: ['cent', 'mille'],
  roundly: {
    dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100,
    millier: 1000,
  },
  articles: ['un', 'une'],
  joiner: 'et',
  joins: 'tens',
  andAHalf: ['et demi', 'et demie'],
  shares: {
    'la moitie': [1, 2], 'un demi': [1, 2], 'un tiers': [1, 3], 'le tiers': [1, 3], 'deux tiers': [2, 3], 'les deux tiers': [2, 3],
    'un quart': [1, 4], 'le quart': [1, 4], 'trois quarts': [3, 4], 'les trois quarts': [3, 4],
  },
  of: ['de', 'd', 'des', 'du'],
  before: {
    ...neutral.before,
    'un total de': 'filler', 'au total': 'filler', les: 'filler', des: 'filler', seulement: 'filler', exactement: 'exactly', precisement: 'exactly',
    environ: 'about', quelque: 'about', autour: 'about', 'autour de': 'about', 'a peu pres': 'about', approximativement: 'about', env: 'about',
    'aux environs de': 'about', 'de l ordre de': 'about', 'peut - etre': 'about', vers: 'about', circa: 'about', ca: 'about',
    presque: 'almost', 'pres de': 'almost', 'pres d': 'almost',
    'plus de': 'over', 'plus d': 'over', 'au - dela de': 'over', 'au dela de': 'over', 'bien plus de': 'over', 'un peu plus de': 'over',
    'au moins': 'at-least', 'pas moins de': 'at-least', 'un minimum de': 'at-least', 'a partir de': 'at-least',
    'moins de': 'under', 'moins d': 'under', 'un peu moins de': 'under',
    'au plus': 'at-most', 'tout au plus': 'at-most', 'pas plus de': 'at-most', 'un maximum de': 'at-most', 'au maximum': 'at-most',
    'jusqu a': 'up-to',
  },
  after: { ...neutral.after, 'ou plus': 'at-least', 'et plus': 'at-least', 'au moins': 'at-least', 'ou moins': 'at-most', 'au plus': 'at-most', environ: 'about' },
  open: { entre: ['et', '-'], de: ['a'] },
  to: [...neutral.to, 'a', 'ou'],
  and: [...neutral.and, 'et', 'mais', ', et'],
  vague: {
    dizaines: 'tens', douzaines: 'dozens', centaines: 'hundreds', milliers: 'thousands', millions: 'millions',
  },
  vagueAfterSeveral: {},
  several: ['plusieurs', 'quelques'],
  percent: [...neutral.percent, 'pour cent', 'pourcent'],
  nouns: {
    ...neutral.nouns,
    personne: 'people', personnes: 'people', pers: 'people', individus: 'people', habitants: 'people', civils: 'people', soldats: 'people',
    hommes: 'people', femmes: 'people', enfants: 'people', refugies: 'people', deplaces: 'people', retournes: 'people', rapatries: 'people', migrants: 'people',
    morts: 'people', tues: 'people', deces: 'people', blesses: 'people', victimes: 'people', disparus: 'people', pdi: 'people',
    menage: 'households', menages: 'households', famille: 'households', familles: 'households', foyers: 'households',
    mouvements: 'movements', deplacements: 'movements', incidents: 'incidents', cas: 'cases', decisions: 'decisions', villages: 'settlements',
    maisons: 'dwellings', logements: 'dwellings',
  },
  adjectives: [...neutral.adjectives, 'nouveaux', 'nouvelles', 'jeunes'],
  loaded: ['par', 'chaque', 'chacun', 'chacune', 'pas', 'ne', 'sans', 'plus', 'moins', 'autres', 'supplementaires', 'sauf', 'ou', 'fois', 'jusqu a'],
  months: ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
} as const satisfies Lexicon // prettier-ignore

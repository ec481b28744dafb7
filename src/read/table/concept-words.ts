import type { ConceptId } from '../../figures/concepts.js'
import { type Phrases, phrases } from './phrases.js'

/**
 * What headers call the things that are counted, folded as `foldHeader` folds. A phrase has to stand in the header as it
 * does here; the longest that does holds.
 */
export const conceptWords: Phrases<ConceptId> = phrases<ConceptId>({
  idps: [
    'idp, idps, internally displaced',
    'pdi, pdis, deplaces internes, deplacees internes',
    'desplazados internos, desplazadas internas',
    'نازح, نازحين, نازحون, نازحا, نازحه, نازحات',
  ],
  'idps-of-concern': ['idps of concern'],
  'newly-displaced': [
    'new displacement, new displacements, newly displaced, new idp, new idps',
    'nouveaux deplaces, nouveaux deplacements',
    'nuevos desplazados, nuevos desplazamientos',
    'نزوح جديد, نازحين جدد, نازحون جدد',
  ],
  displacements: ['internal displacements, displacement movements', 'mouvements de deplacement'],
  refugees: [
    'refugee, refugees',
    'refugie, refugies, refugiee, refugiees',
    'refugiado, refugiados, refugiada, refugiadas',
    'لاجي, لاجيين, لاجيون, لاجيات',
  ],
  'asylum-seekers': [
    'asylum seeker, asylum seekers',
    'demandeur d asile, demandeurs d asile',
    'solicitante de asilo, solicitantes de asilo',
    'طالبي لجوء, طالبو لجوء',
  ],
  'others-needing-protection': ['other people in need of international protection'],
  'others-of-concern': ['others of concern'],
  returnees: [
    'returnee, returnees',
    'retourne, retournes, retournees',
    'retornado, retornados',
    'عايد, عايدين, عايدون',
  ],
  returns: ['returns, returned', 'retours', 'retornos', 'عوده, عودات'],
  arrivals: ['arrivals, new arrivals', 'arrivees, nouvelles arrivees', 'llegadas', 'وافدين, وصول'],
  killed: [
    'killed, deaths, death, dead, died, fatalities, fatality',
    'tue, tues, tuees, mort, morts, deces',
    'muertos, muertes, fallecidos, asesinados',
    'قتيل, قتلي, وفيات, وفاه, شهيد, شهداء',
  ],
  injured: [
    'injured, injuries, wounded',
    'blesse, blesses, blessees',
    'herido, heridos, lesionados',
    'جريح, جرحي, مصاب, مصابين, اصابات',
  ],
  casualties: ['casualty, casualties'],
  missing: ['missing', 'disparus', 'desaparecidos', 'مفقود, مفقودين'],
  detained: [
    'detained, detainees, abducted',
    'detenus, enleves',
    'detenidos, secuestrados',
    'معتقلين, محتجزين, مختطفين',
  ],
  'people-in-need': ['in need, pin', 'dans le besoin', 'con necesidades, necesitadas', 'محتاجين, محتاجون'],
  'people-targeted': ['targeted, target', 'cible, cibles, ciblees', 'meta', 'مستهدفين, مستهدفون'],
  'people-reached': ['reached', 'atteint, atteints, atteintes', 'alcanzados, alcanzadas', 'مستفيدين'],
  affected: ['affected', 'affectes, affectees, sinistres, sinistrees', 'afectados, afectadas', 'متضررين, متضررون'],
  population: ['population', '', 'poblacion', 'سكان'],
  stateless: ['stateless', 'apatrides', 'apatridas', 'عديمي جنسيه'],
  'host-community': [
    'host community, host communities, host population',
    'communaute hote, communautes hotes, communaute d accueil',
    'comunidad de acogida',
    'مجتمع مضيف',
  ],
  incidents: ['incidents, events', 'evenements', 'incidentes, eventos', 'حوادث, احداث'],
  'housing-destroyed': [
    'houses destroyed, homes destroyed, destroyed houses',
    'maisons detruites',
    'viviendas destruidas',
    'منازل مدمره',
  ],
})

/** Words that can be more than one thing: a person has to say which. */
export const openWords: readonly (readonly [choices: readonly ConceptId[], words: readonly string[]])[] = [
  [
    ['idps', 'newly-displaced', 'displaced'],
    (
      'displaced, displacement, deplace, deplaces, deplacees, deplacement, deplacements, desplazado, desplazados, ' +
      'desplazadas, desplazamiento, desplazamientos, مهجرين, نزوح'
    ).split(', '),
  ],
  [['killed', 'casualties'], 'victims, victimes, victimas, ضحايا'.split(', ')],
]

import type { ConceptId } from '../../figures/concepts.js'
import type { GroupId } from '../../figures/groups.js'
import type { UnitId } from '../../figures/units.js'

/**
 * What headers call the things that are counted: folded as `foldHeader` folds, English, French, Spanish, Arabic. A phrase
 * of several words has to stand in the header as it does here.
 */
export const conceptWords: readonly (readonly [ConceptId, ...string[]])[] = [
  ['idps', 'idp', 'idps', 'internally displaced', 'pdi', 'pdis', 'deplaces internes', 'deplacees internes', 'desplazados internos', 'desplazadas internas', 'نازح', 'نازحين', 'نازحون', 'نازحا', 'نازحه', 'نازحات'],
  ['idps-of-concern', 'idps of concern'],
  ['others-of-concern', 'others of concern'],
  ['others-needing-protection', 'other people in need of international protection'],
  ['newly-displaced', 'new displacement', 'new displacements', 'newly displaced', 'new idp', 'new idps', 'nouveaux deplaces', 'nouveaux deplacements', 'nuevos desplazados', 'nuevos desplazamientos', 'نزوح جديد', 'نازحين جدد', 'نازحون جدد'],
  ['displacements', 'internal displacements', 'displacement movements', 'mouvements de deplacement'],
  ['refugees', 'refugee', 'refugees', 'refugie', 'refugies', 'refugiees', 'refugiado', 'refugiados', 'لاجي', 'لاجيين', 'لاجيون', 'لاجئ', 'لاجئين', 'لاجئون'],
  ['asylum-seekers', 'asylum seeker', 'asylum seekers', 'demandeurs d asile', 'demandeur d asile', 'solicitantes de asilo', 'طالبي لجوء', 'طالبو لجوء'],
  ['returnees', 'returnee', 'returnees', 'retourne', 'retournes', 'retournees', 'retornado', 'retornados', 'عائدين', 'عائدون', 'عايدين', 'عايدون'],
  ['returns', 'returns', 'returned', 'retours', 'retornos', 'عوده', 'عودات'],
  ['arrivals', 'arrivals', 'new arrivals', 'arrivees', 'nouvelles arrivees', 'llegadas', 'وافدين', 'وصول'],
  ['killed', 'killed', 'deaths', 'dead', 'died', 'death', 'fatalities', 'fatality', 'tue', 'tues', 'tuees', 'morts', 'mort', 'deces', 'muertos', 'muertes', 'fallecidos', 'قتيل', 'قتلي', 'وفيات', 'وفاه', 'شهداء'],
  ['injured', 'injured', 'injuries', 'wounded', 'blesse', 'blesses', 'blessees', 'herido', 'heridos', 'lesionados', 'جريح', 'جرحي', 'مصابين', 'اصابات'],
  ['casualties', 'casualties', 'casualty'],
  ['missing', 'missing', 'disparus', 'desaparecidos', 'مفقود', 'مفقودين'],
  ['detained', 'detained', 'abducted', 'detainees', 'detenus', 'enleves', 'detenidos', 'secuestrados', 'معتقلين', 'محتجزين', 'مختطفين'],
  ['people-in-need', 'in need', 'pin', 'dans le besoin', 'con necesidades', 'necesitadas', 'محتاجين', 'محتاجون'],
  ['people-targeted', 'targeted', 'target', 'cible', 'cibles', 'ciblees', 'meta', 'مستهدفين', 'مستهدفون'],
  ['people-reached', 'reached', 'atteint', 'atteintes', 'atteints', 'alcanzadas', 'alcanzados', 'مستفيدين'],
  ['affected', 'affected', 'affectes', 'affectees', 'sinistres', 'sinistrees', 'afectados', 'afectadas', 'متضررين', 'متضررون'],
  ['population', 'population', 'poblacion', 'سكان'],
  ['stateless', 'stateless', 'apatrides', 'apatridas', 'عديمي الجنسيه'],
  ['host-community', 'host community', 'host population', 'communaute hote', 'communautes hotes', 'comunidad de acogida', 'مجتمع مضيف'],
  ['incidents', 'incidents', 'events', 'evenements', 'incidentes', 'eventos', 'حوادث', 'احداث'],
  ['housing-destroyed', 'houses destroyed', 'homes destroyed', 'destroyed houses', 'maisons detruites', 'viviendas destruidas', 'منازل مدمره'],
]

/** Words that can be more than one thing: a person has to say which. */
export const openWords: readonly (readonly [readonly ConceptId[], ...string[]])[] = [
  [['idps', 'newly-displaced', 'displaced'], 'displaced', 'displacement', 'deplace', 'deplaces', 'deplacees', 'deplacements', 'desplazado', 'desplazados', 'desplazadas', 'desplazamiento', 'desplazamientos', 'مهجرين', 'نزوح'],
  [['killed', 'casualties'], 'victims', 'victimes', 'victimas', 'ضحايا'],
]

/** Which people, where the header says it. */
export const groupWords: readonly (readonly [GroupId, ...string[]])[] = [
  ['female', 'female', 'females', 'feminin', 'femenino', 'اناث', 'f'],
  ['male', 'male', 'males', 'masculin', 'masculino', 'ذكور', 'm'],
  ['women', 'women', 'woman', 'femmes', 'mujeres', 'نساء'],
  ['men', 'men', 'man', 'hommes', 'hombres', 'رجال'],
  ['girls', 'girls', 'filles', 'ninas', 'فتيات'],
  ['boys', 'boys', 'garcons', 'ninos varones', 'فتيان'],
  ['children', 'children', 'child', 'minors', 'enfants', 'ninos', 'menores', 'اطفال'],
  ['adults', 'adults', 'adultes', 'adultos', 'بالغين'],
  ['elderly', 'elderly', 'older people', 'personnes agees', 'ancianos', 'مسنين'],
  ['civilians', 'civilians', 'civilian', 'civils', 'civiles', 'مدنيين', 'مدنيون'],
  ['combatants', 'combatants', 'fighters', 'combattants', 'combatientes', 'مقاتلين'],
  ['health-workers', 'health workers', 'medical staff'],
  ['journalists', 'journalists', 'journalistes', 'periodistas', 'صحفيين'],
  ['aid-workers', 'aid workers', 'humanitarian workers', 'travailleurs humanitaires'],
]

/** What one of the figure is, where the header or the cell of a unit column says it. */
export const unitWords: readonly (readonly [UnitId, ...string[]])[] = [
  ['households', 'households', 'household', 'hh', 'hhs', 'families', 'family', 'menages', 'menage', 'familles', 'famille', 'hogares', 'hogar', 'familias', 'familia', 'اسر', 'اسره', 'عائلات', 'عايلات', 'عائله'],
  ['movements', 'movements', 'mouvements', 'movimientos', 'تحركات'],
  ['people', 'individuals', 'individual', 'ind', 'inds', 'persons', 'people', 'person', 'personnes', 'personas', 'individus', 'individuos', 'افراد', 'اشخاص'],
]

/** Headers of a column of numbers that do not say what is counted. */
export const numberWords = new Set(['figure', 'figures', 'number', 'value', 'total', 'count', 'individuals', 'individual', 'ind', 'persons', 'people', 'households', 'hh', 'families', 'nombre', 'valeur', 'chiffre', 'personnes', 'menages', 'familles', 'numero', 'cantidad', 'valor', 'personas', 'hogares', 'familias', 'عدد', 'افراد', 'اشخاص', 'اسر', 'عائلات', 'عدد افراد', 'عدد اسر', 'عدد عائلات', 'number of individuals', 'number of people', 'number of persons', 'number of households', 'number of families', 'nombre de personnes', 'nombre de menages', 'numero de personas', 'numero de hogares', 'total individuals', 'total households', 'reported figure', 'total figures'])

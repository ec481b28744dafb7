import type { GroupId } from '../../figures/groups.js'
import { type Phrases, phrases } from './phrases.js'

/** Which people, where a header or a cell says it. */
export const groupWords: Phrases<GroupId> = phrases<GroupId>({
  female: ['female, females, f', 'feminin', 'femenino', 'اناث'],
  male: ['male, males, m', 'masculin', 'masculino', 'ذكور'],
  women: ['women, woman', 'femmes', 'mujeres', 'نساء'],
  men: ['men, man', 'hommes', 'hombres', 'رجال'],
  girls: ['girls', 'filles', 'ninas', 'فتيات'],
  boys: ['boys', 'garcons', 'ninos varones', 'فتيان'],
  children: ['children, child, minors', 'enfants', 'ninos, menores', 'اطفال'],
  adults: ['adults', 'adultes', 'adultos', 'بالغين'],
  elderly: ['elderly, older people', 'personnes agees', 'ancianos', 'مسنين'],
  civilians: ['civilians, civilian', 'civils', 'civiles', 'مدنيين, مدنيون'],
  combatants: ['combatants, fighters', 'combattants', 'combatientes', 'مقاتلين'],
  'health-workers': ['health workers, medical staff'],
  journalists: ['journalists', 'journalistes', 'periodistas', 'صحفيين'],
  'aid-workers': ['aid workers, humanitarian workers', 'travailleurs humanitaires'],
})

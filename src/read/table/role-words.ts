import { type Phrases, phrases } from './phrases.js'
import type { RoleId } from './roles.js'

/** What headers call the columns that hold no figures of their own; the whole header, folded as `foldHeader` folds. */
export const roleWords: Phrases<RoleId> = phrases<RoleId>({
  countryCode: [
    'iso3, iso 3, iso, iso code, iso3 code, country code, country iso3, country iso, adm0 code, adm0 pcode, ' +
      'admin0 pcode, admin0 code, admin 0 pcode, location code, iso3 coa, coa iso, country of asylum iso',
    'code pays',
    'codigo pais, codigo de pais',
    'رمز دوله, رمز بلد',
  ],
  country: [
    'country, country name, entity, adm0, adm0 name, admin0, admin0 name, admin 0, country of asylum, host country, asylum country',
    'pays, nom du pays, pays d asile',
    'pais, pais de asilo',
    'دوله, بلد',
  ],
  adm1Code: [
    'adm1 code, adm1 pcode, admin1 code, admin1 pcode, admin 1 pcode, admin 1 code, province pcode, province code, ' +
      'region pcode, region p code, region code, governorate pcode, governorate p code, governorate code, state pcode, ' +
      'state code, oblast pcode, oblast code, department code',
    'code region, code province, code departement',
    'codigo departamento, codigo provincia',
    'رمز محافظه, رمز ولايه',
  ],
  adm1: [
    'adm1, adm1 name, adm 1, admin1, admin1 name, admin 1, admin 1 name, province, region, region name, governorate, ' +
      'governorates, gov, oblast, state, department',
    'departement, gouvernorat, wilaya',
    'departamento, provincia, estado',
    'محافظه, ولايه, منطقه, اقليم',
  ],
  adm2Code: [
    'adm2 code, adm2 pcode, admin2 code, admin2 pcode, admin 2 pcode, admin 2 code, district pcode, district p code, ' +
      'district code, county code, county pcode, raion code, raion pcode, locality pcode, locality code, ' +
      'municipality code, prefecture p code, lga code, lga pcode',
    'code district, code cercle',
    'codigo municipio',
    'رمز قضاء, رمز مديريه, رمز منطقه',
  ],
  adm2: [
    'adm2, adm2 name, adm 2, admin2, admin2 name, admin 2, admin 2 name, district, districts, county, raion, locality, ' +
      'municipality, prefecture, prefecture name, lga, lga name, local government area, zila, governorate district',
    'cercle',
    'municipio, distrito',
    'قضاء, مديريه, محليه',
  ],
  adm3Code: [
    'adm3 code, adm3 pcode, admin3 code, admin3 pcode, admin 3 pcode, sub district pcode, sub district code, ' +
      'subdistrict pcode, commune code, hromada code, site code, site id, site pcode, site ssid, ssid, camp code, village code',
    '',
    '',
    'رمز ناحيه, رمز موقع',
  ],
  adm3: [
    'adm3, adm3 name, adm 3, admin3, admin3 name, admin 3, admin 4, admin4, sub district, subdistrict, commune, hromada, ' +
      'ward, woreda, payam, site, site name, camp, camp name, village, community, settlement',
    'nom du site, localite',
    'sitio, campamento, localidad',
    'ناحيه, قريه, موقع, مخيم, تجمع',
  ],
  placeCode: ['pcode, p code, admin pcode, place code, area code', '', '', 'رمز'],
  place: ['place, area, location, location name, zone', 'lieu', 'lugar, ubicacion', 'مكان'],
  fromCode: [
    'origin code, origin pcode, country of origin code, country of origin iso, iso3 coo, coo iso, admin1 pcode of origin, ' +
      'origin admin1 pcode',
  ],
  from: [
    'from, origin, place of origin, area of origin, country of origin, governorate of origin, province of origin, ' +
      'district of origin, state of origin, region of origin',
    'origine, lieu d origine, pays d origine, province d origine, region d origine',
    'origen, lugar de origen, pais de origen',
    'بلد منشا, مكان اصل, محافظه اصل',
  ],
  day: [
    'date, as of, as of date, asof, reporting date, reported date, report date, date of report, date reported, ' +
      'survey date, assessment date, date of assessment, last updated, update date, period',
    'date du rapport, date de collecte, periode',
    'fecha, fecha de corte, fecha del reporte, periodo',
    'تاريخ, تاريخ تقرير, تاريخ تحديث, فتره',
  ],
  start: [
    'start, start date, date start, from date, date from, reference period start, period start',
    'date debut, date de debut, debut',
    'fecha inicio, fecha de inicio, desde',
    'تاريخ بدايه, من تاريخ',
  ],
  end: [
    'end, end date, date end, to date, date to, until, to, reference period end, period end',
    'date fin, date de fin, fin',
    'fecha fin, fecha final, hasta',
    'تاريخ نهايه, الي تاريخ',
  ],
  year: ['year', 'annee', 'ano', 'سنه, عام'],
  month: ['month', 'mois', 'mes', 'شهر'],
  quarter: ['quarter', 'trimestre', 'trimestre', 'ربع'],
  source: ['source, sources, data source, source of data', '', 'fuente, fuentes', 'مصدر, مصدر بيانات'],
  cites: ['cites, cited, citing, cite, original source, primary source'],
  outlet: ['outlet, publisher, reported by, published by, medium, media', 'publie par', 'publicado por'],
  url: ['url, link, source url, source link', 'lien', 'enlace', 'رابط'],
  unit: ['unit, units, unit of measure', 'unite', 'unidad', 'وحده'],
  concept: [
    'indicator, measure, concept, population type, population group, type of population, figure category',
    'indicateur, type de population',
    'indicador, tipo de poblacion',
    'موشر, فيه',
  ],
  group: ['sex, gender', 'sexe', 'sexo, genero', 'جنس'],
  round: ['round, round number, reporting round', 'tour', 'ronda', 'جوله'],
  cause: [
    'cause, reason, displacement reason, reason for displacement, type of violence',
    'raison, cause du deplacement',
    'causa, motivo',
    'سبب, سبب نزوح',
  ],
  assessment: ['assessment type'],
  part: [
    'age, age group, age range, sector, sector name, cluster, category, operation, status, shelter type, ' +
      'accommodation type, site type',
    'tranche d age, secteur',
    'edad',
    'عمر',
  ],
  aside: [
    'latitude, longitude, lat, lon, long, lng, x, y, gps, coordinates, notes, note, comment, comments, remarks, id, no, ' +
      'sn, s n, number id, index, serial, rank, percentage, percent, change, difference, level, admin level',
    'remarques, commentaire, commentaires, pourcentage',
    'observaciones, notas, porcentaje',
    'ملاحظات, رقم, نسبه',
  ],
})

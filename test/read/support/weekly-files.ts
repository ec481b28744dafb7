import { makeXlsx } from './make-xlsx.js'

export interface WeeklyFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])
const date = (serial: number) => ({ xml: `<c REF s="1"><v>${serial}</v></c>` })

/** The start of a workbook of before 2007, or of one behind a password: an OLE container. */
const ole = () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])

const first = 'Governorate,IDP individuals,Date\nIdlib,12100,2024-01-07\nAleppo,5100,2024-01-07\n'

/**
 * The 23 weekly files of one assessment, from seven colleagues: 23 layouts. Week n ends on the nth Sunday of 2024, and
 * Idlib has 12,000 + 100 n people in it, Aleppo 5,000 + 100 n, wherever the file can be read.
 */
export const weeklyFiles: readonly WeeklyFile[] = [
  { name: 'week-01.csv', bytes: utf8(first) },
  {
    name: 'week-02.csv',
    bytes: utf8(
      'Displacement snapshot;;\nas of 14 January 2024;;\n;;\nGovernorate;IDP households;IDP individuals\nIdlib;2440;12 200\nAleppo;1040;5 200\nGrand Total;3480;17 400\n* Camps are included;;\nSource: monthly key informants;;\n',
    ),
  },
  {
    name: 'week-03.xlsx',
    bytes: makeXlsx([
      {
        name: 'Snapshot',
        rows: [
          ['Situation as of 21 January 2024', null, null, null, null],
          ['Governorate', 'IDPs', null, 'Returnees', null],
          [null, 'Households', 'Individuals', 'Households', 'Individuals'],
          ['Idlib', 2460, 12300, 20, 103],
          ['Aleppo', 1060, 5300, 30, 153],
          ['TOTAL', 3520, 17600, 50, 256],
        ],
        merged: ['B2:C2', 'D2:E2'],
      },
    ]),
  },
  {
    name: 'week-04.xlsx',
    bytes: makeXlsx([
      {
        name: 'lists',
        hidden: true,
        rows: [
          ['Governorate', 'IDPs'],
          ['Nowhere', 999999],
        ],
      },
      {
        name: 'Data',
        rows: [
          ['Governorate', 'Number of IDPs', 'Reporting date'],
          ['Idlib', 12400, date(45319)],
          ['Aleppo', 5400, date(45319)],
        ],
      },
    ]),
  },
  {
    name: 'semaine-05.csv',
    bytes: latin1(
      'Gouvernorat;Ménages déplacés internes;Déplacés internes (individus);Date du rapport\r\nIdlib;2500;12500;04/02/2024\r\nAleppo;1100;5500;04/02/2024\r\nTotal général;3600;18000;\r\n',
    ),
  },
  {
    name: 'أسبوع-06.csv',
    bytes: utf8(
      '\ufeffالمحافظة,عدد النازحين,التاريخ\nIdlib,١٢٬٦٠٠,11/02/2024\nAleppo,٥٬٦٠٠,11/02/2024\nالمجموع,١٨٬٢٠٠,\n',
    ),
  },
  {
    name: 'semana-07.csv',
    bytes: utf16(
      'Provincia\tDesplazados internos\tFecha de corte\r\nIdlib\t12.700\t18/02/2024\r\nAleppo\t1.005.700\t18/02/2024\r\n',
    ),
  },
  {
    name: 'Weekly IDP snapshot 2024-02-25.csv',
    bytes: utf8('Governorate,IDP individuals\nIdlib,12800\nAleppo,5800\n'),
  },
  {
    name: 'week-09.csv',
    bytes: utf8('<!doctype html><html><head><title>Sign in to your account</title></head><body></body></html>'),
  },
  { name: 'Copy of week-01.csv', bytes: utf8(first) },
  {
    name: 'week-11.csv',
    bytes: utf8(
      'Zone,P-code,Pers.,Menages,Jour\n#adm1+name,#adm1+code,#affected+idps+ind,#affected+idps+hh,#date+reported\nIdlib,SY07,13100,2620,2024-03-17\nAleppo,SY02,6100,1220,2024-03-17\n',
    ),
  },
  {
    name: 'week-12.csv',
    bytes: utf8(
      'Governorate,Sub-district,IDPs,Date\nIdlib,Salah,13000,2024-03-24\nIdlib,Harim,200,2024-03-24\nAleppo,Salah,6200,2024-03-24\n',
    ),
  },
  {
    name: 'week-13.csv',
    bytes: utf8('Governorate,IDPs,Date\nIdleb,13300,2024-03-31\nAlepo,6300,2024-03-31\n'),
  },
  {
    name: 'week-14.csv',
    bytes: utf8('Site name,IDPs,Date\nSalah,13400,2024-04-07\nSalah,6400,2024-04-07\n'),
  },
  {
    name: 'week-15.csv',
    bytes: utf8('Governorate;IDPs;Date\nIdlib;13.500;2024-04-14\nAleppo;6.500;2024-04-14\n'),
  },
  {
    name: 'week-16.csv',
    bytes: utf8('Governorate,Displaced,Date\nIdlib,13600,2024-04-21\nAleppo,6600,2024-04-21\n'),
  },
  {
    name: 'week-17.csv',
    bytes: utf8(
      'Governorate,Indicator,Unit,Value,Date\nIdlib,Number of IDPs,individuals,13700,2024-04-28\nIdlib,Number of IDPs,households,2740,2024-04-28\nAleppo,Number of IDPs,individuals,6700,2024-04-28\nAleppo,Rainfall,mm,12,2024-04-28\n',
    ),
  },
  {
    name: 'week-18.xlsx',
    bytes: makeXlsx([
      { name: 'Read me', rows: [['This workbook holds the weekly figures.'], ['Contact: the information desk']] },
      {
        name: 'Governorates',
        rows: [
          ['Weekly snapshot'],
          ['Governorate', 'IDPs (ind.)', 'As of'],
          ['Idlib*', 13800, '5 May 2024'],
          ['Aleppo', 6800, '5 May 2024'],
          ['* partly accessible'],
        ],
      },
    ]),
  },
  {
    name: 'week-19.tsv',
    bytes: utf8(
      'Governorate\t"IDPs\n(individuals)"\tRemarks\tDate\nIdlib\t"13,900"\t"road ""M4"" cut,\nagain"\t12 May 2024\nAleppo\t"6,900"\t\t12 May 2024\n',
    ),
  },
  {
    name: 'week-20.csv',
    bytes: utf8(
      'Governorate,District,IDPs,Date\nIdlib,Harim,10000,2024-05-19\nIdlib,Ariha,4000,2024-05-19\nSub-total,,14000,\nAleppo,Afrin,7000,2024-05-19\nSub-total,,7000,\nGrand total,,21000,\n',
    ),
  },
  {
    name: 'week-21.json',
    bytes: utf8(
      JSON.stringify({
        data: [
          { governorate: 'Idlib', idps: 14100, date: '2024-05-26' },
          { governorate: 'Aleppo', idps: 7100, date: '2024-05-26' },
        ],
      }),
    ),
  },
  {
    name: 'week-21 revised.csv',
    bytes: utf8('Governorate,IDPs,Date\nIdlib,14100,2024-05-26\nAleppo,7150,2024-05-26\n'),
  },
  { name: 'week-23.xlsx', bytes: ole() },
]

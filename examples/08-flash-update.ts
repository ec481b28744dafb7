// Five in the afternoon, and a flash update is due: how many people have fled in and around Idlib, Syria, since 1 December
// 2019? Three offices sent a table, each in its own layout, and a situation report says something too. This brings them to
// one day, tells what really differs, and writes ./report/flash-update: one page, and what goes to others, caveats included.
//
// To use it for figures of your own, put your tables and texts in place of these (or read files: `readTableFiles` of
// reckoner/node), run it, and answer what it asks. docs/journeys/flash-update.md goes through it step by step.
import { explain, mappingText, persons, places as world, readTables, report, section, sentence } from 'reckoner'
import { readNews } from 'reckoner/news'
import { writeReport } from 'reckoner/node'

// What came in. The first two have what OCHA's situation reports and an aid agency said in those days. The third is
// invented: an office that counts families. The names of columns, the dates and the spelling of the place differ, as ever.
const tables = [
  {
    name: 'ocha.csv',
    input: `Source,Cites,People newly displaced,Area,From,As of
OCHA,CCCM Cluster,"almost 300,000",Idleb and around,2019-12-01,2020-01-01
OCHA,CCCM Cluster,"almost 350,000",Idleb and around,2019-12-01,2020-01-14
`,
  },
  {
    name: 'aid-agency.csv',
    input: `Source;Cites;Newly displaced;Area;Start;End
Aid agency;CCCM Cluster;300,000;Idlib;01/12/2019;31/12/2019
`,
  },
  {
    name: 'local-network.csv',
    input: `Source,Newly displaced,Area,From,As of
Local network (invented),"52,400 families",Idleb,2019-12-01,2020-01-02
`,
  },
]
const situationReport = 'Tens of thousands of civilians have fled their homes since 16 December 2019.'

// What the reader asked when it was first run: which comes first in 01/12/2019, and whether the three spellings are one
// place. That they are is a decision of ours, and the page says so.
const area = 'idlib-area'
const places = world.with({ [area]: { name: 'Idlib and around', within: ['SYR'] } })
const read = await readTables(tables, {
  places,
  names: { 'Idleb and around': area, Idleb: area, Idlib: area },
  order: 'dmy',
  vintage: 'as received on 2 January 2020',
})
const said = readNews({
  text: situationReport,
  language: 'en',
  outlet: 'OCHA',
  published: '2019-12-26',
  place: area,
  places,
})

// Families become people by the size of a household. Nobody stated it, so it is a range, and stands on the figure.
const inPeople = persons(read.figures, { householdSize: [5, 6] })

const displaced = section('People newly displaced from 1 December 2019 to 2 January 2020', inPeople, {
  asOf: '2020-01-02',
  since: ['2019-12-01', '2019-12-01'],
  lead: 'Idleb, Idlib, and Idleb and around are taken for one area. Families are counted as 5 to 6 people.',
})
const sinceThe16th = section('Civilians who fled since 16 December 2019', said.figures, {
  lead: 'Another period and an order of magnitude: it is no second opinion on the number above.',
})

const update = report([displaced, sinceThe16th], {
  title: 'Flash update: displacement in and around Idlib, 2 January 2020',
  lead: 'Three offices and one situation report, brought to one day. Movements of people, not a headcount.',
  compare: [{ heading: 'What came in', figures: [...inPeople, ...said.figures] }],
  issues: [...read.issues, ...said.issues],
  places,
})

const range = displaced.ranges.at(0)!
const written = await writeReport('report/flash-update', update)
console.log(`${mappingText(read.mapping)}

${sentence(range, { figures: displaced.ranges.figures, places })}

${explain(displaced.ranges, { places }).text}

${update.differences.flatMap(({ findings }) => findings.map(({ words }) => words)).join('\n')}

The page: ${written.page}
For others: ${written.files.filter(name => /\.(docx|pdf|xlsx|csv)$/.test(name)).join(', ')}
${written.leftOut.map(({ name, why }) => `Not written: ${name}, ${why}`).join('\n')}`)

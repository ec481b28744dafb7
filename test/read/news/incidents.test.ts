import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  [
    'Gunmen riding on motorcycles stormed the village of Tchombangou late on Saturday, killing at least 70 people and wounding 20 others, three local officials and security sources said.',
    'killed: at-least 70',
    'injured: 20',
  ],
  [
    'A suicide attacker detonated his explosives at a checkpoint in the Afghan capital Kabul on Tuesday, killing seven people, including three policemen, and injuring 12 others.',
    'killed: 7',
    'killed: 3 government-forces',
    'injured: 12',
  ],
  [
    'At least 11 coal miners from the Shiite Hazara community were abducted and then shot dead by militants in Balochistan province on Sunday, officials said.',
    'detained: at-least 11',
  ],
  [
    'The death toll in Friday’s bombing of a mosque in Egypt’s Sinai has risen to 305, including 27 children, the country’s chief prosecutor said on Saturday.',
    'killed: 305',
    'killed: 27 children',
  ],
  ['Some 128 others were injured in the attack on Bir al-Abed.', 'injured: about 128'],
  [
    'More than 12,000 people have been killed in the conflict in eastern Ukraine since April 2014, and about 1.5 million people have been displaced.',
    'killed: over 12000',
    'driven-from-home: about 1500000',
  ],
  [
    'Two Palestinians were killed and more than 300 wounded by Israeli fire on Friday as thousands gathered along the Gaza border, the health ministry in Gaza said.',
    'killed: 2',
    'injured: over 300',
  ],
  [
    'Fifteen civilians, among them seven women and two children, were killed when their vehicle hit a roadside bomb in the Maiwand district of Kandahar province.',
    'killed: 15 civilians',
    'killed: 7 women',
    'killed: 2 children',
  ],
  [
    'The Taliban said 20 government soldiers had been killed in the clash, while the army put its losses at three.',
    'killed: 20 government-forces',
  ],
  [
    'A total of 9,500 people from 1,900 households were displaced from five villages in Chin State.',
    'newly-displaced: 9500',
    'newly-displaced: 1900 households',
  ],
  [
    'In Ituri, 28 people were killed and 17 others abducted in two separate attacks attributed to the ADF.',
    'killed: 28',
    'detained: 17',
  ],
  [
    'The clashes, which began on 12 January, have left 83 dead, 160 wounded and 35,000 displaced.',
    'killed: 83',
    'injured: 160',
    'newly-displaced: 35000',
  ],
  ['Police shot dead four demonstrators and injured several others in the port city on Wednesday.', 'killed: 4'],
  [
    'A truck bomb killed 587 people and injured 316 at a busy junction in Mogadishu in October 2017.',
    'killed: 587',
    'injured: 316',
  ],
  [
    'An estimated 21,000 people are taking shelter in 20 schools in Dili after flash floods destroyed their homes.',
    'idps: about 21000',
  ],
  [
    'Heavy rains since 1 August have affected 760,000 people, killed 138, destroyed more than 35,000 homes and displaced over 10,000 households.',
    'affected: 760000',
    'killed: 138',
    'housing-destroyed: over 35000 dwellings',
    'newly-displaced: over 10000 households',
  ],
  [
    'The National Disaster Management Authority reported that 1,456 houses were fully destroyed and 2,310 partially damaged.',
    'housing-destroyed: 1456 dwellings',
    'housing-damaged: 2310 dwellings',
  ],
  ['Nearly 45,000 people have been evacuated to 220 evacuation centres as of 6 p.m.', 'newly-displaced: almost 45000'],
  [
    'Around 1,300 families (7,800 people) fled to neighbouring Kalma camp following the attack.',
    'newly-displaced: about 1300 households',
    'newly-displaced: 7800',
  ],
  [
    'The fighting in Tripoli has so far killed 278 people, wounded 1,332 and displaced more than 35,000, the World Health Organization said.',
    'killed: 278',
    'injured: 1332',
    'newly-displaced: over 35000',
  ],
  [
    'Rebels killed six park rangers and a driver in an ambush in the Democratic Republic of Congo on Sunday.',
    'killed: 6 combatants',
    'killed: 1',
  ],
  [
    '"We have received 12 bodies and 40 wounded," said a doctor at the hospital.',
    'deaths-recovered: 12',
    'injured: 40',
  ],
  ['Twenty-one Coptic Christians were beheaded by Islamic State militants in Libya in 2015.', 'killed: 21'],
  [
    'The shelling destroyed three houses and killed a family of six, local residents told the BBC.',
    'housing-destroyed: 3 dwellings',
    'killed: 6',
  ],
  [
    'Separately, two people died and one was critically wounded when gunmen opened fire on a bar in Ciudad Juarez.',
    'killed: 2',
    'injured: 1',
  ],
  [
    'Fighting between the Fulani and Berom has displaced thousands, with at least 30 people killed since Thursday.',
    'newly-displaced: vague',
    'killed: at-least 30',
  ],
  [
    'At least 41 people, including 29 children on a school bus, were killed in the coalition air strike.',
    'killed: at-least 41',
    'killed: 29 children',
  ],
  [
    'The blaze razed 300 makeshift shelters, leaving around 3,500 Rohingya refugees without shelter.',
    'housing-destroyed: 300 dwellings',
    'newly-displaced: about 3500',
  ],
  [
    'Officials say 39 bodies have been found so far and more than 170 people are still missing.',
    'deaths-recovered: 39',
    'missing: over 170',
  ],
  [
    'Four people, two of them soldiers, died in the explosion, and seven others suffered injuries.',
    'killed: 4',
    'killed: 2 combatants',
    'injured: 7',
  ],
  [
    'Tens of thousands have been killed and over 2.7 million uprooted in the Darfur conflict since 2003.',
    'killed: vague',
    'driven-from-home: over 2700000',
  ],
  [
    'In the first six months of 2018, 1,692 civilians died, the highest figure for the period since records began.',
    'killed: 1692 civilians',
  ],
  [
    'According to the Ministry of Health, 16 people were killed and 91 wounded in attacks across the country yesterday.',
    'killed: 16',
    'injured: 91',
  ],
  [
    'The attackers killed the village chief, his wife and four of their children.',
    'killed: 1',
    'killed: 6',
    'killed: 1 women',
    'killed: 4 children',
  ],
  ['Three journalists working for a local television station were shot dead in Jalalabad.', 'killed: 3 journalists'],
  [
    'A grenade attack on a church left two worshippers dead and 14 injured, five of them critically.',
    'killed: 2',
    'injured: 14',
    'injured: 5',
  ],
  [
    'IOM DTM recorded 2,846 newly displaced households (17,076 individuals) between 1 and 15 March.',
    'newly-displaced: 2846 households',
    'newly-displaced: 17076',
  ],
  [
    'The earthquake killed at least 2,200 people and destroyed 61,000 homes, leaving some 135,000 families without a roof over their heads.',
    'killed: at-least 2200',
    'housing-destroyed: 61000 dwellings',
    'newly-displaced: about 135000 households',
  ],
  [
    'Ethnic Armenians continue to flee Nagorno-Karabakh, with more than 100,000 refugees having crossed into Armenia.',
    'newly-displaced: over 100000',
  ],
  [
    'Soldiers torched at least 400 huts and some 2,500 residents escaped into the bush.',
    'housing-destroyed: at-least 400 dwellings',
    'newly-displaced: about 2500',
  ],
  ['As many as 1,000 people could have died.', 'killed: up-to 1000'],
  [
    'The two men were arrested on suspicion of killing a police officer in 2019.',
    'detained: 2 men',
    'killed: 1 government-forces',
  ],
  [
    'The military has carried out more than 200 strikes, killing dozens of fighters and 14 civilians.',
    'killed: vague combatants',
    'killed: 14 civilians',
  ],
  [
    'A 45-year-old man and his 12-year-old son were killed when unexploded ordnance went off in a field.',
    'killed: 2',
    'killed: 1 men',
    'killed: 1',
  ],
  ['Residents reported the deaths of nine people in overnight shelling in Donetsk.', 'killed: 9'],
  ['Six people were confirmed dead and at least 50 were rescued after a ferry capsized.', 'killed: 6'],
  [
    'The UN says nearly two-thirds of Gaza’s 2.3 million residents have been displaced.',
    'newly-displaced: about 1533333',
    'population: 2300000',
  ],
  ['Intercommunal clashes in Blue Nile killed more than 220 people over two days last week.', 'killed: over 220'],
  ['Over the past week, 19 Ukrainian servicemen were killed and 68 wounded.', 'killed: 19 combatants', 'injured: 68'],
  ['Bandits kidnapped 317 schoolgirls from a boarding school in Zamfara state.', 'detained: 317 girls'],
  [
    'Islamic State claimed responsibility for the twin bombing, which killed 32 people and wounded 110.',
    'killed: 32',
    'injured: 110',
  ],
  ['About 8,000 refugees and migrants drowned or went missing in the Mediterranean.'],
  ['Local media put the number of dead at 18.', 'killed: 18'],
  ['The offensive has killed more than 21,000 people, mostly women and children.', 'killed: over 21000'],
  [
    'On 3 June, security forces opened fire on the sit-in, killing at least 100 people; dozens of bodies were dumped in the Nile.',
    'killed: at-least 100',
    'deaths-recovered: vague',
  ],
  ['Around 10,000 of the 25,000 residents have left the town.', 'newly-displaced: about 10000', 'population: 25000'],
  ['Eighteen people were killed in the stampede and scores more hospitalised.', 'killed: 18', 'injured: vague'],
  ['Nine people have died and 4,500 been evacuated because of flooding in Peru.', 'killed: 9', 'newly-displaced: 4500'],
  [
    'One child died and 13 people were injured in shelling by Ukrainian forces, separatist officials said.',
    'killed: 1 children',
    'injured: 13',
  ],
  ['Houthi rebels shelled a hospital, killing 2 nurses and 3 patients.', 'killed: 2 health-workers', 'killed: 3'],
  [
    'With 52 killed in the latest attack, the number of deaths this month has climbed past 200.',
    'killed: 52',
    'killed: over 200',
  ],
  [
    'Gunfights between rival gangs have forced nearly 1,700 people to flee their homes in the Cité Soleil slum.',
    'newly-displaced: almost 1700',
  ],
  ['The volcano forced the evacuation of 5,000 residents from 12 villages.', 'newly-displaced: 5000'],
  ['Thousands of Venezuelans cross the border every day.'],
  ['The country has taken in more than 900,000 refugees since 2017.', 'refugees: over 900000'],
  [
    'State forces recaptured the town of Sinjil, killing 18 rebels, a military spokesman said, adding that two soldiers had been wounded.',
    'killed: 18 opposition-forces',
    'injured: 2 combatants',
  ],
  [
    'Tropical storm Ana left 58 people dead, displaced 72,000 and damaged 4,000 houses in Madagascar.',
    'killed: 58',
    'newly-displaced: 72000',
    'housing-damaged: 4000 dwellings',
  ],
  [
    'Five civilians lost their lives and eleven others were injured in a mine explosion in Herat.',
    'killed: 5 civilians',
    'injured: 11',
  ],
  [
    'The number of civilians killed rose to 3,459 in the first half of the year, up 8 percent from the same period in 2012.',
    'killed: 3459 civilians',
  ],
]

test.each(cases)('an incident as agencies tell it: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

import { expect, test } from 'vitest'
import { type Case, plainLines } from './lines.js'

const cases: readonly Case[] = [
  [
    'Floods triggered by heavy rainfall have affected 13 provinces, displacing 4,800 people and destroying 900 houses.',
    'newly-displaced: 4800',
    'housing-destroyed: 900 dwellings',
  ],
  [
    'The typhoon forced nearly 600,000 people to evacuate, and 22 people were reported dead.',
    'newly-displaced: almost 600000',
    'killed: 22',
  ],
  [
    'As of 7 July, 3,219 people (644 families) were staying in 14 evacuation centres.',
    'idps: 3219',
    'idps: 644 households',
  ],
  [
    'More than 800 houses have been reduced to ashes and their occupants displaced.',
    'housing-destroyed: over 800 dwellings',
  ],
  [
    'Wildfires forced the evacuation of some 20,000 people and destroyed at least 53 buildings.',
    'newly-displaced: about 20000',
  ],
  [
    'An armed group attacked Kibumba on 5 June, causing the displacement of about 1,250 households to Kanyaruchinya.',
    'newly-displaced: about 1250 households',
  ],
  ['In Cabo Delgado, more than 730,000 people remain displaced.', 'idps: over 730000'],
  [
    'Following the attack, around 90 per cent of the village’s 2,500 residents fled to Djibo.',
    'newly-displaced: about 2250',
    'population: 2500',
  ],
  ['At least 1,400 Syrians crossed into Lebanon over the weekend.', 'newly-displaced: at-least 1400'],
  ['Some 16,000 people returned to their places of origin in December.', 'returns: about 16000'],
  [
    'Protesters set fire to a police station; five people were killed and 26 policemen injured.',
    'killed: 5',
    'injured: 26 government-forces',
  ],
  ['Thousands of protesters took to the streets, and security forces killed at least 12.', 'killed: at-least 12'],
  ['About 40,000 people demonstrated in the capital; police detained more than 700.', 'detained: over 700'],
  ['One protester was shot dead and dozens were wounded when police fired live rounds.', 'killed: 1', 'injured: vague'],
  ['The clashes left one policeman and two protesters dead.', 'killed: 1 government-forces', 'killed: 2'],
  ['Ten soldiers and a captain have been killed in an ambush.', 'killed: 10 combatants', 'killed: 1 combatants'],
  ['Two police officers and a child were among the injured.', 'injured: 2 government-forces', 'injured: 1 children'],
  [
    'In a separate incident, a roadside bomb killed a district governor and two of his bodyguards.',
    'killed: 3',
    'killed: 1',
    'killed: 2',
  ],
  ['Up to 17 people, many of them children, were killed in Thursday’s attack.', 'killed: up-to 17'],
  ['A second bomb exploded minutes later, killing another six.', 'killed: 6'],
  ['The attack, the deadliest since 2016, killed 86 people.', 'killed: 86'],
  [
    'A total of 39 children died and 51 were wounded in the attack, the Red Cross said.',
    'killed: 39 children',
    'injured: 51',
  ],
  [
    'Hospital officials in Sanaa said they had received the bodies of 15 people and treated 40 wounded.',
    'deaths-recovered: 15',
    'injured: 40',
  ],
  ['A landmine killed three boys and maimed two others as they herded goats.', 'killed: 3 boys', 'injured: 2'],
  [
    'The earthquake has killed more than 5,000 people in Turkey and 1,800 in Syria.',
    'killed: over 5000',
    'killed: 1800',
  ],
  ['Fighting killed 12 soldiers on Monday and nine more on Tuesday.', 'killed: 12 combatants', 'killed: 9'],
  [
    'Militants killed 14 people in Tillaberi on Sunday, two days after an attack in which 10 died.',
    'killed: 14',
    'killed: 10',
  ],
  [
    'The bombings, which also wounded more than 100, were the worst since a 2018 attack that killed 30.',
    'injured: over 100',
    'killed: 30',
  ],
  ['Officials had earlier put the toll at 12.', 'killed: 12'],
  ['Another 40 people were injured.', 'injured: 40'],
  ['Thirty-five people, most of them women, were trampled to death.', 'killed: 35'],
  ['A boat carrying 60 migrants sank, and only 11 people survived.'],
  ['The prison holds 4,000 inmates.'],
  ['More than 20 people are still trapped under the rubble.'],
  ['Rescuers pulled 13 survivors from the rubble.'],
  ['A gunman took 12 people hostage at a cafe.', 'detained: 12'],
  ['An explosion ripped through a bus carrying 45 soldiers, killing all on board.'],
  ['Forty-nine people were pronounced dead at the scene.', 'killed: 49'],
  [
    'At least two people were stabbed to death and four others sustained injuries in a mob attack.',
    'killed: at-least 2',
    'injured: 4',
  ],
  ['State-run media reported that 21 "terrorists" were killed.', 'killed: 21 opposition-forces'],
  [
    'The UN peacekeeping mission said one of its peacekeepers had died and four were wounded.',
    'killed: 1 foreign-forces',
    'injured: 4',
  ],
  [
    'Kurdish forces lost 11 fighters while 25 IS militants were killed.',
    'killed: 11 opposition-forces',
    'killed: 25 opposition-forces',
  ],
  [
    'Israeli troops shot and killed a 14-year-old Palestinian boy on Friday, bringing to 37 the number of Palestinians killed this year.',
    'killed: 1 boys',
    'killed: 37',
  ],
  [
    'Of the 1.1 million people displaced, 52 per cent are women.',
    'newly-displaced: 1100000',
    'newly-displaced: about 572000 women',
  ],
  ['Two thousand five hundred families were relocated.', 'newly-displaced: 2500 households'],
  ['Mass graves containing 200 bodies were discovered.', 'deaths-recovered: 200'],
  ['About 150 houses, 3 schools and a mosque were destroyed.', 'housing-destroyed: about 150 dwellings'],
  ['Shelling destroyed the homes of 60 families.', 'newly-displaced: 60 households'],
  ['The airline cancelled 40 flights, stranding 6,000 passengers.'],
  ['Three out of four children have been displaced.'],
  ['The rebels released 76 prisoners in exchange for 15 soldiers.'],
  ['Women and children make up 80 percent of the displaced.'],
  [
    'Around 4,000 families arrived in Herat, where 12,000 people are already living in camps.',
    'arrivals: about 4000 households',
    'idps: 12000',
  ],
  [
    'The ministry said 3,785 people had been killed and 1.1 million displaced since April.',
    'killed: 3785',
    'newly-displaced: 1100000',
  ],
  ['The government says 200 rebels surrendered and 35 were killed.', 'killed: 35'],
  ['The 15-member council condemned the attack that killed 40 people.', 'killed: 40'],
  ['Armed men killed 5 and kidnapped 11 villagers.', 'killed: 5', 'detained: 11'],
  ['The two-day battle killed over 100 fighters from both sides.', 'killed: over 100 combatants'],
  ['Ninety-three percent of the 8,000 houses were destroyed.', 'housing-destroyed: about 7440 dwellings'],
  ['Nigerian troops have killed 82 Boko Haram insurgents and rescued 1,623 hostages.', 'killed: 82 opposition-forces'],
]

test.each(cases)('situation reports and protests: %s', (sentence, ...figures) => {
  expect(plainLines(sentence)).toEqual(figures)
})

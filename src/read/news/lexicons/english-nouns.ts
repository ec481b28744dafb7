import type { NewsLexicon, NounRow } from '../news-lexicon.js'

/** What figures count, and who those people are. Singular/plural; a plural alone begins with a stroke. */
export const englishNouns = [
  {
    unit: 'people',
    nouns:
      'person/people, person/persons, individual/individuals, human being/human beings, /ppl, /lives, soul/souls, /others, resident/residents, inhabitant/inhabitants, citizen/citizens, villager/villagers, townspeople, islander/islanders, local/locals, national/nationals, worker/workers, labourer/labourers, laborer/laborers, employee/employees, miner/miners, farmer/farmers, herder/herders, fisherman/fishermen, trader/traders, driver/drivers, shooter/shooters, co-pilot/co-pilots, copilot/copilots, operator/operators, village head/village heads, pharmacist/pharmacists, shopkeeper/shopkeepers, passenger/passengers, pedestrian/pedestrians, worshipper/worshippers, worshiper/worshipers, pilgrim/pilgrims, protester/protesters, protestor/protestors, demonstrator/demonstrators, activist/activists, student/students, teacher/teachers, victim/victims, survivor/survivors, prisoner/prisoners, inmate/inmates, detainee/detainees, hostage/hostages, migrant/migrants, tourist/tourists, foreigner/foreigners, settler/settlers, official/officials, politician/politicians, judge/judges, lawyer/lawyers, priest/priests, nun/nuns, cleric/clerics, imam/imams, monk/monks, bystander/bystanders, passer-by/passers-by, passerby/passersby, shopper/shoppers, guest/guests, mourner/mourners, supporter/supporters, member/members, leader/leaders, follower/followers, cadre/cadres, interpreter/interpreters, translator/translators, cook/cooks, cleaner/cleaners, watchkeeper/watchkeepers, dealer/dealers, barber/barbers, butcher/butchers, tailor/tailors, baker/bakers, mechanic/mechanics, cyclist/cyclists, motorcyclist/motorcyclists, biker/bikers, dissident/dissidents, hunter/hunters, logger/loggers, traveller/travellers, traveler/travelers, holidaymaker/holidaymakers, reveller/revellers, parishioner/parishioners, preacher/preachers, missionary/missionaries, rabbi/rabbis, chieftain/chieftains, prince/princes, gangster/gangsters, trafficker/traffickers, rustler/rustlers, poacher/poachers, kidnapper/kidnappers, hijacker/hijackers, thief/thieves, clerk/clerks, technician/technicians, principal/principals, headmaster/headmasters, headteacher/headteachers, lecturer/lecturers, graduate/graduates, trainee/trainees, bride/brides, groom/grooms, girlfriend/girlfriends, gardener/gardeners, guard/guards, informer/informers, spy/spies, collaborator/collaborators, defendant/defendants, convict/convicts, fugitive/fugitives, attendee/attendees, caretaker/caretakers, carpenter/carpenters, peasant/peasants, rancher/ranchers, editor/editors, blogger/bloggers, administrator/administrators, magistrate/magistrates, deputy/deputies, mp/mps, legislator/legislators, parliamentarian/parliamentarians, president/presidents, ex-soldier/ex-soldiers, grandparent/grandparents, in-law/in-laws, father-in-law, brother-in-law, mother-in-law, chief/chiefs, brother/brothers, relative/relatives, friend/friends, cousin/cousins, parent/parents, neighbour/neighbours, neighbor/neighbors, twin/twins, sibling/siblings, husband/husbands, captive/captives, suspect/suspects, arrival/arrivals, pastoralist/pastoralists, nomad/nomads, tribesman/tribesmen, clansman/clansmen, elder/elders, christian/christians, muslim/muslims, hindu/hindus, jew/jews, crew member/crew members, crew, sailor/sailors, pilot/pilots, engineer/engineers, contractor/contractors, shepherd/shepherds, shopkeeper/shopkeepers, candidate/candidates, minister/ministers, mayor/mayors, spectator/spectators, fan/fans, newlywed/newlyweds, youth/youths, teenager/teenagers, teen/teens, adolescent/adolescents, /young people, beneficiary/beneficiaries, /compatriots, rioter/rioters, looter/looters, smuggler/smugglers, criminal/criminals, robber/robbers, bandit/bandits, consumer/consumers, customer/customers, patient/patients, diplomat/diplomats, colleague/colleagues, companion/companions, occupant/occupants, boyfriend, spouse/spouses, nationals, expatriate/expatriates, vendor/vendors, businessman/businessmen, governor/governors, ambassador/ambassadors, mullah/mullahs, sheikh/sheikhs, councillor/councillors, councilor/councilors, lawmaker/lawmakers, senator/senators, envoy/envoys, headman, pastor/pastors, bishop/bishops, scholar/scholars, professor/professors, expert/experts, player/players, athlete/athletes, singer/singers, artist/artists, motorist/motorists, commuter/commuters, porter/porters, bodyguard/bodyguards, security guard/security guards, watchman/watchmen, teammate/teammates, volunteer/volunteers, aide/aides, nephew/nephews, uncle/uncles, palestinian/palestinians, /syrians, rohingya, /yazidis, yazidi, /kurds, kurd, /shiites, shiite, /sunnis, sunni, /alawites, /druze, /bedouin, rider/riders, conductor/conductors, hawker/hawkers, seller/sellers, artisan/artisans, welder/welders, cashier/cashiers, waiter/waiters, waitress/waitresses, chef/chefs, footballer/footballers, actor/actors, actress/actresses, comedian/comedians, poet/poets, writer/writers, author/authors, musician/musicians, dancer/dancers, bouncer/bouncers, cultist/cultists, herdsman/herdsmen, hoodlum/hoodlums, boatman/boatmen, raider/raiders, assassin/assassins, prosecutor/prosecutors, mediator/mediators, negotiator/negotiators, treasurer/treasurers, chairman/chairmen, councilman/councilmen, congressman/congressmen, congresswoman/congresswomen, spokesman/spokesmen, spokeswoman, secretary/secretaries, seminarian/seminarians, catechist/catechists, deacon/deacons, caregiver/caregivers, nanny/nannies, maid/maids, census worker/census workers, election worker/election workers, polling officer/polling officers, forest guard/forest guards, home guard/home guards, street vendor/street vendors, classmate/classmates, schoolmate/schoolmates, co-worker/co-workers, coworker/coworkers, beggar/beggars',
  },
  { unit: 'people', group: 'all', nouns: '/women and children, /children and women, /men women and children, /men and women, couple/couples, husband and wife, father and son, mother and daughter, mother and son, father and daughter, brother and sister, mother and child, mother and baby, father and child, bride and groom, schoolteacher/schoolteachers' },
  { unit: 'people', group: 'civilians', nouns: 'civilian/civilians, non-combatant/non-combatants, noncombatant/noncombatants' },
  {
    unit: 'people',
    group: 'combatants',
    nouns:
      'combatant/combatants, fighter/fighters, vigilante/vigilantes, cadet/cadets, jawan/jawans, infantryman/infantrymen, legionnaire/legionnaires, deserter/deserters, warlord/warlords, gendarme officer, soldier/soldiers, troop/troops, /servicemen, serviceman, servicewoman/servicewomen, militiaman/militiamen, militia member/militia members, gunman/gunmen, officer/officers, commander/commanders, /personnel, /forces, warrior/warriors, mercenary/mercenaries, paramilitary/paramilitaries, conscript/conscripts, recruit/recruits, marine/marines, airman/airmen, general/generals, colonel/colonels, captain/captains, sergeant/sergeants, lieutenant/lieutenants, reservist/reservists, sniper/snipers, commando/commandos, bomber/bombers, attacker/attackers, assailant/assailants, drone operator, paratrooper/paratroopers, ranger/rangers, trooper/troopers, guardsman/guardsmen, corporal/corporals, brigadier/brigadiers, admiral/admirals, havildar/havildars, subedar/subedars, naib subedar/naib subedars, naik/naiks, lance naik/lance naiks, sepoy/sepoys, rifleman/riflemen, gunner/gunners, /peshmerga, /peshmergas, lance corporal/lance corporals, staff sergeant/staff sergeants, seaman/seamen',
  },
  {
    unit: 'people',
    group: 'government-forces',
    nouns:
      'police officer/police officers, policeman/policemen, policewoman/policewomen, /police, gendarme/gendarmes, constable/constables, border guard/border guards, army officer/army officers, government soldier/government soldiers, government troop/government troops, government forces, government fighter/government fighters, regime soldier/regime soldiers, regime forces, regime fighter/regime fighters, regime troop/regime troops, loyalist/loyalists, security force member/security force members, security personnel, /security forces, army soldier/army soldiers, cop/cops, pro-government fighter/pro-government fighters, /army troops, /national guardsmen, security officer/security officers, member of the security forces/members of the security forces, prison guard/prison guards, police recruit/police recruits, army recruit/army recruits, army personnel, police personnel, military personnel, traffic police, traffic policeman/traffic policemen, sub-inspector/sub-inspectors, head constable/head constables, police inspector/police inspectors, police commando/police commandos, special police officer/special police officers',
  },
  {
    unit: 'people',
    group: 'opposition-forces',
    nouns:
      'rebel/rebels, insurgent/insurgents, militant/militants, jihadist/jihadists, jihadi/jihadis, extremist/extremists, terrorist/terrorists, guerrilla/guerrillas, guerilla/guerillas, islamist/islamists, separatist/separatists, opposition fighter/opposition fighters, rebel fighter/rebel fighters, /opposition forces, /rebel forces, jihadist fighter/jihadist fighters, islamist fighter/islamist fighters, taliban fighter/taliban fighters, isis fighter/isis fighters, daesh fighter/daesh fighters, hamas fighter/hamas fighters, houthi/houthis, suicide bomber/suicide bombers, suicide attacker/suicide attackers, maoist/maoists, armed group member/armed group members, ultra/ultras, naxal/naxals, naxalite/naxalites, /khwarij, kharji, al-shabaab fighter/al-shabaab fighters',
  },
  { unit: 'people', group: 'foreign-forces', nouns: 'peacekeeper/peacekeepers, blue helmet/blue helmets, /coalition troops, coalition soldier/coalition soldiers, nato soldier/nato soldiers, /nato troops, foreign soldier/foreign soldiers, /foreign troops' },
  { unit: 'people', group: 'men', nouns: 'man/men, father/fathers, grandfather/grandfathers, /male adults' },
  { unit: 'people', group: 'women', nouns: 'woman/women, mother/mothers, wife/wives, grandmother/grandmothers, housewife/housewives, aunt/aunts, widow/widows' },
  { unit: 'people', group: 'elderly', nouns: '/elderly people, elderly person/elderly persons, /older people, pensioner/pensioners, elderly man/elderly men, elderly woman/elderly women, /elderly' },
  {
    unit: 'people',
    group: 'children',
    nouns:
      'child/children, minor/minors, infant/infants, baby/babies, toddler/toddlers, newborn/newborns, kid/kids, schoolchild/schoolchildren, pupil/pupils, son and daughter, preteen/preteens, grandchild/grandchildren, orphan/orphans',
  },
  { unit: 'people', group: 'all', nouns: 'son/sons, daughter/daughters, sister/sisters, niece/nieces, grandson/grandsons, granddaughter/granddaughters' },
  { unit: 'people', group: 'girls', nouns: 'girl/girls, schoolgirl/schoolgirls' },
  { unit: 'people', group: 'boys', nouns: 'boy/boys, schoolboy/schoolboys' },
  {
    unit: 'people',
    group: 'health-workers',
    nouns:
      'health worker/health workers, medic/medics, doctor/doctors, nurse/nurses, paramedic/paramedics, health professional/health professionals, surgeon/surgeons, ambulance driver/ambulance drivers, ambulance worker/ambulance workers, healthcare worker/healthcare workers, midwife/midwives, polio worker/polio workers, /medical staff, /medical personnel, medical worker/medical workers, ambulance crew member/ambulance crew members',
  },
  { unit: 'people', group: 'rescue-workers', nouns: 'rescue worker/rescue workers, rescuer/rescuers, firefighter/firefighters, fireman/firemen, first responder/first responders, civil defence worker/civil defence workers, civil defense worker/civil defense workers, civil defence volunteer/civil defence volunteers, /white helmets, white helmet' },
  { unit: 'people', group: 'journalists', nouns: 'journalist/journalists, reporter/reporters, media worker/media workers, cameraman/cameramen, photographer/photographers, correspondent/correspondents, news anchor/news anchors, photojournalist/photojournalists, media activist/media activists, broadcaster/broadcasters, tv presenter/tv presenters' },
  { unit: 'people', group: 'aid-workers', nouns: 'aid worker/aid workers, humanitarian worker/humanitarian workers, relief worker/relief workers, un worker/un workers, u.n worker/u.n workers, charity worker/charity workers, humanitarian/humanitarians, ngo worker/ngo workers, un staff member/un staff members, un employee/un employees, demining worker, aid agency worker/aid agency workers' },
  // What the noun itself counts
  { unit: 'people', topic: 'kill', nouns: 'death/deaths, fatality/fatalities, /dead, martyr/martyrs, /killed, /slain, lives lost, killing/killings, murder/murders' },
  { unit: 'people', topic: 'bodies', nouns: 'body/bodies, corpse/corpses, dead body/dead bodies, /remains' },
  { unit: 'people', topic: 'injure', nouns: 'injury/injuries, /injured, /wounded' },
  { unit: 'people', topic: 'harm', nouns: 'casualty/casualties, /dead and wounded, /dead or wounded, /dead and injured' },
  { unit: 'people', topic: 'joint', nouns: '/dead or missing, /dead and missing, /killed or missing' },
  { unit: 'people', topic: 'missing', nouns: '/missing, missing person/missing persons, /missing people' },
  { unit: 'people', topic: 'detain', nouns: 'arrest/arrests, detention/detentions, abduction/abductions, kidnapping/kidnappings, abductee/abductees, kidnap victim/kidnap victims' },
  { unit: 'people', topic: 'idps', nouns: 'idp/idps, displaced person/displaced persons, /displaced people, /displaced, internally displaced person/internally displaced persons, /internally displaced people, /internally displaced, displaced resident/displaced residents, displaced individual/displaced individuals, displaced civilian/displaced civilians, displaced child/displaced children, displaced woman/displaced women' },
  { unit: 'households', topic: 'idps', nouns: 'displaced family/displaced families, displaced household/displaced households, idp household/idp households, idp family/idp families' },
  { unit: 'people', topic: 'displace', nouns: '/newly displaced, /new displaced, /newly displaced people, /newly displaced persons, evacuee/evacuees, displacement/displacements, new displacement/new displacements, /homeless, homeless person/homeless people' },
  { unit: 'people', topic: 'refugees', nouns: 'refugee/refugees' },
  { unit: 'households', topic: 'refugees', nouns: 'refugee family/refugee families, refugee household/refugee households' },
  { unit: 'people', topic: 'asylum', nouns: 'asylum seeker/asylum seekers, asylum-seeker/asylum-seekers' },
  { unit: 'applications', topic: 'applications', nouns: 'asylum application/asylum applications, asylum claim/asylum claims, asylum request/asylum requests' },
  { unit: 'people', topic: 'arrive', nouns: 'new arrival/new arrivals, new refugee arrival/new refugee arrivals' },
  { unit: 'people', topic: 'stateless', nouns: 'stateless person/stateless persons, /stateless people' },
  { unit: 'people', topic: 'returnees', nouns: 'returnee/returnees, returned refugee/returned refugees, returned migrant/returned migrants, returned idp/returned idps' },
  { unit: 'households', topic: 'returnees', nouns: 'returnee household/returnee households, returnee family/returnee families' },
  { unit: 'households', nouns: 'family/families, household/households, hh/hhs' },
  { unit: 'dwellings', nouns: 'home/homes, house/houses, dwelling/dwellings, hut/huts, apartment/apartments, flat/flats, housing unit/housing units, shelter/shelters, shack/shacks, tent/tents, residence/residences, residential building/residential buildings, residential house/residential houses, mud house/mud houses, makeshift shelter/makeshift shelters, tukul/tukuls' },
  { unit: 'settlements', nouns: 'village/villages, town/towns, settlement/settlements, hamlet/hamlets, locality/localities, city/cities, residential area/residential areas, area/areas, neighbourhood/neighbourhoods, neighborhood/neighborhoods, suburb/suburbs, township/townships, farm/farms, district/districts, location/locations, community/communities, populated area/populated areas' },
  { unit: 'movements', topic: 'displace', nouns: 'movement of displaced people, displacement movement/displacement movements' },
] as const satisfies readonly NounRow[] // prettier-ignore

/** Words before a noun that say whose side or which people. */
export const englishSides = {
  civilians: 'civilian, non-combatant',
  'government-forces':
    'government, regime, pro-regime, pro-government, loyalist, army, police, government-backed, state, security, government-aligned, military, allied, paramilitary',
  'opposition-forces':
    'rebel, opposition, jihadist, jihadi, insurgent, islamist, islamic state, isis, isil, daesh, al-qaeda, al-qaida, taliban, boko haram, al-shabab, al-shabaab, hamas, separatist, pkk, ypg, kurdish, houthi, hayat tahrir al-sham, hts, anti-government, extremist, guerrilla, militant, maoist, lra, adf, m23, turkey-backed, turkish-backed, enemy',
  'foreign-forces': 'foreign, nato, coalition, peacekeeping, un, u.n, amisom',
  children: 'schoolchildren, underage, teenage',
  women: 'female, pregnant',
  elderly: 'elderly, old',
} as const satisfies NewsLexicon['sides'] // prettier-ignore

import { en } from '../../../figures/words/en.js'
import type { NewsLexicon } from '../news-lexicon.js'
import { englishNations } from './english-nations.js'
import { englishNouns, englishSides } from './english-nouns.js'
import { englishTimes } from './english-times.js'
import { englishVerbs } from './english-verbs.js'
import { inflectEnglish } from './inflect-english.js'

export const english: NewsLexicon = {
  language: 'en',
  quantities: en,
  inflect: inflectEnglish,
  verbs: englishVerbs,
  nouns: englishNouns,
  sides: englishSides,
  nations: englishNations,
  times: englishTimes,
  roles: {
    be: 'is, are, was, were, be, been, being, gets, got, get, getting',
    have: 'has, have, had, having',
    modal: 'could, would, should, may, might, can, must, cannot, shall',
    ahead:
      'will, set to, due to, about to, going to, scheduled to, expected to, likely to, is to, are to, was to be, were to be, ready to',
    to: 'to',
    not: 'not, never, without, nor, neither, no longer',
    determiner: 'the, a, an, this, that, these, those, its, his, her, their, our, my, any, all, each, every, both',
    preposition:
      'in, on, at, from, near, with, into, across, against, during, inside, outside, around, along, through, under, over, between, among, amid, towards, toward, for, within, off, onto, behind, beyond, above, below, per, via, throughout, aboard, beside, besides, past, about, upon, including in, out of, close to, next to, in and around, as part of, because of, due to, as a result of, following, outside of, out, up, down',
    and: 'and, or, &, as well as, along with, together with, plus, nor, but also',
    clause:
      'where, when, while, after, because, although, though, before, since, until, unless, as, whereas, but, despite, so, whereby, once, even as, just as, as a, shortly after, soon after, following which, whether, however',
    relative: 'who, that, which, whom, whose',
    including:
      'including, among them, among whom, of them, of whom, of those, of which, of the dead, of the victims, of the wounded, of the injured, of the casualties, mostly, mainly, many of them, most of them, comprising, comprised of, amongst them, notably, with among them, included, include, includes, among those killed, among the dead, among the victims, among the killed, among those dead, among the injured, among the wounded, among those injured, among the casualties, among those, among those who died, among those who perished, among those who lost their lives, among those who were killed, among the fatalities, among the deceased, among the slain, among the martyrs, among those martyred, among the missing, among those who were injured, among those who were wounded, among those hurt',
    by: 'by, at the hands of',
    adverb:
      'as many, as well, also, already, reportedly, allegedly, only, just, then, later, still, now, so far, thus far, severely, seriously, critically, slightly, lightly, badly, gravely, mortally, fatally, completely, partially, partly, totally, fully, newly, internally, forcibly, recently, currently, subsequently, since, ever, again, instantly, immediately, ultimately, eventually, finally, even, today, yesterday, tonight, overnight, deliberately, too, either, temporarily, pre-emptively, preemptively, officially, separately, respectively, altogether, simultaneously, brutally, accidentally, tragically, either, successfully, safely, once again, alone, apparently, at once, in total, in all, suddenly, initially, largely, on the spot, confirmed, feared, believed, thought, presumed, known, estimated, said, reported, to have, outright, subsequently, to date, indiscriminately, mistakenly, in cold blood, voluntarily, spontaneously, briefly, violently, wantonly, unlawfully, arbitrarily, either, almost, nearly',
    cause:
      'force, forces, forced, forcing, cause, causes, caused, causing, push, pushes, pushed, pushing, prompt, prompts, prompted, prompting, compel, compels, compelled, compelling, drive, drives, drove, driven, driving, lead, leads, led, leading, oblige, obliged, obliging, chase, chased, chasing, made, sent, sends, sending, saw, seen, seeing, allow, allowed, allowing, enabled, enabling, helped, help, helping, spark, sparked, sparking, triggering, triggered, trigger, triggers, obliges, provoke, provoked, provoking, got, resulted in, resulting in',
    leave:
      'left, leaves, leaving, leave, rendered, rendering, renders, render, made, making, makes, make, found, turned',
    plan: 'plan, plans, planned, planning, aim, aims, aimed, aiming, intend, intends, intended, threaten, threatens, threatened, threatening, hope, hopes, hoped, hoping, want, wants, wanted, seek, seeks, seeking, sought, vow, vows, vowed, pledge, pledges, pledged, agree, agreed, propose, proposes, proposed, promise, promised, ordered, orders, order, urged, urge, urges, urging, asked, called on, calls on, told, advised, attempt, attempts, attempted, attempting, try, tries, tried, trying, target of, bid, plot, plotting, plotted, plans to, in a bid, appeal, appealed, require, requires, required, allow, prepare, prepares, preparing, prepared, capacity, enough to, capable of, able to accommodate, can accommodate, accused of planning, conspiring, conspired, charged with attempting, attempt to',
    doubt:
      'if, fear, fears, feared, risk, risks, risking, warn, warns, warned, warning, potential, potentially, at risk of, in danger of, threat of, prospect of, possibility of, hypothetical, scenario, might, prevent, prevented, preventing, avoid, avoided, avoiding, avert, averted, foil, foiled, foiling, thwart, thwarted',
    did: 'managed to, manage to, forced to, began to, begun to, started to, continued to, continue to, had to, have had to, able to, continuing to, compelled to, obliged to, helped to, helped, succeeded in, proceeded to, came to, come to, went on to, has had to, made to, driven to, allowed to, used to, known to, began, started, needed to, preferred to, decided to, chose to, opted to, only to, starting to',
    rise: 'rise, rises, rose, risen, rising, climb, climbs, climbed, climbing, jump, jumped, jumps, jumping, increase, increased, increases, increasing, grow, grew, grown, growing, soar, soared, surged, surge, mount, mounts, mounted, fell, fallen, drop, dropped, dropping, decreased, decrease, up from, down from, revised, revise, double, doubled, swelled, swell, went up, gone up, edged up, updated, raised, raising, halved, trebled, tripled, quadrupled, quintupled, lowered, cut, reduced, shot up, shrunk, shrank, shrinks, dwindled, dwindling, swollen, ballooned',
    reach:
      'past, beyond, climbed past, risen past, reach, reached, reaches, reaching, stands at, stand at, stood at, standing at, hit, hits, hitting, exceed, exceeds, exceeded, exceeding, top, tops, topped, topping, passed, pass, passes, surpass, surpasses, surpassed, totals, total, totalled, totaled, totalling, totaling, numbered, number, numbering, bringing, brings, brought, bring, taking, put at, puts at, estimated at, at, is, was, were, are, to, of, now, crossed, crosses, crossing, amounts to, amounted to, currently, has reached, is at, remains at, remained at, came to, neared, nears, nearing, approached, approaches, range, ranges, ranged, ranging, vary, varies, varied, varying, fall to, falls to, fell to, fallen to',
    count:
      'counts, toll, death toll, deaths toll, number, numbers, count, tally, total, figure, figures, body count, death count, toll of, tolls, caseload, population, population of, total number, overall toll, casualty toll, casualty figure, casualty figures, overall number, cumulative number, casualty count, estimate, estimates, casualties, toll from',
    pronoun:
      'no one, nobody, he, she, it, they, we, i, you, him, them, us, me, himself, herself, themselves, itself, there, who',
    of: 'of',
    ofThem:
      'of them, of whom, of those, of which, of these, of the dead, of the victims, of the wounded, of the injured, of the casualties, of the deceased, of the killed, of those killed, of those injured, of those wounded, of the fatalities, of the missing, of the displaced, of the total, of these people, of the bodies, of the deaths, of the detainees, of those who died, of those dead, of the slain',
    rate: 'per, per day, daily, each day, every day, per week, each week, every week, weekly, per month, each month, every month, monthly, per year, each year, every year, yearly, annually, per hour, every hour, per minute, every minute, on average, an average of, average of, average, per capita, every two minutes, every second, per household, at a time',
    other: 'other, others, more, another, additional, further, extra',
    home: 'home to, houses, population of, population, hosts, host, hosting, hosted, inhabited by, populated by, town of, city of, village of, enclave of, community of, inhabited, sheltering',
    unconfirmed:
      'denies, denied, deny, reportedly, allegedly, unconfirmed, purportedly, supposedly, said to, believed to, thought to, feared, rumoured, claimed, alleged, presumed, may have, might have, could have, apparently, unverified, is feared',
    each: 'each, apiece, on each side, each side, either side, on either side',
    verb: 'said, says, say, told, attended, attend, gathered, gather, protested, protest, marched, march, joined, voted, watched, attacked, attack, attacks, opened, fired, launched, launch, carried, carry, hit, hits, struck, strikes, clashed, stormed, raided, ambushed, besieged, targeted, bombed, shelled, fought, fight, surrendered, signed, called, held, hold, took part, deployed, deploy, entered, went, came, started, ended, became, become, remain, remains, remained, work, works, worked, served, serve, participated, rallied, demonstrated, celebrated, blew, blow, detonated, exploded, hurled, threw, demanded, condemned, blamed, accused, announced, stood, sat, ran, run, walked, crashed, landed, rescued, saved, freed, released, trapped, stranded, besieging, sentenced, charged, convicted, acquitted, tried, appeared, backed, supported, defected, buried, suspended, closed, survived, escaped, voted, tested, vaccinated, infected, received, lacked, face, facing, faces, faced, patrolled, patrol, guarded, pledged, belonged, belong, constitute, constituted, represented, make up, makes up, made up, account for, accounted for, spent, drove, shot, need, needs, needed, require, requires, required, underwent, undergo, undergoing, undergone',
  },
  states: {
    harm: 'dead or wounded, dead and wounded, dead or injured, dead and injured',
    joint: 'dead or missing, dead and missing, killed or missing, killed and missing',
    kill: 'dead, lifeless, martyred',
    injure:
      'injured, wounded, hurt, in hospital with injuries, with injuries, with wounds, with stab wounds, with knife wounds, with head injuries, with burns, with gunshot wounds, with serious injuries, with minor injuries, with severe injuries, with bullet wounds, with shrapnel wounds, in hospital, in critical condition, in a critical condition, in a serious condition, in a grave condition, in serious condition, in grave condition, maimed',
    missing: 'missing, unaccounted for, still missing',
    displace:
      'homeless, victims of displacement, victims of forced displacement, victims of internal displacement, victims of internal forced displacement, in search of safety, in search of refuge, in search of shelter, with nowhere to live, with nowhere to go, with nowhere to sleep, with no home, without a place to live, without shelter, without cover, without homes, without a home, without a roof, without a roof over their heads, shelterless, out of their homes, from their homes, from homes, out of homes, from their home, from their houses, out of their houses, from their villages, from their lands, from their land, out of the area, from the area, out of the city, out of the town, into displacement, on the run, on the move, into exile, into shelters, into camps, to shelters',
    idps: 'as displaced, as internally displaced, as idps, in displacement, in camps, in displacement camps, in evacuation centres, in evacuation centers, in relief camps, in relief camp',
    detain: 'under arrest, in custody, in detention, hostage, captive, prisoner, behind bars',
    need: 'in need, in need of, in urgent need, in dire need, in acute need',
    affect: 'affected',
    destroy:
      'beyond repair, uninhabitable, in ruins, in ashes, in flames, roofless, without roofs, gone, unusable, unfit for habitation, unfit to live in, unsafe to live in',
    damage: 'with damage, with roof damage, under water, underwater, flooded',
    return: 'back home',
  },
  events: {
    kill: 'death of, deaths of, at the cost of, killing of, killings of, murder of, murders of, massacre of, assassination of, execution of, executions of, slaughter of, slaying of, loss of, shooting dead of, fatalities of, shooting deaths of, the lives of, lives of, deaths among, beheading of, lynching of, lynchings of, stabbing of, stoning of, hanging of, assassinations of, massacres of, murder and torture of, rape and murder of, drowning of, torture and killing of, cold-blooded killing of, summary execution of, extrajudicial killing of, extrajudicial killings of, targeted killing of, shooting to death of, martyrdom of, fatal shooting of, fatal stabbing of',
    bodies: 'bodies of, body of, corpses of, the remains of, remains of, dead bodies of',
    injure: 'wounding of, injuring of, injuries of, injury of, injuries to, injury to, maiming of',
    harm: 'casualties of, casualties among, casualties',
    detain:
      'arrest of, arrests of, detention of, abduction of, abductions of, kidnapping of, imprisonment of, arbitrary detention of, capture of, disappearance of',
    displace:
      'displacement of, evacuation of, relocation of, exodus of, flight of, uprooting of, expulsion of, eviction of, forced displacement of, internal displacement of, mass displacement of, new displacement of',
    return: 'return of, returns of, repatriation of, voluntary return of',
    arrive: 'arrival of, arrivals of, influx of',
    destroy: 'destruction of, demolition of, burning of',
    damage: 'damage to',
    aid: 'aid to, aid for, aid deliveries to, aid delivery to, assistance to, assistance for, relief to, relief for, food to, food for, food aid to, food assistance to, humanitarian aid to, humanitarian assistance to, supplies to, supplies for, rations to, rations for, support to, kits to, items to, water to, aid reaching, food parcels to, food rations to, medical care to, deliveries to, help to, healthcare to, services to, shelter to, assistance reaching, shelter for, cash assistance to, non-food items to, emergency food to, benefiting, benefitting, life-saving assistance to, protection and assistance to, baskets to, food baskets to',
    need: 'needs of',
  },
  measures: {
    distance:
      'km, kms, kilometre, kilometres, kilometer, kilometers, mile, miles, metre, metres, meter, meters, yard, yards, foot, feet, inch, inches, cm, mm, centimetre, centimetres, centimeters, square kilometres, square kilometers, sq km, square miles, hectare, hectares, acre, acres, ha, nautical miles, kph, mph, square metres, square meters, calibre, caliber, -metre, knots',
    weight:
      'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, ton, tons, tonne, tonnes, gram, grams, grammes, pound, pounds, litre, litres, liter, liters, barrel, barrels, gallon, gallons, metric tons, metric tonnes, mt, bags, sacks, megawatts, mw, truckload, truckloads',
    money:
      'dollar, dollars, euro, euros, usd, eur, gbp, pounds sterling, us dollars, u.s dollars, dirhams, dinars, rupees, rupee, lira, roubles, rubles, shillings, naira, francs, cents, yen, riyals, pesos, dollars worth, worth',
    time: "o'clock, oclock, a.m, p.m, am, pm, gmt, utc, hrs, local time, hours gmt, est, edt, bst",
    degree: 'degree, degrees, celsius, magnitude, richter, percentage point, percentage points',
    furniture:
      'vote, votes, comment, comments, share, shares, like, likes, view, views, reply, replies, min read, minute read, minutes read, retweets, reads, tweets',
    thing:
      'time, times, occasion, occasions, attack, attacks, strike, strikes, airstrike, airstrikes, air strike, air strikes, raid, raids, bombing, bombings, explosion, explosions, blast, blasts, rocket, rockets, missile, missiles, shell, shells, mortar, mortars, bomb, bombs, barrel bombs, drone, drones, tank, tanks, vehicle, vehicles, car, cars, truck, trucks, bus, buses, plane, planes, aircraft, warplane, warplanes, helicopter, helicopters, jet, jets, ship, ships, boat, boats, vessel, vessels, school, schools, hospital, hospitals, clinic, clinics, building, buildings, shop, shops, market, markets, mosque, mosques, church, churches, bridge, bridges, road, roads, highway, highways, base, bases, post, posts, outpost, outposts, checkpoint, checkpoints, check point, position, positions, military positions, observation posts, site, sites, camp, camps, country, countries, nation, nations, state, states, province, provinces, region, regions, governorate, governorates, county, counties, municipality, municipalities, incident, incidents, case, cases, clash, clashes, battle, battles, operation, operations, round, rounds, phase, phases, stage, stages, side, sides, party, parties, group, groups, faction, factions, tribe, tribes, clan, clans, organisation, organisations, organization, organizations, agency, agencies, weapon, weapons, rifle, rifles, gun, guns, rounds of ammunition, bullet, bullets, seat, seats, point, points, step, steps, reason, reasons, thing, things, way, ways, year-old, report, reports, picture, pictures, video, videos, photo, photos, story, stories, article, articles, book, books, law, laws, resolution, resolutions, agreement, agreements, deal, deals, talks, meeting, meetings, election, elections, animal, animals, cattle, cow, cows, sheep, goat, goats, camel, camels, livestock, horse, horses, dog, dogs, bird, birds, fish, tree, trees, crop, crops, field, fields, factory, factories, facility, facilities, classroom, classrooms, ambulance, ambulances, convoy, convoys, brigade, brigades, battalion, battalions, division, divisions, unit, units, regiment, platoon, squadron, company, companies, job, jobs, demand, demands, month-old, day-old, crossing, crossings, corridor, corridors, border crossing, front, fronts, room, rooms, floor, floors, storey, storeys, motorcycle, motorcycles, motorbike, motorbikes, well, wells, item, items, kit, kits, percent of gdp, ceasefire, truce, charge, charges, count, counts, decade-old, language, languages, percent, per cent, permanent members, flight, flights, bomblet, mine, mines, landmine, landmines, ied, ieds, device, devices, suicide bombings, barrel, car bomb, car bombs, mass grave, mass graves, grave, graves, dam, dams, pipeline, tower, towers, substation, train, trains, carriage, carriages, carriages, wave, waves, stronghold, strongholds, armored personnel carrier, members of parliament seats, killings sites, kinds, types, factors, issues, areas of concern, pupils per class, projects, project, offices, office, centres, centers, shelters opened, evacuation centres, evacuation centers, structure, structures, property, properties, kiosks, stalls, granaries, motor vehicles, quake, earthquake, tremor, wars, war',
  },
  labels:
    'resolution, article, chapter, highway, route, road, camp, no, number, unit, brigade, division, battalion, regiment, section, paragraph, page, figure, table, flight, channel, level, category, magnitude, phase, round, version, group, sector, zone, area, district, ward, block, street, line, gate, room, platform, psalm, act, law, order, case, type, boeing, airbus, apollo, radio, fm, covid, agenda, vision, operation, update, report, bulletin, issue, volume, vol, sitrep, world war, wwii, g, top, under, rfc, interstate, motorway, exit, building, house, apartment, kilometer, hill, point, age, aged, ages, grade, class, b, f, m, ak, rpg, t, su, mig, iphone, page no, sdg, goal, convention, protocol, amendment, formula, pier, terminal, dec no, decree',
  say: {
    said: 'said, says, say, stated, states, added, adds, reported, reports, claimed, claims, announced, announces, estimated, estimates, estimate, believes, told, confirmed, confirms, noted, notes, explained, tweeted, wrote, insisted, acknowledged, admitted, revealed, declared, alleged, alleges, indicated, indicates, maintains, warned, warns, argues, asserted, recounted, testified, disclosed, put, puts, show, shows, showed, suggest, suggests, suggested, found, posted',
    according:
      'according to, as reported by, as per, citing, quoting, cited by, reported by, quoted by, based on, figures from, data from, estimates from, says the, per the, in the words of, as stated by, confirmed by, provided by, compiled by, released by, published by, recorded by, documented by, figures by, estimates by, tally by, count by, collected by, verified by, by some estimates',
    counted:
      'recorded, documented, counted, tallied, registered, tracked, verified, logged, monitored, recorded that, has recorded, has documented, identified, has verified, has registered, has counted',
  },
  sources:
    'al-shabab, al-shabaab, al shabab, al shabaab, boko haram, islamic state, houthis, pkk, ombudsman, ombudsperson, councillor, councilor, human rights watch, amnesty international, save the children, crisis group, refugees international, mercy corps, world vision, islamic relief, physicians for human rights, airwars, iraq body count, reuters, xinhua, anadolu, al jazeera, ministry, police, army, military, government, officials, official, authorities, authority, observatory, monitor, monitors, monitoring group, rights group, watchdog, agency, agencies, organisation, organization, commission, commissioner, mission, office, fund, programme, program, crescent, cross, union, council, committee, centre, center, hospital, hospitals, medics, doctors, doctor, witnesses, witness, eyewitnesses, residents, locals, villagers, activists, activist, sources, source, reports, media, newspaper, television, tv, radio, news agency, spokesman, spokeswoman, spokesperson, spokesmen, director, commander, minister, president, governor, mayor, chief, head, coordinator, envoy, leader, leaders, elder, elders, department, directorate, defence, defense, civil defence, civil defense, white helmets, rescue workers, rescuers, firefighters, figures, data, statistics, estimates, survivors, analysts, researchers, charity, ngo, ngos, group, groups, network, un, u.n, united nations, unhcr, ocha, iom, unicef, wfp, who, unama, ohchr, sohr, idmc, acled, amnesty, msf, syria, russia, turkey, israel, militants, rebels, taliban, hamas, hezbollah, statement, report, rights body, body, militia, force, forces, coalition, pentagon, kremlin, secretary, secretary-general, bank, institute, university, foundation, association, federation, correspondent, lawmaker, lawmakers, senator, mp, judge, prosecutor, prosecutors, general, colonel, major, captain, officer, officers, security forces, social media, state media, local media, state news agency, sana, who agency, administrator, administration, bureau, cluster, health workers, staff, relief agencies, aid workers, aid agencies, aid groups, monitoring groups, rights groups, investigators, team, teams, consulate, embassy, coastguard, coast guard, navy, red cross, red crescent, parliament, party, opposition, front, brigade, delegation, tribunal, court, imam, priest, bishop, relatives, families, sitrep, survey, assessment, matrix, analyst, resident, medic, nurse, villager, lawyer, academic, expert, experts, humanitarian workers, insurgents, separatists, mediator, mediators, negotiators, politicians, politician, fighters, jihadists',
  hazards:
    'flood, floods, flooding, flooded, earthquake, earthquakes, quake, tremor, aftershock, landslide, landslides, mudslide, mudslides, avalanche, storm, storms, cyclone, typhoon, hurricane, tornado, tsunami, eruption, volcano, volcanic, drought, rains, rainfall, monsoon, wildfire, wildfires, bushfire, bushfires, heatwave, accident, accidents, capsized, capsize, sank, shipwreck, derailed, derailment, stampede, overturned, drowned, drown, crash, crashed, collapsed, blizzard, lightning, famine, hunger, starvation, burst its banks, inundated, inundating, submerged, torrential, heavy rain, cyclones, typhoons, hurricanes, tornadoes, avalanches, ravine, gorge, collided, collision, plunged',
  diseases:
    'cholera, measles, ebola, covid, covid-19, coronavirus, malaria, dengue, virus, epidemic, outbreak, pandemic, flu, influenza, tuberculosis, polio, typhoid, diphtheria, hepatitis, mpox',
  furniture: {
    line: 'click here, read more, also read, see also, photo by, image credit, getty images, all rights reserved, copyright, ©, share this, follow us, subscribe, sign up, advertisement, article rating, min read, views all comments, total comments, related posts, tags, filed under, updated at, last updated, published on, view all comments, notify of',
    tail: 'leave a reply, related articles, related stories, related posts, you might also like, check also, more from, your email address, back to top, comments about this, view all comments, inline feedbacks, article rating, notify of, post a comment, join the conversation, recommended for you, most read, please fill the fields, add comment, read next, more stories, leave a comment',
  },
}

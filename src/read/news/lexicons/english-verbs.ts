import type { VerbRow } from '../news-lexicon.js'

/** What verbs say of people, homes and villages. Irregular forms are written out, doubled consonants too. */
export const englishVerbs = [
  {
    topic: 'kill',
    victim: 'object',
    verbs:
      'kill, murder, assassinate, execute, massacre, behead, slay/slew/slain, slaughter, gun/gunned/gunned/gunning down, mow/mowed/mown down, shoot/shot/shot dead, shoot/shot/shot and kill/killed/killed/killing, shoot/shot/shot to death, fatally shoot/shot/shot, fatally wound, fatally stab/stabbed/stabbed/stabbing, hack, hack to death, axe/axed/axed/axing to death, roast alive, stab/stabbed/stabbed/stabbing to death, beat/beat/beaten to death, burn to death, burn alive, crush to death, trample to death, club/clubbed/clubbed/clubbing to death, bludgeon to death, choke to death, strangle to death, stone to death, kick to death, burn/burnt/burnt to death, trample, torture to death, put/put/put to death, lynch, martyr, eliminate, bury alive, strangle, claim the lives of, take/took/taken the lives of, cost/cost/cost the lives of, decapitate, blow/blew/blown to pieces, slit/slit/slit the throats of, slit/slit/slit the throat of, fatally injure, fatally hit, fatally strike/struck/struck, mortally wound, hang/hanged/hanged, crucify, put/put/put to death, pick off, finish off, cut/cut/cut down, snuff out, behead and shoot, electrocute, send/sent/sent to hell, dispatch to hell, liquidate, put/put/put to the sword',
  },
  {
    topic: 'kill',
    victim: 'subject',
    verbs:
      'die/died/died/dying, perish, lose/lost/lost {their} life, lose/lost/lost {their} lives, lose/lost/lost life, drown, bleed/bled/bled to death, freeze/froze/frozen to death, suffocate, meet/met/met {their} death, meet/met/met {their} deaths, pass away, fall/fell/fallen to {their} death, fall/fell/fallen to {their} deaths, be found dead, find/found/found dead, pronounce dead, declare dead, fear dead, presume dead, confirm dead, confirm killed, succumb, have/had/had {their} throats slit, have/had/had {their} throat slit, lie/lay/lain dead, drop/dropped/dropped dead, do/did/done/doing not survive, fail to survive, lay/laid/laid down {their} life, lay/laid/laid down {their} lives, sacrifice {their} life, sacrifice {their} lives, give/gave/given {their} life, give/gave/given {their} lives, pay/paid/paid with {their} life, pay/paid/paid with {their} lives, pay/paid/paid the supreme price, pay/paid/paid the ultimate price, make/made/made the supreme sacrifice, make/made/made the ultimate sacrifice, render the ultimate sacrifice, render the supreme sacrifice, embrace martyrdom, embrace shahadat, attain martyrdom, achieve martyrdom, breathe {their} last',
  },
  { topic: 'kill', victim: 'object', weak: true, verbs: 'lose/lost/lost, claim, cost/cost/cost, take/took/taken' },
  {
    topic: 'wounds',
    victim: 'subject',
    verbs:
      'succumb to {their} injuries, succumb to {their} wounds, succumb to injuries, succumb to wounds, die/died/died/dying of {their} wounds, die/died/died/dying of {their} injuries, die/died/died/dying from {their} wounds, die/died/died/dying from {their} injuries, die/died/died/dying of wounds, die/died/died/dying of injuries',
  },
  {
    topic: 'hunger',
    victim: 'subject',
    verbs:
      'die/died/died/dying of hunger, die/died/died/dying of starvation, die/died/died/dying from hunger, die/died/died/dying from starvation, die/died/died/dying of malnutrition, die/died/died/dying from malnutrition, starve to death',
  },
  {
    topic: 'disease',
    victim: 'subject',
    verbs:
      'die/died/died/dying of cholera, die/died/died/dying from cholera, die/died/died/dying of measles, die/died/died/dying of disease, die/died/died/dying from disease, die/died/died/dying of covid, die/died/died/dying from covid, die/died/died/dying of ebola, die/died/died/dying from ebola, die/died/died/dying of cancer, die/died/died/dying of malaria, die/died/died/dying from the virus, die/died/died/dying of the virus, die/died/died/dying of coronavirus, die/died/died/dying from coronavirus, die/died/died/dying of heart, die/died/died/dying of natural causes',
  },
  {
    topic: 'injure',
    victim: 'object',
    verbs:
      'injure, wound, hurt/hurt/hurt, maim, stab/stabbed/stabbed/stabbing, knife, blind, cripple, mutilate, disfigure, lacerate, concuss, treat for injuries, treat for wounds, treat for gunshot wounds, shoot/shot/shot and injure/injured/injured/injuring, shoot/shot/shot and wound/wounded/wounded/wounding, hospitalise, hospitalize, graze, treat for smoke inhalation, treat for burns, treat for shrapnel wounds, treat for minor injuries, treat for serious injuries, treat for bullet wounds, treat for their injuries, treat for their wounds, strike/struck/struck by gunfire, hit/hit/hit by gunfire, hit/hit/hit by bullets, strike/struck/struck by bullets, hit/hit/hit by a bullet, strike/struck/struck by a bullet, hit/hit/hit by a stray bullet, strike/struck/struck by a stray bullet, hit/hit/hit by shrapnel, strike/struck/struck by shrapnel, shoot/shot/shot in the leg, shoot/shot/shot in the arm, shoot/shot/shot in the foot, shoot/shot/shot in the hand, shoot/shot/shot in the shoulder, shoot/shot/shot in the thigh, shoot/shot/shot in the knee, shoot/shot/shot in the legs, shoot/shot/shot non-fatally',
  },
  { topic: 'injure', victim: 'object', weak: true, verbs: 'treat, admit/admitted/admitted/admitting' },
  { topic: 'injure', victim: 'subject', verbs: 'lose/lost/lost limbs, lose/lost/lost a limb, lose/lost/lost a leg, lose/lost/lost an arm, lose/lost/lost an eye, lose/lost/lost a hand, lose/lost/lost a foot, lose/lost/lost both legs, lose/lost/lost {their} legs, lose/lost/lost {their} arms, lose/lost/lost {their} sight' },
  { topic: 'injure', victim: 'object', verbs: 'cut/cut/cut by glass, cut/cut/cut by flying glass, cut/cut/cut by shattered glass, cut/cut/cut by broken glass, cut/cut/cut by shrapnel' },
  { topic: 'injure', victim: 'subject', weak: true, verbs: 'suffer, sustain, receive, incur' },
  { topic: 'injure', victim: 'subject', verbs: 'fight/fought/fought for {their} life, fight/fought/fought for {their} lives, remain in hospital, remain hospitalised, remain hospitalized, need treatment, need hospital treatment, need medical treatment, require treatment, require hospital treatment, require medical treatment, require medical attention, receive medical treatment, receive hospital treatment' },
  {
    topic: 'injure',
    victim: 'subject',
    verbs:
      'have/had/had gunshot wounds, have/had/had bullet wounds, have/had/had shrapnel wounds, have/had/had blast injuries, suffer from gunshot wounds, suffer from injuries, suffer from wounds, sustain injuries, suffer injuries, receive injuries, sustain wounds, suffer wounds, sustain injury, suffer burns, sustain burns, sustain minor injuries, sustain serious injuries, suffer minor injuries, suffer serious injuries, sustain various injuries, suffer gunshot wounds, sustain gunshot wounds, sustain bullet injuries, suffer severe injuries, sustain severe injuries, sustain slight injuries, suffer slight injuries',
  },
  {
    topic: 'harm',
    victim: 'object',
    verbs:
      'kill/killed/killed/killing and wound/wounded/wounded/wounding, kill/killed/killed/killing or wound/wounded/wounded/wounding, kill/killed/killed/killing and injure/injured/injured/injuring, kill/killed/killed/killing or injure/injured/injured/injuring, wound/wounded/wounded/wounding or kill/killed/killed/killing, injure/injured/injured/injuring or kill/killed/killed/killing, wound/wounded/wounded/wounding and kill/killed/killed/killing, kill/killed/killed/killing or maim/maimed/maimed/maiming, kill/killed/killed/killing and maim/maimed/maimed/maiming, kill/killed/killed/killing or hurt/hurt/hurt/hurting',
  },
  {
    topic: 'joint',
    victim: 'object',
    verbs:
      'kill/killed/killed/killing or capture/captured/captured/capturing, kill/killed/killed/killing and capture/captured/captured/capturing, kill/killed/killed/killing or displace/displaced/displaced/displacing, kill/killed/killed/killing and displace/displaced/displaced/displacing, kill/killed/killed/killing or detain/detained/detained/detaining, kill/killed/killed/killing or arrest/arrested/arrested/arresting, kill/killed/killed/killing or abduct/abducted/abducted/abducting',
  },
  { topic: 'missing', victim: 'subject', verbs: 'go/went/gone missing, disappear, vanish, report missing, remain missing' },
  {
    topic: 'detain',
    victim: 'object',
    verbs:
      'detain, arrest, abduct, kidnap/kidnapped/kidnapped/kidnapping, imprison, jail, take/took/taken hostage, take/took/taken prisoner, take/took/taken captive, hold/held/held hostage, hold/held/held captive, round up, snatch, march off, haul away, cart off, apprehend, take/took/taken as hostages, hold/held/held as hostages, hold/held/held prisoner, take/took/taken into custody, whisk away, take/took/taken away, lead/led/led away, forcibly disappear',
  },
  {
    topic: 'displace',
    victim: 'object',
    verbs:
      'displace, uproot, evacuate, relocate, dislocate, drive/drove/driven out, force out, expel/expelled/expelled/expelling, evict, depopulate, turf out, chase away, drive/drove/driven away, force to flee, force to leave, force to move, force to relocate, force to evacuate, drive/drove/driven from {their} home, drive/drove/driven from {their} homes, force from {their} home, force from {their} homes, force out of {their} homes, drive/drove/driven out of {their} homes, push out of {their} homes, forcibly transfer, forcibly displace, newly displace, internally displace, unhouse, chase from {their} homes',
  },
  {
    topic: 'displace',
    victim: 'subject',
    verbs:
      'flee/fled/fled/fleeing, leave/left/left/leaving {their} home, leave/left/left/leaving {their} homes, leave/left/left/leaving {their} houses, leave/left/left/leaving {their} villages, leave/left/left/leaving {their} village, leave/left/left/leaving {their} area, leave/left/left/leaving {their} areas, abandon {their} homes, abandon {their} home, abandon {their} houses, abandon {their} villages, abandon {their} farms, abandon {their} land, abandon {their} lands, vacate {their} homes, take/took/taken the road, make/made/made it across, make/made/made it to safety, make/made/made it out, leave/left/left/leaving theirs, get/got/got out safely, get/got/got to safety, desert {their} homes, desert {their} villages, desert {their} communities, abandon {their} communities, leave/left/left/leaving {their} communities, flee/fled/fled/fleeing {their} communities, board evacuation, evacuate {their} homes, seek/sought/sought refuge, experience displacement, suffer displacement, face displacement, seek/sought/sought shelter, seek/sought/sought sanctuary, seek/sought/sought safety, seek/sought/sought protection, take/took/taken shelter, take/took/taken refuge, take/took/taken sanctuary, find/found/found refuge, find/found/found shelter, run/ran/run for {their} lives, run/ran/run/running toward, run/ran/run/running towards, run/ran/run/running into the forest, run/ran/run/running into the bush, run/ran/run/running into the hills, run/ran/run/running to the hills, cross into, cross over into, cross the border, cross over, pour into, pour across, pour out of, stream into, stream across, stream out of, flood into, trek to, trek into, spill into, spill over into, take/took/taken flight, take/took/taken to the bush, take/took/taken to the hills, take/took/taken to the forest, take/took/taken to the road, pour over, stream over, flock to, lose/lost/lost {their} home, lose/lost/lost {their} homes, lose/lost/lost {their} houses, lose/lost/lost {their} shelters, lose/lost/lost {their} shelter, lose/lost/lost {their} huts, lose/lost/lost {their} tents, lose/lost/lost {their} dwellings, lose/lost/lost {their} accommodation, spend/spent/spent the night in the open, spend/spent/spent the night outdoors, spend/spent/spent the night outside, spend/spent/spent the night in the bush, spend/spent/spent the night in the forest, spend/spent/spent the night in the streets, spend/spent/spent the night on the streets, move to safety, move to safer, make homeless, scatter, escape the fighting, escape the violence, escape the clashes, escape to, escape into, escape from the fighting, escape from their homes, run/ran/run away, become/became/become displaced, become/became/become homeless, have/had/had nowhere to live, have/had/had nowhere to go, have/had/had no home to return to',
  },
  {
    topic: 'displace',
    victim: 'subject',
    weak: true,
    verbs:
      'leave/left/left/leaving, desert, abandon, vacate, board buses, board boats, board trains, board ships, board a bus, board trucks, get/got/got/getting out of, move, move to, move towards, move toward, move into, head to, head for, head towards, relocate, cross, escape, evacuate, migrate',
  },
  {
    topic: 'displace',
    victim: 'object',
    weak: true,
    verbs:
      'move, shift, transfer, bring/brought/brought, send/sent/sent, bus, airlift, transport, ferry, fly/flew/flown out, fly/flew/flown, take/took/taken out of, bring/brought/brought out of, lead/led/led out of, push, drive/drove/driven, escort, resettle',
  },
  {
    topic: 'idps',
    victim: 'subject',
    verbs:
      'shelter, remain uprooted, camping/camped/camped/camping outside, camping/camped/camped/camping out, camping/camped/camped/camping in, remain homeless, register as displaced, register as internally displaced, register as idps, sleep/slept/slept in the open, sleep/slept/slept in the bush, sleep/slept/slept in the forest, sleep/slept/slept in the streets, sleep/slept/slept on the streets, sleep/slept/slept outdoors, sleep/slept/slept outside, sleep/slept/slept rough, stay with host families, stay with relatives, stay with family, stay with friends, stay in camps, stay in schools, stay in tents, live in camps, live in displacement, live in tents, live in shelters, live in collective centres, live in collective centers, live in makeshift, live in informal settlements, live in displacement camps, live in internal displacement, live with host families, live with relatives, live with family, live with friends, live with host families, live in schools, live in relief, live in the open, live in displaced, live with host communities, live in temporary, huddle, hide/hid/hidden/hiding in the forest, hide/hid/hidden/hiding in the bush, hide/hid/hidden/hiding in the jungle, hide/hid/hidden/hiding in the mountains, hide/hid/hidden/hiding in the hills, cram/crammed/crammed/cramming into, crowd into, squat/squatted/squatted/squatting in, put/put/put/putting up at, put/put/put/putting up in, camping/camped/camped/camping at, camping/camped/camped/camping behind, camping/camped/camped/camping near, camping/camped/camped/camping around, camping/camped/camped/camping beside, camping/camped/camped/camping along, live in the camp, live in a camp, live in the camps, live as displaced, remain displaced, remain internally displaced, remain forcibly displaced, live in internal displacement, remain in displacement, remain in camps, camp out',
  },
  { topic: 'asylum', victim: 'subject', verbs: 'seek/sought/sought asylum, apply for asylum, claim asylum, request asylum' },
  { topic: 'refugees', victim: 'subject', verbs: 'register as refugees, live as refugees' },
  { topic: 'idps', victim: 'subject', weak: true, verbs: 'stay, remain, spend/spent/spent the night, spend/spent/spent, sleep/slept/slept, settle, stay in, stay at, remain in' },
  {
    topic: 'idps',
    victim: 'object',
    weak: true,
    verbs: 'hold/held/held, contain, shelter, host, house, accommodate, take/took/taken in, lodge, put/put/put/putting up, quarter, billet',
  },
  {
    topic: 'return',
    victim: 'subject',
    verbs:
      'return, return home, return to {their} homes, return to {their} villages, go/went/gone home, go/went/gone back, come/came/come back, come/came/come home, move back, repatriate voluntarily',
  },
  { topic: 'return', victim: 'object', verbs: 'repatriate, send/sent/sent back, send/sent/sent home, take/took/taken back home, escort home, allow back, allow home, let/let/let back' },
  { topic: 'return', victim: 'object', weak: true, verbs: 'return' },
  { topic: 'arrive', victim: 'subject', verbs: 'arrive' },
  { topic: 'arrive', victim: 'subject', weak: true, verbs: 'reach' },
  { topic: 'live', victim: 'subject', verbs: 'live, reside, dwell' },
  {
    topic: 'need',
    victim: 'subject',
    verbs:
      'need aid, need help, need assistance, need humanitarian, need urgent, need food, need emergency, need support, need shelter, need immediate, require aid, require assistance, require humanitarian, require urgent, require food, require emergency, require support, depend on aid, depend on humanitarian, rely on aid, rely on humanitarian',
  },
  {
    topic: 'affect',
    victim: 'object',
    verbs: 'affect, hit/hit/hit by floods, hit/hit/hit by flooding, hit/hit/hit by the flood, hit/hit/hit by the floods, hit/hit/hit by the flooding, hit/hit/hit by the storm, hit/hit/hit by the cyclone, hit/hit/hit by the typhoon, hit/hit/hit by the fire, hit/hit/hit by the quake, hit/hit/hit by the earthquake, hit/hit/hit by the drought, hit/hit/hit by the disaster',
  },
  {
    topic: 'aid',
    victim: 'subject',
    verbs:
      'receive aid, receive assistance, receive food, receive humanitarian, receive help, receive relief, receive support, receive rations, receive supplies, receive cash, receive emergency, receive medical, receive shelter, receive water, receive life-saving, benefit from',
  },
  { topic: 'aid', victim: 'object', verbs: 'assist, feed/fed/fed' },
  { topic: 'target', victim: 'object', verbs: 'target for assistance, target for humanitarian, target with assistance, target for aid' },
  {
    topic: 'capture',
    victim: 'object',
    verbs:
      'capture, seize, retake/retook/retaken, recapture, liberate, conquer, overrun/overran/overrun/overrunning, take/took/taken control of, take/took/taken over, take/took/taken back, take/took/taken full control of, wrest control of, wrest control over, regain, regain control of, regain control over, gain control of, gain control over, seize control of, occupy',
  },
  { topic: 'capture', victim: 'object', weak: true, verbs: 'take/took/taken, win/won/won, secure, recover' },
  { topic: 'capture', victim: 'subject', weak: true, verbs: 'fall/fell/fallen to, fall/fell/fallen' },
  {
    topic: 'destroy',
    victim: 'object',
    verbs:
      'destroy, burn down, burn/burnt/burnt down, burn, burn/burnt/burnt, burn to the ground, raze, raze to the ground, demolish, flatten, level/levelled/levelled/levelling, torch, set/set/set fire to, set/set/set on fire, set/set/set ablaze, reduce to rubble, reduce to ashes, wreck, wash away, carry away, erase, tear/tore/torn through, rip/ripped/ripped/ripping through, sweep/swept/swept through, race through, rage through, wash out, sweep/swept/swept into the sea, sweep/swept/swept out to sea, wash into the sea, sweep/swept/swept away, wipe out, blow/blew/blown up, bulldoze, gut/gutted/gutted/gutting, bury, engulf, knock down, tear/tore/torn down, pull down, crush, char/charred/charred/charring, set/set/set alight, burn to ashes, incinerate, consume, fully destroy, completely destroy, totally destroy, fully damage, totally damage, completely damage',
  },
  { topic: 'destroy', victim: 'object', weak: true, verbs: 'lose/lost/lost' },
  { topic: 'destroy', victim: 'subject', weak: true, verbs: 'collapse, slide/slid/slid into, lie/lay/lain in ruins, go/went/gone up in flames, burn down, burn/burnt/burnt down, burn to the ground, catch/caught/caught fire, cave in, crumble, fall/fell/fallen down' },
  {
    topic: 'damage',
    victim: 'object',
    verbs: 'damage, inundate, flood, submerge, partially destroy, partly destroy, partially burn/burnt/burnt, deroof, unroof, blow/blew/blown the roofs off, tear/tore/torn roofs off, tear/tore/torn the roofs off, rip/ripped/ripped/ripping roofs off, rip/ripped/ripped/ripping the roofs off, blow/blew/blown roofs off, crack, partially collapse, partially damage, slightly damage, badly damage, severely damage, heavily damage, swamp, waterlog/waterlogged/waterlogged/waterlogging',
  },
  { topic: 'damage', victim: 'subject', verbs: 'sustain damage, suffer damage, sustain partial damage, suffer partial damage, sustain severe damage, suffer severe damage, suffer extensive damage, incur damage, lose/lost/lost {their} roof, lose/lost/lost {their} roofs, go/went/gone under water, stand/stood/stood in water, stand/stood/stood under water' },
  {
    topic: 'ruin',
    victim: 'object',
    verbs: 'destroy/destroyed/destroyed/destroying or damage/damaged/damaged/damaging, damage/damaged/damaged/damaging or destroy/destroyed/destroyed/destroying, destroy/destroyed/destroyed/destroying and damage/damaged/damaged/damaging, damage/damaged/damaged/damaging and destroy/destroyed/destroyed/destroying, destroy/destroyed/destroyed/destroying or badly damage/damaged/damaged/damaging, destroy/destroyed/destroyed/destroying or severely damage/damaged/damaged/damaging, destroy/destroyed/destroyed/destroying or partially damage/damaged/damaged/damaging, destroy/destroyed/destroyed/destroying or heavily damage/damaged/damaged/damaging, damage/damaged/damaged/damaging or completely destroy/destroyed/destroyed/destroying',
  },
  { topic: 'kill', victim: 'object', verbs: 'wipe out, annihilate, obliterate' },
  { topic: 'kill', victim: 'subject', weak: true, verbs: 'fall/fell/fallen' },
  { topic: 'detain', victim: 'object', weak: true, verbs: 'hold/held/held' },
  { topic: 'neutralised', victim: 'object', verbs: 'neutralise, neutralize' },
] as const satisfies readonly VerbRow[] // prettier-ignore

import { generator } from './random.mjs'

// Articles for `news-speed.mjs`: sentences of our own with words that change, so that no two articles are the same.

const lists = {
  capital: ['Bamako', 'Damascus', 'Kyiv', 'Khartoum', 'Manila', 'Sanaa', 'Juba', 'Kabul', 'Ouagadougou', 'Tripoli'],
  country: ['Mali', 'Syria', 'Ukraine', 'Sudan', 'Yemen', 'Myanmar', 'Somalia', 'Niger', 'Lebanon', 'Colombia'],
  nation: ['Turkish', 'Russian', 'French', 'Malian', 'Sudanese', 'Ethiopian', 'Lebanese', 'Iraqi', 'Kenyan'],
  region: ['Tillabéri', 'Darfur', 'Idlib', 'Donetsk', 'Kayah', 'Hodeidah', 'Cabo Delgado', 'Ituri', 'Borno', 'Tigray'],
  town: ['Saraqeb', 'El Fasher', 'Gao', 'Loikaw', 'Marib', 'Bakhmut', 'Goma', 'Palma', 'Kidal', 'Mekele', 'Menaka'],
  person: ['Amina Diallo', 'Yusuf Karim', 'Olena Bondar', 'James Otieno', 'Nadia Haddad', 'Maung Tun', 'Ibrahim Sow'],
  body: ['the army', 'the interior ministry', 'the United Nations', 'a local council', 'the opposition', 'an aid agency', 'the governor’s office', 'the Red Cross', 'the rebel alliance', 'state television'],
  role: ['spokesman', 'senior official', 'negotiator', 'retired general', 'school teacher', 'market trader', 'doctor', 'lawyer'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  noun: ['agreement', 'offensive', 'ceasefire', 'convoy', 'blockade', 'curfew', 'proposal', 'campaign', 'withdrawal', 'inquiry', 'border crossing', 'supply road', 'harvest', 'hospital', 'power station', 'bridge'],
  adjective: ['fragile', 'long-awaited', 'disputed', 'temporary', 'fresh', 'sweeping', 'uneasy', 'remote', 'strategic', 'overcrowded', 'mountainous', 'unprecedented'],
  adverb: ['quietly', 'repeatedly', 'openly', 'slowly', 'reluctantly', 'sharply', 'publicly'],
  verb: ['condemned', 'welcomed', 'postponed', 'announced', 'rejected', 'discussed', 'criticised', 'defended', 'reviewed', 'described'],
  thing: ['food', 'fuel', 'medicine', 'drinking water', 'flour', 'electricity', 'firewood', 'shelter'],
  few: ['12', 'nine', '34', 'at least seven', 'some 50', 'dozens of', '18', 'around 20', 'more than 40', 'three', 'up to 15'],
  many: ['1,200', 'about 3,500', '42,000', 'more than 100,000', 'some 7,800', 'tens of thousands of', '250,000', 'nearly half a million', '1.3 million', 'at least 900'],
  who: ['civilians', 'people', 'soldiers', 'villagers', 'fighters', 'refugees', 'women and children', 'residents'],
} // prettier-ignore

/** Most of what a newspaper prints: no number in it, and now and then a day. */
const prose = [
  'The {noun} has become a symbol of everything that went wrong in {region}, according to people who live there.',
  '{person}, a {role} from {town}, {adverb} {verb} the {noun} and said the talks in {capital} should go on.',
  '“We were promised {thing} and we are still waiting,” said {person}, who runs a small shop near the main square.',
  'In {capital}, {body} {verb} the {adjective} {noun}, but gave no details about what would come next.',
  'The {nation} president is expected to meet his counterpart in {capital} on {weekday}.',
  'Analysts say that neither side has the strength to win, and that both still believe that time is with them.',
  'On {weekday}, {body} {adverb} {verb} a {adjective} {noun} along the road between {town} and {region}.',
  'Roads into the {adjective} valley are often cut by rain, and lorries with {thing} wait for days at the checkpoint.',
  'The {noun} was {verb} by {nation} diplomats, who have tried for years to bring the parties to one table.',
  'Neither {body} nor the {nation} embassy answered questions about the {adjective} {noun}.',
  'Schools in {town} have stayed closed, and teachers hold lessons under the trees where the market used to be.',
  'It was not clear who had fired first, and accounts of what happened on the edge of {town} differed widely.',
  'For the people of {region}, the {noun} means higher prices, longer queues and less {thing}.',
  'The region has long been contested, and control of its {adjective} roads decides who can tax trade with {country}.',
  'State media showed pictures of officials cutting a ribbon, while local reporters spoke of an {adjective} calm.',
  '{person} grew up in {country} and studied law in {capital} before returning to lead the {noun} in {region}.',
  'Under the plan that {body} {verb}, observers from {country} would watch over the {adjective} {noun}.',
  'The court in {capital} has yet to decide whether the {noun} was lawful.',
  'Farmers worry about the harvest: seed is scarce, {thing} is dear and few dare to go to the fields near the front line.',
  '“Nobody asked us what we wanted,” the {role} said, pointing at what is left of the {noun}.',
  'The government of {country} denies the accusations and calls them an attempt to divide the country.',
  'Since {weekday}, {nation} engineers have been repairing the {noun} that supplies {town} with {thing}.',
  'Critics accuse {body} of using the {noun} to silence those who disagree.',
  'A {adjective} {noun} held through the night, although shelling could be heard from the hills above {town}.',
  'The minister, who took office last year, {verb} what he called a {adjective} {noun} and thanked {country} for its help.',
  'Talks on the {noun} are to resume next week in {capital}, with {body} as host.',
  'He said that the {adjective} {noun} could not last and that {country} would not pay for it for ever.',
  'Markets reopened, buses ran again between {town} and {capital}, and shopkeepers swept glass from the pavement.',
  'Aid workers who reached {town} described an {adjective} place where families share what little {thing} they have.',
  'The war has drawn in neighbours, among them {country}, whose {nation} allies train and arm one of the parties.',
  'Much depends on the weather, which turns the {adjective} tracks of {region} into mud.',
  'Her brother left for {country} and has not been heard of since.',
] // prettier-ignore

/** What this reader is for. */
const counted = [
  'At least {few} {who} were killed on {weekday} when shells hit a market in {town}, {body} said.',
  'More than {many} people have fled their homes in {region} since the {noun} began, according to {body}.',
  'An airstrike near {town} killed {few} {who} and wounded {few} others, including five children.',
  '{body} said {many} families had been displaced by the fighting around {town} and were sleeping in the open.',
  'The death toll rose to {few} on {weekday} after rescuers in {town} recovered three more bodies.',
  'The war in {country}, now in its ninth year, has killed {many} people and driven {many} from their homes.',
  '{country} hosts {many} refugees, most of whom arrived in 2019.',
  'Militants attacked a convoy on the road to {region}, leaving {few} soldiers dead and {few} injured.',
  'In {town}, {few} homes were destroyed and {many} residents were evacuated.',
  'Some {many} displaced people returned to {region} last month, {body} said in a statement.',
  'Between 12 and 15 {who} died in clashes near {town}, 40 kilometres from {capital}.',
  'Nearly half of the {many} people who live in {region} need {thing}, and a third have left.',
] // prettier-ignore

function write(pick, template) {
  const text = template.replace(/\{(\w+)\}/g, (_, name) => pick(lists[name]))
  return text[0].toUpperCase() + text.slice(1)
}

/**
 * About `length` characters of articles, cut into articles of twenty-five sentences or so; `share` of the sentences
 * state figures.
 */
export function articles(length, share, seed = 1) {
  const random = generator(seed)
  const pick = list => list[Math.floor(random() * list.length)]
  const out = []
  for (let written = 0; written < length;) {
    const paragraphs = Array.from({ length: 6 + Math.floor(random() * 5) }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
        write(pick, pick(random() < share ? counted : prose)),
      ).join(' '),
    )
    out.push(paragraphs.join('\n\n'))
    written += out.at(-1).length
  }
  return out
}

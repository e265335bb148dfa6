import { type DemoPerson, inventName, isWoman, organisationId } from './people';
import { type MediaHouse, knownOutlets, mediaHouses } from './media-houses';
import { stockOf } from './names';
import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';

const JOURNALISTS = 160;
const DAY = 86_400_000;

interface Desk {
  readonly random: Random;
  readonly reference: Reference;
  readonly people: readonly DemoPerson[];
  readonly author: string;
  readonly today: Date;
}

type Tables = Record<
  'outlet' | 'outlet_county' | 'person' | 'membership' | 'contact_point' | 'journalist' | 'journalist_beat',
  Row[]
>;

const outlets = (): MediaHouse[] => [...knownOutlets, ...mediaHouses.filter(({ medium }) => medium)];

/** Outlets with whom they reach, and journalists with what they cover: those of the directory and some hundred more. */
export function openMediaDesk(desk: Desk): Tables {
  const tables: Tables = {
    ...{ outlet: [], outlet_county: [], person: [], membership: [] },
    ...{ contact_point: [], journalist: [], journalist_beat: [] },
  };
  outlets().forEach((house, index) => addOutlet(desk, tables, house, index));
  const known = new Set(outlets().map(({ name }) => organisationId(name)));
  const there = desk.people.filter((person) => known.has(person.organisationId));
  for (const { id } of there) addProfile(desk, tables, id, false);
  const taken = new Set(desk.people.map(({ name }) => name));
  for (let index = there.length; index < JOURNALISTS; index += 1) addJournalist(desk, tables, index, taken);
  return tables;
}

const deadlines: Readonly<Record<string, string>> = {
  newspaper: 'Daily 15:00; Sunday paper Thursday noon',
  magazine: 'The 10th for the next month',
  radio_national: 'Bulletins on the hour; features the day before',
  radio_community: 'Morning show, by 18:00 the evening before',
  tv: 'Daily 16:00 for the evening news',
  podcast: 'Recorded on Wednesdays',
  newsletter: 'Friday noon',
};
const rhythms: Readonly<Record<string, string>> = {
  ...{ newspaper: 'DAILY', magazine: 'MONTHLY', podcast: 'WEEKLY', newsletter: 'WEEKLY', blog: 'IRREGULAR' },
};

function addOutlet({ random, reference, author }: Desk, tables: Tables, house: MediaHouse, index: number): void {
  const id = demoId('outlet', house.name);
  const isCounted = random.chance(0.7);
  tables.outlet.push({
    id,
    organisation_id: organisationId(house.name),
    medium_id: reference.term('OUTLET_MEDIUM', house.medium!),
    frequency: rhythms[house.medium!] ?? 'CONTINUOUS',
    languages: house.languages,
    is_nationwide: house.nationwide ?? false,
    deadlines: deadlines[house.medium!] ?? null,
    ownership: house.ownership ?? null,
    audience: isCounted ? random.between(4, 90) * (house.nationwide ? 20_000 : 2_500) : null,
    audience_source: isCounted ? random.one(['Listeners and readers survey', 'Own figures', 'Media rate card']) : null,
    audience_on: isCounted ? `202${random.between(3, 5)}-0${random.between(1, 9)}-15` : null,
    version: 1,
    created_at: new Date(Date.UTC(2024, 1, 1 + index)).toISOString(),
    created_by_id: author,
    updated_at: new Date(Date.UTC(2024, 1, 1 + index)).toISOString(),
  });
  for (const code of house.reaches ?? [])
    tables.outlet_county.push({ outlet_id: id, county_id: reference.counties[code - 1]!.id });
}

function addJournalist(desk: Desk, tables: Tables, index: number, taken: Set<string>): void {
  const { random, reference, today } = desk;
  const house = outlets()[index % outlets().length]!;
  const code = house.nationwide ? random.between(1, 47) : random.one(house.reaches!);
  const county = reference.counties[code - 1]!;
  const name = inventName(random, code, taken);
  taken.add(name);
  const words = name.split(' ');
  const id = demoId('media-person', index);
  const isFreelance = random.chance(0.12);
  tables.person.push({
    id,
    name,
    given_name: words[0],
    family_name: words.at(-1),
    sort_name: `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`,
    gender: isWoman(words) ? 'female' : 'male',
    county_id: county.id,
    languages: [...new Set(['en', 'sw', stockOf(code).language, house.languages![0]!])],
    preferred_channel: random.one(['MOBILE', 'WHATSAPP', 'EMAIL']),
    lawful_basis: 'LEGITIMATE_INTEREST',
    consents_withdrawn: [],
    sensitivity: 1,
    version: 1,
    created_at: new Date(today.getTime() - random.between(400, 1000) * DAY).toISOString(),
    updated_at: today.toISOString(),
  });
  const work = (organisation: string, role: string): Row => ({
    id: demoId('media-work', index, organisation),
    person_id: id,
    organisation_id: organisationId(organisation),
    role,
    started_on: `${random.between(2018, 2025)}-01-01`,
    started_precision: 'year',
    sensitivity: 1,
    version: 1,
    created_at: today.toISOString(),
  });
  tables.membership.push(work(house.name, isFreelance ? 'Freelancer' : roleAt(random, house.medium!)));
  if (isFreelance) {
    const other = random.one(outlets());
    if (other.name !== house.name) tables.membership.push(work(other.name, 'Freelancer'));
  }
  addContacts(random, tables, id, words, index);
  addProfile(desk, tables, id, isFreelance);
}

const roleAt = (random: Random, medium: string): string =>
  /radio|tv|podcast/.test(medium)
    ? random.one(['Reporter', 'Reporter', 'Producer', 'Presenter', 'News editor'])
    : medium === 'blog'
      ? 'Blogger'
      : random.one(['Reporter', 'Reporter', 'Correspondent', 'Editor', 'Columnist', 'Photojournalist']);

function addContacts(random: Random, tables: Tables, person: string, words: readonly string[], index: number): void {
  const mailbox = `${words[0]}.${words.at(-1)}`
    .normalize('NFD')
    .replaceAll(/[^A-Za-z.]/g, '')
    .toLowerCase();
  // Numbers of a range that no operator has given out.
  const number = `+254700${String(300_000 + index * 41).slice(-6)}`;
  const point = (type: string, value: string, preferred: boolean): Row => ({
    ...{ id: demoId('media-contact', person, type), person_id: person, type, value, normalised: value.toLowerCase() },
    ...{ preferred, verified_at: null, sensitivity: 1, version: 1, created_at: '2025-02-01T08:00:00Z' },
  });
  tables.contact_point.push(point('MOBILE', number, false));
  if (random.chance(0.92)) tables.contact_point.push(point('EMAIL', `${mailbox}.${index}@desk.example`, true));
}

const beats = [
  ...(['law_enforcement', 'judiciary', 'fundamental_rights', 'crime', 'politics', 'justice'] as const),
  ...([
    'health',
    'society',
    'government',
    'religion',
    'civil_unrest',
    'freedom_of_the_press',
    'discrimination',
  ] as const),
];

function addProfile(
  { random, reference, author, today }: Desk,
  tables: Tables,
  person: string,
  isFreelance: boolean,
): void {
  const id = demoId('journalist', person);
  const hours = random.one([null, null, ['07:00', '11:00'], ['14:00', '16:00'], ['09:00', '12:30']] as const);
  const verifiedAt = random.chance(0.6) ? new Date(today.getTime() - random.between(3, 500) * DAY).toISOString() : null;
  const hasCard = random.chance(0.65);
  tables.journalist.push({
    ...{ id, person_id: person, is_freelance: isFreelance },
    best_channel: random.one([null, 'EMAIL', 'WHATSAPP', 'PHONE', 'SIGNAL']),
    ...{ best_from: hours?.[0] ?? null, best_until: hours?.[1] ?? null },
    deadline_day: random.one([null, null, 'WEDNESDAY', 'THURSDAY', 'FRIDAY']),
    approach: random.one([null, null, null, 'Producer first', 'Wants a voice from the county', 'Never on a Sunday']),
    press_card_number: hasCard ? `PC ${String(1000 + tables.journalist.length * 7)}` : null,
    press_card_year: hasCard ? random.between(2024, 2026) : null,
    press_card_category: hasCard ? (isFreelance ? 'FREELANCE' : 'LOCAL') : null,
    ...{ verified_at: verifiedAt, verified_by_id: verifiedAt && author, version: 1 },
    ...{ created_at: today.toISOString(), created_by_id: author, updated_at: today.toISOString() },
  });
  // The first ones matter most to the programme, and are covered most.
  const covered = new Set(
    Array.from({ length: random.between(1, 3) }, () => beats[Math.floor(random.next() ** 1.6 * beats.length)]!),
  );
  for (const beat of covered) tables.journalist_beat.push({ journalist_id: id, beat_id: reference.term('BEAT', beat) });
}

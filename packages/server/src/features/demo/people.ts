import { OUR_HOUSE, PARTNER_HOUSE, countyAssembly } from './institutions';
import { firstNames, stockOf } from './names';
import { type Random, demoId } from './random';
import type { Reference, Row } from './rows';

/** A person of the demo, as far as engagements need to know them. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly countyId: string;
  readonly organisationId: string;
  readonly postId: string | null;
  readonly isStaff: boolean;
}

/** A hat that the demo gives out: at which organisation, as what, and from which county. */
interface Hat {
  readonly organisation: string;
  readonly post?: string;
  readonly role?: string;
  readonly prefix?: string;
  readonly county: number;
  readonly kind?: string;
  readonly constituencyId?: string;
}

export interface Cast {
  readonly people: readonly DemoPerson[];
  readonly tables: Readonly<Record<string, Row[]>>;
}

const STAFF: readonly (readonly [name: string, post: string, county: number])[] = [
  ['Wairimũ Kĩnyanjui', 'Administrator', 47],
  ['Josphat Oluoch', 'Programme lead', 47],
  ['Nafula Kiprotich', 'Advocacy officer', 47],
  ['Zainab Omar', 'Media liaison', 47],
  ['Dr Mwende Kiilu', 'Field officer', 47],
];

export const organisationId = (name: string): string => demoId('organisation', name);

export function castPeople(random: Random, reference: Reference, today: Date): Cast {
  const tables: Record<string, Row[]> = {
    person: [],
    post: [],
    membership: [],
    contact_point: [],
    do_not_contact: [],
    other_name: [],
    person_tag: [],
  };
  const people: DemoPerson[] = [];
  const taken = new Set<string>();

  const add = (index: number, hat: Hat, fixedName?: string): void => {
    const county = reference.counties[hat.county - 1]!;
    const name = fixedName ?? inventName(random, hat.county, taken);
    taken.add(name);
    const id = demoId('person', index);
    const organisation = organisationId(hat.organisation);
    const postId = hat.post ? demoId('post', hat.organisation, hat.post, hat.constituencyId ?? hat.county) : null;
    const words = name.replace(/^Dr /, '').split(' ');
    tables.person!.push({
      id,
      name: name.replace(/^Dr /, ''),
      given_name: words[0],
      family_name: words.at(-1),
      honorific_prefix: hat.prefix ?? (name.startsWith('Dr ') ? 'Dr' : null),
      sort_name: `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`,
      gender: isWoman(words) ? 'female' : 'male',
      county_id: county.id,
      languages: ['en', 'sw', stockOf(hat.county).language],
      preferred_channel: random.one(['MOBILE', 'WHATSAPP', 'EMAIL', 'IN_PERSON']),
      lawful_basis: random.one(['PUBLIC_INTEREST', 'LEGITIMATE_INTEREST', 'CONSENT']),
      contact_rhythm_days: random.one([90, 120, 180, 240, 365]),
      sensitivity: fixedName
        ? 1
        : random.weighted([
            [1, 95],
            [0, 5],
          ]),
      created_at: new Date(today.getTime() - random.between(1100, 1200) * DAY).toISOString(),
    });
    if (postId && !tables.post!.some((post) => post.id === postId))
      tables.post!.push({
        id: postId,
        organisation_id: organisation,
        label: hat.post,
        kind_id: hat.kind ? reference.term('STAKEHOLDER_KIND', hat.kind) : null,
        county_id: county.id,
        constituency_id: hat.constituencyId ?? null,
      });
    tables.membership!.push(membership(id, organisation, postId, hat.role ?? null, random));
    contactPoints(tables, random, id, words, index);
    people.push({
      id,
      name,
      countyId: county.id,
      organisationId: organisation,
      postId,
      isStaff: hat.organisation === OUR_HOUSE,
    });
  };

  STAFF.forEach(([name, post, county], index) => add(index, { organisation: OUR_HOUSE, post, county }, name));
  add(STAFF.length, { organisation: PARTNER_HOUSE, post: 'Coordinator', county: 42 }, 'Moraa Ogega');
  hats(random, reference).forEach((hat, index) => add(STAFF.length + 1 + index, hat));
  formerHolders(tables, people, random);
  random
    .some(
      people.filter(({ isStaff }) => !isStaff),
      9,
    )
    .forEach(({ id }, index) =>
      tables.do_not_contact!.push({
        id: demoId('do-not-contact', index),
        person_id: id,
        channel: index < 6 ? 'MOBILE' : null,
        reason: index < 6 ? 'Asked not to be called.' : 'Asked to be left alone.',
        instead: index < 6 ? 'Write instead.' : null,
        set_at: new Date(today.getTime() - (40 + index * 11) * DAY).toISOString(),
      }),
    );
  return { people, tables };
}

const DAY = 86_400_000;

export function inventName(random: Random, county: number, taken: ReadonlySet<string>): string {
  const stock = stockOf(county);
  for (;;) {
    const woman = random.chance(0.48);
    const name = [
      ...(random.chance(0.55) ? [random.one(woman ? firstNames.women : firstNames.men)] : []),
      random.one(woman ? stock.women : stock.men),
      random.one(stock.families),
    ].join(' ');
    if (!taken.has(name)) return name;
  }
}

const women = new Set<string>(firstNames.women);
export const isWoman = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      women.has(word) ||
      /^(A[ckwdnt]|Wa[nmi]|Nja|Njeri|Che[blrp]|Je[rplk]|Na[fls]|Ne[k]|Mwende|Mumbua|Kadzo|Zainab|Moraa|Kwam|Kem|Ker|Halima|Fatuma|Amina)/.test(
        word,
      ),
  ) && !/^(Wafula|Wanyama|Wekesa)/.test(words[0] ?? '');

function membership(
  person: string,
  organisation: string,
  post: string | null,
  role: string | null,
  random: Random,
): Row {
  const year = random.between(2017, 2024);
  const precision = random.one(['year', 'month', 'day']);
  const month = precision === 'year' ? 1 : random.between(1, 12);
  const day = precision === 'day' ? random.between(1, 28) : 1;
  return {
    id: demoId('membership', person, organisation, post ?? role ?? ''),
    person_id: person,
    organisation_id: organisation,
    post_id: post,
    role,
    started_on: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    started_precision: precision,
    ended_on: null,
    ended_precision: null,
    end_reason: null,
    source: random.one(['Gazette notice', 'Own website', 'Met in person', null]),
    created_at: new Date(Date.UTC(year, month, day)).toISOString(),
  };
}

/** Some seats changed hands: their former holders stay on record, with an end. */
function formerHolders(tables: Record<string, Row[]>, people: readonly DemoPerson[], random: Random): void {
  const seats = random.some(
    people.filter(({ postId, isStaff }) => postId && !isStaff),
    60,
  );
  const others = random.some(
    people.filter(({ isStaff }) => !isStaff),
    60,
  );
  seats.forEach((seat, index) => {
    const former = others[index]!;
    if (former.id === seat.id) return;
    const year = random.between(2013, 2016);
    tables.membership!.push({
      id: demoId('former', index),
      person_id: former.id,
      organisation_id: seat.organisationId,
      post_id: seat.postId,
      role: null,
      started_on: `${year}-01-01`,
      started_precision: 'year',
      ended_on: `${year + 1}-12-31`,
      ended_precision: 'year',
      end_reason: random.one(['Term ended', 'Resigned', 'Moved to another post']),
      source: 'Gazette notice',
      created_at: new Date(Date.UTC(year, 1, 1)).toISOString(),
    });
  });
}

function contactPoints(
  tables: Record<string, Row[]>,
  random: Random,
  person: string,
  words: readonly string[],
  index: number,
): void {
  // Numbers of a range that no operator has given out.
  const number = `+254700${String(100_000 + index * 37).slice(-6)}`;
  const mailbox = [words[0], words.at(-1)]
    .join('.')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z.]/g, '')
    .toLowerCase();
  const point = (type: string, value: string, more: Row = {}): Row => ({
    id: demoId('contact', person, type),
    person_id: person,
    type,
    value,
    normalised: value.toLowerCase(),
    label: null,
    preferred: false,
    verified_at: random.chance(0.4) ? '2026-06-01T09:00:00Z' : null,
    sensitivity: 1,
    ...more,
  });
  tables.contact_point!.push(point('MOBILE', number, { preferred: true, sensitivity: random.chance(0.06) ? 2 : 1 }));
  if (random.chance(0.7)) tables.contact_point!.push(point('EMAIL', `${mailbox}${index}@office.example`));
  if (random.chance(0.3)) tables.contact_point!.push(point('WHATSAPP', number, { label: 'through the assistant' }));
}

/** Nine people in each county, and the national institutions. */
function hats(random: Random, reference: Reference): Hat[] {
  const national: Hat[] = [
    ['Senate Justice and Rights Committee', 'Chair', 'Sen.'],
    ['Senate Justice and Rights Committee', 'Vice-chair', 'Sen.'],
    ['Senate Justice and Rights Committee', 'Clerk'],
    ['Assembly Committee on Justice', 'Chair', 'Hon.'],
    ['Assembly Committee on Justice', 'Vice-chair', 'Hon.'],
    ['Assembly Committee on Security', 'Chair', 'Hon.'],
    ['Assembly Budget Committee', 'Chair', 'Hon.'],
    ['Ministry of Justice', 'Cabinet secretary', 'Hon.'],
    ['Ministry of Justice', 'Principal secretary', 'Dr'],
    ['Ministry of Interior', 'Principal secretary', 'Dr'],
    ['Ministry of Health', 'Director of forensic services', 'Dr'],
    ['Custody Oversight Authority', 'Chairperson'],
    ['Custody Oversight Authority', 'Commissioner'],
    ['Custody Oversight Authority', 'Head of inspections'],
    ['National Human Rights Commission', 'Chairperson'],
    ['Office of the Ombudsman', 'Deputy ombudsman'],
    ['Police Headquarters', 'Director of internal affairs'],
    ['Prisons Headquarters', 'Director of custody'],
    ['High Court, Criminal Division', 'Presiding judge', 'Justice'],
    ['Council of Advocates', 'President', 'Adv.'],
    ['Forensic Doctors Association', 'Chair', 'Prof.'],
    ['Nordic Fund for Dignity', 'Country representative'],
    ['Mothers for Missing Sons', 'Convener'],
    ['Coalition Against Torture', 'Secretary'],
    ['Rift Legal Aid', 'Director', 'Adv.'],
    ['Coast Rights Watch', 'Director'],
    ['Northern Voices for Justice', 'Director'],
    ['Lakeview County Hospital', 'Medical director', 'Dr'],
    ['Interfaith Council of the Coast', 'Secretary', 'Sheikh'],
    ['Lake Churches Fellowship', 'Presiding bishop', 'Bishop'],
    ['Savanna FM', 'Court reporter'],
    ['Savanna FM', 'Producer, morning show'],
    ['The Lakeside Courier', 'Editor'],
    ['The Lakeside Courier', 'Reporter, justice'],
    ['Rift Dispatch', 'Reporter'],
    ['Pwani Daily', 'Reporter, county affairs'],
    ['Capital Evening News', 'News editor'],
    ['Capital Evening News', 'Parliament correspondent'],
  ].map(([organisation, post, prefix]) => ({
    organisation: organisation!,
    post: post!,
    prefix,
    county: random.between(1, 47),
  }));
  const outlets = ['Savanna FM', 'The Lakeside Courier', 'Rift Dispatch', 'Pwani Daily', 'Capital Evening News'];
  const partners = [PARTNER_HOUSE, 'Coast Rights Watch', 'Rift Legal Aid', 'Northern Voices for Justice'];
  const inCounties = reference.counties.flatMap(({ id, code, name }): Hat[] => {
    const assembly = countyAssembly(name);
    const within = reference.constituencies.filter(({ county_id }) => county_id === id);
    const seats = random.some(within, 2);
    return [
      { organisation: 'Senate', post: `Senator for ${name}`, prefix: 'Sen.', county: code },
      ...seats.map((seat) => ({
        organisation: 'National Assembly',
        post: `Member for ${seat.name}`,
        prefix: 'Hon.',
        county: code,
        constituencyId: seat.id,
      })),
      { organisation: assembly, post: 'Speaker', prefix: 'Hon.', county: code },
      { organisation: assembly, post: 'Chair, Justice and Cohesion', prefix: 'Hon.', county: code },
      { organisation: 'Police Headquarters', post: `County commander, ${name}`, county: code },
      { organisation: random.one(partners), role: 'Paralegal', county: code },
      { organisation: random.one(outlets), role: 'Stringer', county: code },
      {
        organisation: code <= 6 ? 'Interfaith Council of the Coast' : 'Lake Churches Fellowship',
        role: 'Pastor',
        county: code,
      },
      ...(code % 3 === 0
        ? [{ organisation: 'Prisons Headquarters', post: `Officer in charge, ${name} Prison`, county: code }]
        : []),
    ];
  });
  return [...national, ...inCounties];
}

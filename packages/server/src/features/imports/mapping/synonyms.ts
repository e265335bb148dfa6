import { ImportKind } from '../import.enums';
import { fold } from '../rows/fold';

/** Headings as lists have them, in English and Kiswahili; compared without accents, capitals and signs. */
const both: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'emails', 'mail', 'barua pepe', 'anwani ya barua pepe'],
  phone: [
    ...['phone', 'phones', 'phone number', 'phone no', 'telephone', 'telephone number', 'tel', 'tel no', 'mobile'],
    ...['mobile number', 'mobile no', 'cell', 'cellphone', 'contact', 'contacts', 'contact number', 'whatsapp'],
    ...['simu', 'nambari ya simu', 'namba ya simu', 'simu ya mkononi', 'rununu'],
  ],
  county: ['county', 'county name', 'county code', 'county no', 'kaunti', 'jina la kaunti', 'msimbo wa kaunti'],
  constituency: [
    ...['constituency', 'constituency name', 'constituency code', 'sub county', 'eneo bunge', 'eneobunge', 'jimbo'],
    'jina la eneo bunge',
  ],
  ward: ['ward', 'ward name', 'location', 'place', 'town', 'village', 'residence', 'wadi', 'kata', 'mahali', 'mji'],
  summary: ['summary', 'description', 'about', 'bio', 'profile', 'muhtasari', 'kuhusu', 'wasifu'],
  tags: ['tag', 'tags', 'label', 'labels', 'category', 'categories', 'lebo', 'kategoria'],
};

const people: Readonly<Record<string, readonly string[]>> = {
  ...both,
  name: [
    ...['name', 'full name', 'names', 'full names', 'contact person', 'contact name', 'name of candidate'],
    ...['candidate name', 'candidate', 'member', 'name of member', 'person', 'participant', 'participant name'],
    ...['jina', 'jina kamili', 'majina', 'majina kamili', 'mshiriki', 'mtu'],
  ],
  namePart: [
    ...['first name', 'second name', 'middle name', 'last name', 'surname', 'other name', 'other names', 'given name'],
    ...[
      'given names',
      'family name',
      'third name',
      'forename',
      'maiden name',
      'first names',
      'second names',
      'middle names',
      'last names',
      'surnames',
      'jina la kwanza',
      'jina la pili',
    ],
    ...['jina la kati', 'jina la mwisho', 'jina la ukoo', 'jina la familia', 'majina mengine', 'jina la tatu'],
  ],
  honorificPrefix: ['title', 'salutation', 'honorific', 'prefix', 'titles', 'cheo cha heshima', 'heshima'],
  gender: ['gender', 'sex', 'jinsia', 'm f'],
  constituencySeat: ['constituency seat', 'seat', 'member for', 'mp for', 'mbunge wa', 'kiti'],
  countySeat: ['county seat', 'senator for', 'seneta wa'],
  party: [
    ...[
      'party',
      'political party',
      'party name',
      'political party name',
      'name of political party',
      'sponsoring party',
    ],
    ...['party abbreviation', 'chama', 'chama cha siasa', 'jina la chama'],
  ],
  organisation: [
    ...['organisation', 'organization', 'organisation name', 'organization name', 'institution', 'company', 'employer'],
    ...['affiliation', 'media house', 'outlet', 'ministry', 'agency', 'shirika', 'taasisi', 'kampuni', 'mwajiri'],
  ],
  post: ['post', 'position', 'job title', 'designation', 'office', 'post held', 'wadhifa', 'cheo', 'nafasi'],
  role: ['role', 'function', 'capacity', 'jukumu', 'kazi'],
  startedOn: [
    ...['since', 'start date', 'started on', 'from', 'date joined', 'date of appointment', 'appointed on'],
    ...['date elected', 'tangu', 'tarehe ya kuanza'],
  ],
  kind: ['kind', 'type', 'stakeholder kind', 'stakeholder type', 'type of stakeholder', 'aina', 'aina ya mdau'],
  language: ['language', 'languages', 'languages spoken', 'lugha'],
  note: ['note', 'notes', 'remarks', 'comment', 'comments', 'observation', 'maelezo', 'maoni', 'dokezo'],
  identifier: [
    ...['id number', 'id no', 'national id', 'passport', 'passport number', 'staff number', 'membership number'],
    ...['member number', 'nambari ya kitambulisho', 'kitambulisho'],
  ],
};

const organisations: Readonly<Record<string, readonly string[]>> = {
  ...both,
  name: [
    ...['name', 'organisation', 'organization', 'organisation name', 'organization name', 'name of organisation'],
    ...['name of organization', 'institution', 'institution name', 'company', 'ngo', 'ngo name', 'cso', 'outlet'],
    ...['jina', 'shirika', 'jina la shirika', 'taasisi', 'jina la taasisi'],
  ],
  shortName: ['short name', 'acronym', 'abbreviation', 'initials', 'jina fupi', 'kifupi'],
  kind: ['kind', 'type', 'organisation type', 'organization type', 'type of organisation', 'sector', 'aina', 'sekta'],
  website: ['website', 'web', 'web site', 'url', 'homepage', 'site', 'tovuti', 'wavuti'],
  parent: ['parent', 'parent organisation', 'parent organization', 'part of', 'umbrella body', 'sehemu ya', 'mzazi'],
  identifier: [
    ...['registration number', 'registration no', 'reg no', 'pbo number', 'ngo number', 'kra pin', 'pin', 'org id'],
    'nambari ya usajili',
  ],
};

/** Targets by folded heading. */
function table(synonyms: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(synonyms).flatMap(([target, headings]) => headings.map((each) => [fold(each), target])),
  );
}

const tables = { [ImportKind.PEOPLE]: table(people), [ImportKind.ORGANISATIONS]: table(organisations) };

export const synonymsOf = (kind: ImportKind): ReadonlyMap<string, string> => tables[kind];

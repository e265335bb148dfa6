import { ImportKind } from '../import.enums';

export interface ImportTarget {
  readonly name: string;
  readonly labelEn: string;
  readonly labelSw: string;
  /** Whether several columns may be taken for it. */
  readonly isMany: boolean;
}

const target = (name: string, labelEn: string, labelSw: string, isMany = false): ImportTarget => ({
  name,
  labelEn,
  labelSw,
  isMany,
});

const email = target('email', 'E-mail', 'Barua pepe', true);
const phone = target('phone', 'Phone', 'Simu', true);
const county = target('county', 'County', 'Kaunti');
const constituency = target('constituency', 'Constituency', 'Eneo bunge');
const ward = target('ward', 'Ward or place', 'Wadi au mahali');
const kind = target('kind', 'Kind', 'Aina');
const tags = target('tags', 'Tags', 'Lebo', true);
const summary = target('summary', 'Summary', 'Muhtasari');
const identifier = target('identifier', 'Number or code', 'Nambari ya utambulisho', true);
const ignore = target('ignore', 'Leave out', 'Usiingize', true);

const forPeople: readonly ImportTarget[] = [
  target('name', 'Full name', 'Jina kamili'),
  target('namePart', 'Part of the name', 'Sehemu ya jina', true),
  target('honorificPrefix', 'Title', 'Cheo cha heshima'),
  target('gender', 'Gender', 'Jinsia'),
  email,
  phone,
  county,
  constituency,
  ward,
  target('constituencySeat', 'Seat in the National Assembly, by constituency', 'Kiti cha Bunge la Taifa'),
  target('countySeat', 'Seat in the Senate, by county', 'Kiti cha Seneti'),
  target('party', 'Political party', 'Chama cha siasa'),
  target('organisation', 'Organisation', 'Shirika'),
  target('post', 'Post', 'Wadhifa'),
  target('role', 'Role', 'Jukumu'),
  target('startedOn', 'Since', 'Tangu'),
  kind,
  tags,
  target('language', 'Language', 'Lugha', true),
  summary,
  target('note', 'Note', 'Maelezo', true),
  identifier,
  ignore,
];

const forOrganisations: readonly ImportTarget[] = [
  target('name', 'Name', 'Jina'),
  target('shortName', 'Short name', 'Jina fupi'),
  kind,
  county,
  constituency,
  ward,
  email,
  phone,
  target('website', 'Website', 'Tovuti', true),
  target('parent', 'Part of', 'Sehemu ya'),
  summary,
  identifier,
  tags,
  ignore,
];

export const targetsOf = (of: ImportKind): readonly ImportTarget[] =>
  of === ImportKind.PEOPLE ? forPeople : forOrganisations;

/** What makes the name of a record; without one of these a list says nothing. */
export const namingTargets = (of: ImportKind): readonly string[] =>
  of === ImportKind.PEOPLE ? ['name', 'namePart'] : ['name'];

import type { DataSource } from 'typeorm';
import { Role, isPartnerRole } from '../../access';
import { currentManager, inTransaction } from '../../persistence';
import { hashPassword } from '../accounts';
import { coverTheProgramme } from './coverage';
import { stageEngagements } from './engagements';
import { type Institution, PARTNER_HOUSE, countyAssembly, nationalInstitutions } from './institutions';
import { openMediaDesk } from './media';
import { holdMediaEvents, registerSpokespeople } from './media-events';
import { mediaHouses } from './media-houses';
import { castPeople, organisationId } from './people';
import { completeDemoPitches, pitchStories } from './pitches';
import { Random, demoId } from './random';
import { pressReleases, publishDemoReleases } from './releases';
import { type Reference, type Row, insertRows, loadReference } from './rows';
import { shareWithPartners } from './sharing';
import { tieTogether } from './ties';

/** One for all demo accounts; they exist for trying things out, and nothing real belongs beside them. */
export const DEMO_PASSWORD = 'karibu demo 2026';

/** Mailbox, role, and which of the demo's people it is; or a name, of somebody who is not in the directory. */
export const demoAccounts: readonly (readonly [mailbox: string, role: Role, person: number | string])[] = [
  ['admin', Role.ADMINISTRATOR, 0],
  ['lead', Role.PROGRAMME_LEAD, 1],
  ['advocacy', Role.ADVOCACY_OFFICER, 2],
  ['media', Role.MEDIA_LIAISON, 3],
  ['field', Role.FIELD_OFFICER, 4],
  ['partner', Role.PARTNER_ADMINISTRATOR, 5],
  ['colleague', Role.PARTNER_MEMBER, 'Achieng Ondiek'],
  ['privacy', Role.DATA_PROTECTION_OFFICER, 'Tabitha Ruto'],
];

/**
 * Fills an empty database with an invented programme: 123 organisations, some 600 people, 1,500 engagements up to today.
 * The same on every machine, apart from the day it is loaded on.
 *
 * @returns false when there are accounts already, in which case nothing is touched.
 */
export function loadDemoData(dataSource: DataSource, today: Date): Promise<boolean> {
  return inTransaction(dataSource, async () => {
    const [{ count } = { count: 0 }] = (await currentManager().query('select count(*)::int as count from account')) as {
      count: number;
    }[];
    if (count > 0) return false;
    // No request waits for it, and on a busy machine one of its statements may take longer than a request may.
    await currentManager().query('set local statement_timeout = 0');
    const random = new Random(20_261_123);
    const reference = await loadReference();
    await insertRows('organisation', organisations(reference, today));
    const { people, tables } = castPeople(random, reference, today);
    for (const table of ['person', 'post', 'membership', 'contact_point', 'do_not_contact'])
      await insertRows(table, tables[table] ?? []);
    const accounts = await demoAccountRows(people.map(({ id, name }) => ({ id, name })));
    await insertRows('account', accounts);
    const staffAccounts = accounts.slice(0, 5).map(({ id }) => String(id));
    const media = openMediaDesk({ random: new Random(29), reference, people, author: staffAccounts[3]!, today });
    for (const [table, rows] of Object.entries(media)) await insertRows(table, rows);
    const pitched = pitchStories({
      ...{ random: new Random(41), reference, author: staffAccounts[3]!, today },
      journalists: media.journalist.map(({ person_id: id }) => String(id)),
    });
    for (const [table, rows] of Object.entries(pitched)) await insertRows(table, rows);
    const released = pressReleases({
      ...{ random: new Random(43), author: staffAccounts[3]!, approver: staffAccounts[1]!, today },
      outlet: String(media.outlet[4]!.organisation_id),
    });
    for (const [table, rows] of Object.entries(released)) await insertRows(table, rows);
    await publishDemoReleases();
    const friends = new Set(
      nationalInstitutions
        .filter(({ kind }) => ['partner_ngo', 'professional_body', 'community_group'].includes(kind))
        .map(({ name }) => organisationId(name)),
    );
    const working = new Map(
      [...(tables.membership ?? []), ...media.membership].map((row) => [row.person_id, row.organisation_id]),
    );
    const desk = {
      ...{ random: new Random(53), reference, author: staffAccounts[3]!, approver: staffAccounts[1]!, today },
      journalists: media.journalist.map(({ person_id: id }) => ({
        id: String(id),
        organisationId: (working.get(id) as string | undefined) ?? null,
      })),
      speakers: people
        .filter(({ isStaff, organisationId: at }) => isStaff || friends.has(at))
        .slice(0, 12)
        .map(({ id }) => id),
    };
    const register = registerSpokespeople(desk);
    for (const [table, rows] of Object.entries(register)) await insertRows(table, rows);
    await completeDemoPitches();
    const held = holdMediaEvents(
      desk,
      register.spokesperson.map(({ id }) => String(id)),
    );
    for (const [table, rows] of Object.entries(held)) await insertRows(table, rows);
    const covered = coverTheProgramme({
      ...{ random: new Random(47), reference, media, today, staff: staffAccounts },
      ...{ pitches: pitched.pitch!, stories: pitched.story!, recipients: pitched.pitch_recipient! },
      spokespeople: people.slice(1, 4).map(({ id }) => id),
    });
    for (const [table, rows] of Object.entries(covered)) await insertRows(table, rows);
    const ties = tieTogether(new Random(7), reference, people, staffAccounts[2]!);
    for (const [table, rows] of Object.entries(ties)) await insertRows(table, rows);
    const engaged = stageEngagements({ random, reference, people, staffAccounts, today });
    for (const [table, rows] of Object.entries(engaged)) await insertRows(table, rows);
    await shareWithPartners(today, staffAccounts[1]!);
    return true;
  });
}

function organisations(reference: Reference, today: Date): Row[] {
  const all: Institution[] = [
    ...nationalInstitutions,
    ...mediaHouses.map(({ name, county, group }) => ({
      ...{ name, county, parent: group },
      kind: group === undefined && name.endsWith('Group') ? 'private_sector' : 'media_outlet',
    })),
    ...reference.counties.map(({ code, name }) => ({ name: countyAssembly(name), kind: 'legislature', county: code })),
  ];
  return all.map((each) => ({
    id: organisationId(each.name),
    name: each.name,
    short_name: each.shortName ?? null,
    kind_id: reference.term('ORGANISATION_KIND', each.kind),
    parent_id: each.parent ? organisationId(each.parent) : null,
    summary: each.summary ?? null,
    county_id: each.county ? reference.counties[each.county - 1]!.id : null,
    is_ours: each.isOurs ?? false,
    sensitivity: ['legislature', 'ministry', 'oversight_body'].includes(each.kind) ? 0 : 1,
    created_at: new Date(today.getTime() - 1_200 * 86_400_000).toISOString(),
  }));
}

async function demoAccountRows(people: readonly { id: string; name: string }[]): Promise<Row[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return demoAccounts.map(([mailbox, role, who]) => ({
    id: demoId('account', mailbox),
    email: `${mailbox}@utetezi.example`,
    name: typeof who === 'string' ? who : people[who]!.name,
    password_hash: passwordHash,
    roles: [role],
    person_id: typeof who === 'string' ? null : people[who]!.id,
    organisation_id: isPartnerRole(role) ? organisationId(PARTNER_HOUSE) : null,
    locale: 'en',
    created_at: new Date().toISOString(),
    version: 1,
  }));
}

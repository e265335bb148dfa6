import type { Client } from 'pg';
import { officerId } from './accounts';
import type { ByHand } from './by-hand';
import { Chance, uuidAt } from './chance';
import { copyInto } from './copy';
import type { Table } from './rows';
import type { World } from './world';

const SIGNED = Date.UTC(2026, 0, 1);

interface Share {
  readonly id: string;
  readonly kind: 'PERSON' | 'ENGAGEMENT';
  readonly record: string;
  readonly sensitivity: number;
  readonly organisation: string;
  readonly agreement: string;
  readonly fieldSet: number;
}

function* shares(world: World): Iterable<Share> {
  const { partners, sharedWithEach, people, engagements } = world.scale;
  for (let partner = 0; partner < partners; partner += 1) {
    const chance = new Chance(70, partner);
    const [organisation, agreement] = [world.organisationId(partner), uuidAt(SIGNED, 71, partner)];
    for (const [kind, total] of [
      ['PERSON', people],
      ['ENGAGEMENT', engagements],
    ] as const) {
      const records = new Set<number>();
      while (records.size < sharedWithEach) records.add(chance.below(total));
      for (const index of records) {
        const id = uuidAt(SIGNED, kind === 'PERSON' ? 72 : 73, index * 50 + partner);
        const record = kind === 'PERSON' ? world.personId(index) : world.engagementId(index);
        const sensitivity = kind === 'PERSON' ? 1 : world.engagement(index).sensitivity;
        yield { id, kind, record, sensitivity, organisation, agreement, fieldSet: 1 + chance.below(3) };
      }
    }
  }
}

const grants = (world: World): Table => ({
  name: 'share_grant',
  columns:
    'id, record_kind, person_id, engagement_id, to_organisation_id, field_set, may, purpose, agreement_id, created_at, created_by_id',
  *rows() {
    for (const { id, kind, record, organisation, agreement, fieldSet } of shares(world)) {
      const [person, engagement] = kind === 'PERSON' ? [record, '\\N'] : ['\\N', record];
      const rest = [
        organisation,
        fieldSet,
        'VIEW',
        'Joint advocacy',
        agreement,
        new Date(SIGNED).toISOString(),
        officerId,
      ];
      yield `${[id, kind, person, engagement, ...rest].join('\t')}\n`;
    }
  },
});

const audiences = (world: World): Table => ({
  name: 'record_audience',
  columns: 'record_id, audience_id, grant_id, kind, field_set, for_partner, sensitivity, expires_at',
  *rows() {
    for (const { id, kind, record, organisation, fieldSet, sensitivity } of shares(world))
      yield `${[record, organisation, id, kind, fieldSet, 't', sensitivity, 'infinity'].join('\t')}\n`;
  },
});

/** An agreement in force with each partner, and single records shared under it. */
export async function shareWithPartners(client: Client, world: World, hand: ByHand): Promise<void> {
  for (let partner = 0; partner < world.scale.partners; partner += 1) {
    const agreement = uuidAt(SIGNED, 71, partner);
    await client.query(
      `insert into agreement (id, title, type, stage, signed_on, effective_from, data_classes, created_at, created_by_id, updated_at)
       values ($1, $2, 'DATA_SHARING_AGREEMENT', 'SIGNED', '2026-01-01', '2026-01-01', '{PEOPLE,ENGAGEMENTS}', $3, $4, $3)`,
      [agreement, `Data sharing agreement ${partner + 1}`, new Date(SIGNED), officerId],
    );
    await client.query('insert into agreement_party (id, agreement_id, organisation_id) values ($1, $2, $3)', [
      uuidAt(SIGNED, 74, partner),
      agreement,
      world.organisationId(partner),
    ]);
  }
  await copyInto(client, grants(world));
  if (hand.does('grant_changed')) await copyInto(client, audiences(world));
}

import { dayOf } from '../../kernel';
import { currentManager } from '../../persistence';
import { PARTNER_HOUSE } from './institutions';
import { organisationId } from './people';
import { demoId } from './random';
import { insertRows } from './rows';

const COALITION = 'Coalition against Torture';
const PURPOSE = 'Joint advocacy on the prevention of torture';

interface Signed {
  readonly house: string;
  readonly title: string;
  readonly type: string;
  /** Days from today; null for one without an end. */
  readonly from: number;
  readonly until: number | null;
  readonly signatory: string;
}

/** One in force, one that is about to expire, one that has, and one that is still a draft. */
const agreements: readonly Signed[] = [
  {
    house: PARTNER_HOUSE,
    title: `Data sharing agreement with ${PARTNER_HOUSE}`,
    type: 'DATA_SHARING_AGREEMENT',
    from: -410,
    until: 320,
    signatory: 'Mercy Chepkemoi',
  },
  {
    house: 'Coast Rights Watch',
    title: 'Memorandum with Coast Rights Watch',
    type: 'MOU',
    from: -690,
    until: 41,
    signatory: 'Salim Bakari',
  },
  {
    house: 'Rift Legal Aid',
    title: 'Memorandum with Rift Legal Aid',
    type: 'MOU',
    from: -800,
    until: -70,
    signatory: 'Faith Jepkosgei',
  },
];

/** A coalition, what its members have signed, and what is shared with the partner whose account the demo has. */
export async function shareWithPartners(today: Date, author: string): Promise<void> {
  const day = (days: number): string => dayOf(new Date(today.getTime() + days * 86_400_000));
  const coalition = demoId('coalition', COALITION);
  const recorded = { created_by_id: author };
  await insertRows('coalition', [
    {
      id: coalition,
      name: COALITION,
      purpose: 'To work together for the prevention of torture, and for redress to those who survived it.',
      ...recorded,
    },
  ]);
  const members = [PARTNER_HOUSE, 'Coast Rights Watch', 'Rift Legal Aid', 'Northern Voices for Justice'];
  await insertRows(
    'coalition_membership',
    members.map((house, index) => ({
      id: demoId('coalition-membership', house),
      coalition_id: coalition,
      organisation_id: organisationId(house),
      role: index === 0 ? 'STEERING_COMMITTEE' : 'MEMBER',
      started_on: day(-900 + 40 * index),
      ...recorded,
    })),
  );
  const charter = demoId('agreement', 'charter');
  const signed = [
    ...agreements.map(({ house, title, type, from, until }) => ({
      id: demoId('agreement', house),
      title,
      type,
      stage: 'SIGNED',
      signed_on: day(from - 12),
      effective_from: day(from),
      expires_on: until === null ? null : day(until),
      purposes: [PURPOSE, 'Follow-up of joint engagements'],
      data_classes: ['PEOPLE', 'ORGANISATIONS', 'ENGAGEMENTS', 'CONTACT_POINTS'],
      ...recorded,
    })),
    {
      id: charter,
      title: `Charter of the ${COALITION}`,
      type: 'COALITION_CHARTER',
      stage: 'SIGNED',
      coalition_id: coalition,
      signed_on: day(-905),
      effective_from: day(-900),
      purposes: [PURPOSE],
      data_classes: ['ORGANISATIONS', 'ENGAGEMENTS'],
      ...recorded,
    },
    {
      id: demoId('agreement', 'draft'),
      title: 'Memorandum with Northern Voices for Justice',
      type: 'MOU',
      stage: 'UNDER_REVIEW',
      ...recorded,
    },
  ];
  // One by one: they do not have the same columns.
  for (const row of signed) await insertRows('agreement', [row]);
  await insertRows('agreement_party', [
    ...agreements.map(({ house, from, signatory }) => ({
      id: demoId('agreement-party', house),
      agreement_id: demoId('agreement', house),
      organisation_id: organisationId(house),
      signatory,
      signatory_title: 'Executive director',
      signed_on: day(from - 12),
    })),
    {
      id: demoId('agreement-party', 'draft'),
      agreement_id: demoId('agreement', 'draft'),
      organisation_id: organisationId('Northern Voices for Justice'),
    },
  ]);
  await shareWhatTheyDidTogether(author);
  await shareOutreach(coalition, charter, author);
}

/**
 * What the partner took part in during the last four months, with everybody in it and the organisations that they belong
 * to today: a membership shows only where both of its ends do.
 */
async function shareWhatTheyDidTogether(author: string): Promise<void> {
  const recent = `select engagement_id from engagement_organisation where organisation_id = $1 and starts_at > now() - interval '120 days'`;
  const people = `select distinct p.person_id from participation p where p.person_id is not null and p.engagement_id in (${recent})`;
  for (const [kind, column, fieldSet, ids] of [
    ['ENGAGEMENT', 'engagement_id', 3, recent],
    ['PERSON', 'person_id', 2, people],
    [
      'ORGANISATION',
      'organisation_id',
      1,
      `select organisation_id from engagement_organisation where engagement_id in (${recent}) and organisation_id <> $1
       union select organisation_id from membership where coalesce(ended_on, 'infinity') >= current_date and person_id in (${people})`,
    ],
  ] as const)
    await currentManager().query(
      `insert into share_grant (id, record_kind, ${column}, to_organisation_id, field_set, may, purpose, agreement_id, created_by_id)
         select gen_random_uuid(), '${kind}', id, $1, ${fieldSet}, 'VIEW', $2, $3, $4 from (${ids}) shared (id)`,
      [organisationId(PARTNER_HOUSE), PURPOSE, demoId('agreement', PARTNER_HOUSE), author],
    );
}

/** The house's public outreach in the counties goes to the whole coalition, with what is added to it later. */
async function shareOutreach(coalition: string, agreement: string, author: string): Promise<void> {
  const [type] = (await currentManager().query(
    `select id from term where vocabulary = 'ENGAGEMENT_TYPE' and code = 'community_outreach'`,
  )) as { id: string }[];
  const selection = demoId('selection', 'outreach');
  await insertRows('saved_selection', [
    {
      id: selection,
      name: 'Community outreach',
      record_kind: 'ENGAGEMENT',
      type_ids: [type!.id],
      created_by_id: author,
    },
  ]);
  await insertRows('share_grant', [
    {
      id: demoId('grant', 'outreach'),
      record_kind: 'ENGAGEMENT',
      selection_id: selection,
      to_coalition_id: coalition,
      field_set: 1,
      may: 'VIEW',
      purpose: PURPOSE,
      agreement_id: agreement,
      created_by_id: author,
    },
  ]);
}

import { type Viewer, audiences, guardedReading, ownOrganisation, underParents } from '../../access';
import { type Row, type Sql, all, extend, many, one, sql, tableOf } from '../../reading';
import { accountReading } from '../accounts';
import { coalitionReading } from '../coalitions';
import { organisationReading } from '../organisations';
import { Agreement, AgreementParty } from './agreement.entities';
import { AgreementPartyType, AgreementType } from './agreement.types';

const today = sql`(now() at time zone 'Africa/Nairobi')::date`;

/** In force today: what every share rests on. */
export const status = (row: Row<Agreement>): Sql => sql`(case
  when ${row.terminatedAt} is not null then 'TERMINATED'
  when ${row.stage} <> 'SIGNED' then ${row.stage}
  when ${row.effectiveFrom} > ${today} then 'SIGNED'
  when ${row.expiresOn} < ${today} then 'EXPIRED'
  else 'ACTIVE' end)`;

/** Partners see what they signed, or a coalition of theirs. */
export const signed = (id: Sql, { kind }: Viewer): Sql | boolean => {
  if (kind !== 'partner') return kind === 'staff';
  const [parties, party] = tableOf(AgreementParty);
  const [agreements, agreement] = tableOf(Agreement);
  return sql`(exists (select from ${parties} where ${party.agreementId} = ${id} and ${party.organisationId} = ${ownOrganisation})
    or exists (select from ${agreements} where ${agreement.id} = ${id} and ${agreement.coalitionId} = any(${audiences})))`;
};

export const agreementReading = guardedReading(Agreement, AgreementType, {
  id: 'agr',
  visible: (row, viewer) => signed(row.id, viewer),
  fields: {
    title: { filter: true, sort: true },
    type: { filter: true },
    status: { value: status, type: 'text', filter: true },
    signedOn: {},
    effectiveFrom: {},
    expiresOn: { filter: true, sort: true },
    renewalNoticeDays: {},
    isExpiringSoon: {
      value: (row) =>
        sql`coalesce(${status(row)} = 'ACTIVE' and ${row.expiresOn} <= ${today} + ${row.renewalNoticeDays}, false)`,
      type: 'boolean',
      filter: true,
    },
    purposes: {},
    dataClasses: {},
    terminatedAt: {},
    terminationReason: {},
    version: {},
    createdAt: { sort: true },
  },
  relations: {
    coalition: one(coalitionReading, { by: 'coalitionId' }),
    createdBy: one(accountReading, { by: 'createdById' }),
  },
});

export const agreementPartyReading = guardedReading(AgreementParty, AgreementPartyType, {
  id: 'agp',
  visible: (row, viewer) =>
    all([signed(row.agreementId, viewer), underParents([{ table: 'organisation', id: row.organisationId }], viewer)]),
  fields: { signatory: {}, signatoryTitle: {}, signedOn: {} },
  relations: {
    agreement: one(agreementReading, { by: 'agreementId', sameVisibility: true }),
    organisation: one(organisationReading, { by: 'organisationId', sameVisibility: true }),
  },
});

export const agreementParties = extend(agreementReading, {
  relations: { parties: many(agreementPartyReading, { on: 'agreementId', order: [{ field: 'position' }] }) },
});

export const organisationAgreements = extend(organisationReading, {
  relations: { agreements: many(agreementPartyReading, { on: 'organisationId', order: [{ field: 'id' }] }) },
});

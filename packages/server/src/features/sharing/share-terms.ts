import { FieldSet } from '../../access';
import type { Act } from '../../graphql';
import { dayOf, invalid, refused, told } from '../../kernel';
import { currentManager } from '../../persistence';
import { type Agreement, DataClass, requireAgreement } from '../agreements';
import { requireCoalition } from '../coalitions';
import { requireVisible } from '../references';
import type { ShareGrant } from './share.entities';
import type { ShareInput } from './share.inputs';
import { RecordKind, ShareRight } from './share.types';

export type Terms = Pick<
  ShareGrant,
  'toOrganisationId' | 'toCoalitionId' | 'fieldSet' | 'may' | 'purpose' | 'agreementId' | 'expiresOn'
>;

const classOf: Readonly<Record<RecordKind, DataClass>> = {
  [RecordKind.PERSON]: DataClass.PEOPLE,
  [RecordKind.ORGANISATION]: DataClass.ORGANISATIONS,
  [RecordKind.ENGAGEMENT]: DataClass.ENGAGEMENTS,
};

/** With whom, how and under what something is shared, where an agreement in force allows just that. */
export async function termsOfShare(act: Act, input: ShareInput, recordKinds: ReadonlySet<RecordKind>): Promise<Terms> {
  const agreement = await requireAgreement(input.agreementId, ['input', 'agreementId']);
  const today = dayOf(act.now);
  if (
    agreement.stage !== 'SIGNED' ||
    agreement.terminatedAt ||
    agreement.effectiveFrom! > today ||
    (agreement.expiresOn && agreement.expiresOn < today)
  )
    throw refused('This agreement is not in force. Choose one that is.', ['input', 'agreementId']);
  const partner = await partnerOf(act, input, agreement);
  const purpose = input.purpose.trim();
  if (!agreement.purposes.includes(purpose))
    throw refused(
      agreement.purposes.length > 0
        ? told('The agreement does not name this purpose. It names: {purposes}.', {
            purposes: agreement.purposes.join('; '),
          })
        : 'The agreement names no purpose yet. Add the purpose to the agreement first.',
      ['input', 'purpose'],
    );
  for (const kind of recordKinds)
    if (!agreement.dataClasses.includes(classOf[kind]))
      throw refused('The agreement does not allow records of this kind to be shared.', ['input', 'recordIds']);
  const reaches = recordKinds.has(RecordKind.PERSON) || recordKinds.has(RecordKind.ORGANISATION);
  if (reaches && input.fieldSet >= FieldSet.CONTACT && !agreement.dataClasses.includes(DataClass.CONTACT_POINTS))
    throw refused('The agreement does not allow contact points to be shared. Share the summary only.', [
      'input',
      'fieldSet',
    ]);
  const expiresOn = input.expiresOn ?? null;
  if (expiresOn && expiresOn < today) throw invalid('This day has passed already.', ['input', 'expiresOn']);
  if (expiresOn && agreement.expiresOn && expiresOn > agreement.expiresOn)
    throw invalid('A share ends with its agreement at the latest.', ['input', 'expiresOn']);
  return {
    ...partner,
    fieldSet: input.fieldSet,
    may: input.may ?? ShareRight.VIEW,
    purpose,
    agreementId: agreement.id,
    expiresOn,
  };
}

async function partnerOf(
  act: Act,
  { toOrganisationId, toCoalitionId }: ShareInput,
  agreement: Agreement,
): Promise<Pick<Terms, 'toOrganisationId' | 'toCoalitionId'>> {
  if (Boolean(toOrganisationId) === Boolean(toCoalitionId))
    throw invalid('Say with whom: an organisation or a coalition.', ['input', 'toOrganisationId']);
  if (toCoalitionId) {
    const coalition = await requireCoalition(toCoalitionId, ['input', 'toCoalitionId']);
    if (agreement.coalitionId !== coalition.id)
      throw refused('This agreement does not bind that coalition.', ['input', 'agreementId']);
    return { toOrganisationId: null, toCoalitionId: coalition.id };
  }
  const [organisationId] = await requireVisible(act, 'organisation', [
    { id: toOrganisationId!, path: ['input', 'toOrganisationId'] },
  ]);
  const [bound] = (await currentManager().query(
    `select true as bound from agreement_party where agreement_id = $1 and organisation_id = $2
     union select true from coalition_membership where coalition_id = $3 and organisation_id = $2
       and started_on <= $4 and coalesce(ended_on > $4, true) limit 1`,
    [agreement.id, organisationId, agreement.coalitionId, dayOf(act.now)],
  )) as unknown[];
  if (!bound) throw refused('This organisation has not signed that agreement.', ['input', 'agreementId']);
  return { toOrganisationId: organisationId!, toCoalitionId: null };
}

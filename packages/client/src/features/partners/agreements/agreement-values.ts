import type { AgreementDetailsFragment, AgreementKind, DataClass } from '../../../graphql';

export const KINDS: AgreementKind[] = ['MOU', 'DATA_SHARING_AGREEMENT', 'COALITION_CHARTER', 'GRANT', 'SERVICE'];
export const DATA_CLASSES: DataClass[] = ['PEOPLE', 'ORGANISATIONS', 'ENGAGEMENTS', 'CONTACT_POINTS'];

export type PartyValues = {
  organisation: { id: string; name: string } | null;
  signatory: string;
  signatoryTitle: string;
};

export type AgreementValues = {
  title: string;
  type: AgreementKind;
  coalition: { id: string; name: string } | null;
  parties: PartyValues[];
  signedOn: string | null;
  effectiveFrom: string | null;
  expiresOn: string | null;
  renewalNoticeDays: number | string;
  purposes: string[];
  dataClasses: DataClass[];
  isUnderReview: boolean;
};

export const emptyParty: PartyValues = { organisation: null, signatory: '', signatoryTitle: '' };

export const agreementValues = (agreement?: AgreementDetailsFragment): AgreementValues => ({
  title: agreement?.title ?? '',
  type: agreement?.type ?? 'MOU',
  coalition: agreement?.coalition ?? null,
  parties: agreement?.signatories.nodes.map(({ organisation, signatory, signatoryTitle }) => ({
    organisation,
    signatory: signatory ?? '',
    signatoryTitle: signatoryTitle ?? '',
  })) ?? [emptyParty],
  signedOn: agreement?.signedOn ?? null,
  effectiveFrom: agreement?.effectiveFrom ?? null,
  expiresOn: agreement?.expiresOn ?? null,
  renewalNoticeDays: agreement?.renewalNoticeDays ?? 60,
  purposes: agreement?.purposes ?? [],
  dataClasses: agreement?.dataClasses ?? ['PEOPLE', 'ORGANISATIONS', 'ENGAGEMENTS'],
  isUnderReview: agreement?.status === 'UNDER_REVIEW',
});

/** What is sent. A party without an organisation is an empty line of the form; what is known of a signing stays. */
export function agreementInput(values: AgreementValues, before?: AgreementDetailsFragment) {
  const signedBefore = new Map(before?.signatories.nodes.map((party) => [party.organisation?.id, party.signedOn]));
  const { title, type, coalition, effectiveFrom, expiresOn, purposes, dataClasses, signedOn, isUnderReview } = values;
  return {
    title: title.trim(),
    type,
    coalitionId: coalition?.id ?? null,
    parties: values.parties.flatMap(({ organisation, signatory, signatoryTitle }) =>
      organisation
        ? [
            {
              organisationId: organisation.id,
              signatory: signatory.trim() || null,
              signatoryTitle: signatoryTitle.trim() || null,
              signedOn: signedBefore.get(organisation.id) ?? signedOn,
            },
          ]
        : [],
    ),
    ...(signedOn ? { signedOn } : { isUnderReview }),
    effectiveFrom,
    expiresOn,
    renewalNoticeDays: Number(values.renewalNoticeDays) || 0,
    purposes,
    dataClasses,
  };
}

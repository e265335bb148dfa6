import { useMutation } from '@apollo/client/react';
import type { UserError } from '../../graphql';
import {
  AmendContributedEngagementDocument,
  AmendContributedOrganisationDocument,
  AmendContributedPersonDocument,
  ContributedDocument,
  ContributeEngagementDocument,
  ContributeOrganisationDocument,
  ContributePersonDocument,
} from './contributed';
import {
  engagementInput,
  organisationInput,
  personInput,
  workplaceInput,
  type ContributedRow,
  type ContributionDraft,
} from './contribution-draft';

const again = { refetchQueries: [ContributedDocument] };

/** Sends a contribution, or what was changed of one. @returns why it was refused. */
export function useContribute(): (
  draft: ContributionDraft,
  row: ContributedRow | null,
  idempotencyKey: string,
) => Promise<readonly UserError[]> {
  const [engagement] = useMutation(ContributeEngagementDocument, again);
  const [person] = useMutation(ContributePersonDocument, again);
  const [organisation] = useMutation(ContributeOrganisationDocument, again);
  const [amendEngagement] = useMutation(AmendContributedEngagementDocument, again);
  const [amendPerson] = useMutation(AmendContributedPersonDocument, again);
  const [amendOrganisation] = useMutation(AmendContributedOrganisationDocument, again);
  return async (draft, row, idempotencyKey) => {
    const typeId = draft.typeId ?? '';
    if (row) {
      const { id } = row;
      const more = { idempotencyKey, expectedVersion: row.version };
      if (draft.kind === 'engagement') {
        const input = { ...engagementInput(draft), typeId, ...more };
        return (await amendEngagement({ variables: { id, input } })).data?.amendContributedEngagement.userErrors ?? [];
      }
      if (draft.kind === 'person') {
        const input = { ...personInput(draft), ...more };
        return (await amendPerson({ variables: { id, input } })).data?.amendContributedPerson.userErrors ?? [];
      }
      const input = { ...organisationInput(draft), ...more };
      return (
        (await amendOrganisation({ variables: { id, input } })).data?.amendContributedOrganisation.userErrors ?? []
      );
    }
    if (draft.kind === 'engagement') {
      const input = { ...engagementInput(draft), typeId, idempotencyKey };
      return (await engagement({ variables: { input } })).data?.contributeEngagement.userErrors ?? [];
    }
    if (draft.kind === 'person') {
      const input = { ...personInput(draft), ...workplaceInput(draft), idempotencyKey };
      return (await person({ variables: { input } })).data?.contributePerson.userErrors ?? [];
    }
    const input = { ...organisationInput(draft), idempotencyKey };
    return (await organisation({ variables: { input } })).data?.contributeOrganisation.userErrors ?? [];
  };
}

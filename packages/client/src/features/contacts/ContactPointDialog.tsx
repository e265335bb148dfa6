import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { graphql, type ContactPointFieldsFragment, type UserError } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { ContactPointForm } from './ContactPointForm';
import { contactInput, freshContact, valuesOfContact, type ContactValues } from './contact-values';
import { useAddContactPoint, useAmendContactPoint, useVerifyContactPoint, type OfRecord } from './use-contact-acts';

const ContactPointNowDocument = graphql(`
  query ContactPointNow($id: ID!) {
    node(id: $id) {
      id
      ... on ContactPoint {
        ...ContactPointFields
      }
    }
  }
`);

export function AddContactPointDialog({ of, onClose }: { of: OfRecord; onClose: () => void }) {
  const { t } = useTranslation('contacts');
  const [add] = useAddContactPoint(of);
  const [verify] = useVerifyContactPoint();
  const [key] = useState(() => crypto.randomUUID());
  const save = async (values: ContactValues, isVerified: boolean) => {
    const input = { idempotencyKey: key, ofId: of.id, type: values.type, ...contactInput(values) };
    const { data } = await add({ variables: { input } });
    const made = data?.addContactPoint.contactPoint;
    if (made && isVerified) await verify({ variables: { id: made.id } });
    return data?.addContactPoint.userErrors ?? [];
  };
  return <ContactPointForm title={t('addTitle')} values={freshContact} canChangeType onSave={save} onClose={onClose} />;
}

type AmendProps = { point: ContactPointFieldsFragment; onClose: () => void };

/** When somebody else saved first, theirs is shown beside what is in the form, and one of the two is chosen. */
export function AmendContactPointDialog({ point, onClose }: AmendProps) {
  const { t } = useTranslation(['contacts', 'errors']);
  const client = useApolloClient();
  const dates = useDates();
  const [amend] = useAmendContactPoint();
  const [verify] = useVerifyContactPoint();
  const [version, setVersion] = useState(point.version);
  const [theirs, setTheirs] = useState<ContactPointFieldsFragment | null>(null);
  const meanwhile = async (refused: UserError[]): Promise<UserError[]> => {
    const options = { query: ContactPointNowDocument, variables: { id: point.id }, fetchPolicy: 'no-cache' } as const;
    const now = (await client.query(options)).data?.node;
    if (now?.__typename !== 'ContactPoint') return refused;
    setVersion(now.version);
    setTheirs(now);
    return [{ code: 'CONFLICT', message: '', path: ['theirs'] }];
  };
  const save = async (values: ContactValues, isVerified: boolean) => {
    const { data } = await amend({
      variables: { id: point.id, input: { expectedVersion: version, ...contactInput(values) } },
      // Another one may have been the preferred one until now.
      refetchQueries: values.isPreferred !== point.isPreferred ? 'active' : [],
    });
    const refused = data?.amendContactPoint.userErrors ?? [];
    if (refused.some(({ code }) => code === 'CONFLICT')) return meanwhile(refused);
    if (refused.length === 0 && isVerified) await verify({ variables: { id: point.id } });
    return refused;
  };
  const said = theirs && [
    theirs.value,
    theirs.label,
    theirs.isPreferred && t('preferred'),
    theirs.validFrom && t('goodFrom', { day: dates.short(theirs.validFrom) }),
    theirs.validUntil && t('goodUntil', { day: dates.short(theirs.validUntil) }),
  ];
  return (
    <ContactPointForm
      title={t('amendTitle')}
      values={valuesOfContact(point)}
      verified={point}
      canChangeType={false}
      onSave={save}
      onClose={onClose}
      notice={(change) =>
        said && (
          <Note live>
            <b>{t('changedMeanwhile')}</b> {said.filter(Boolean).join(' · ')}. {t('saveAgain')}{' '}
            <button type="button" className="u-link" onClick={() => theirs && change(valuesOfContact(theirs))}>
              {t('takeTheirs')}
            </button>
          </Note>
        )
      }
    />
  );
}

import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconShieldLock, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../design/Choice';
import { Note } from '../../../design/Note';
import { errorAt, errorsElsewhere, graphql, type RequestFullFragment, type UserError } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { Step } from './Step';
import { useCheckIdentity } from './use-request-acts';

const CandidatesDocument = graphql(`
  query SubjectCandidates($name: String!) {
    subjectCandidates(name: $name) {
      personId
      name
      detail
      sensitivity
    }
  }
`);

/** Which record it is about, and how we know that it is them who ask. */
export function IdentityStep({ request }: { request: RequestFullFragment }) {
  const { t } = useTranslation('rights');
  const dates = useDates();
  const [again, setAgain] = useState(false);
  const { identityCheckedAt, identityEvidence, identityCheckedBy, person, closedAt } = request;
  const isDone = Boolean(identityCheckedAt);
  return (
    <Step title={t('identity')} isDone={isDone} doneWord={t('done')}>
      {isDone && !again ? (
        <>
          <p>
            {person ? (
              <Link className="u-name" to="/people/$personId" params={{ personId: person.id }}>
                {person.name}
              </Link>
            ) : (
              t('closedRecord')
            )}
          </p>
          <p className="u-sub">
            {[identityEvidence, identityCheckedBy?.name, identityCheckedAt && dates.moment(identityCheckedAt)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!closedAt && (
            <button type="button" className="u-more" onClick={() => setAgain(true)}>
              {t('checkAgain')}
            </button>
          )}
        </>
      ) : closedAt ? (
        <p className="u-sub">{t('neverChecked')}</p>
      ) : (
        <IdentityForm request={request} onDone={() => setAgain(false)} />
      )}
    </Step>
  );
}

function IdentityForm({ request, onDone }: { request: RequestFullFragment; onDone: () => void }) {
  const { t } = useTranslation(['rights', 'words', 'errors']);
  const [name, setName] = useState(request.subjectName ?? '');
  const [wanted] = useDebouncedValue(name.trim(), 300);
  const [personId, setPersonId] = useState(request.recordId);
  const [evidence, setEvidence] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [check, { loading }] = useCheckIdentity();
  const { data } = useQuery(CandidatesDocument, {
    variables: { name: wanted },
    skip: wanted.length < 2,
    fetchPolicy: 'no-cache',
  });
  const candidates = data?.subjectCandidates ?? [];
  const save = async () => {
    if (!personId) return setErrors([{ code: 'REQUIRED', message: t('chooseRecord'), path: [] }]);
    try {
      const input = { personId, evidence: evidence.trim(), expectedVersion: request.version };
      const refused = (await check({ variables: { id: request.id, input } })).data?.checkSubjectIdentity.userErrors;
      setErrors(refused ?? []);
      if (!refused?.length) onDone();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
    return undefined;
  };
  return (
    <div className="rights-form">
      {errorsElsewhere(errors, ['evidence']).map((error) => (
        <Note key={error.message} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <TextInput
        label={t('findRecord')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {data && candidates.length === 0 && <p className="u-sub">{t('noRecord')}</p>}
      {candidates.length > 0 && (
        <ChoiceList
          label={t('whichRecord')}
          value={personId ?? null}
          onChange={setPersonId}
          options={candidates.map((each) => {
            const isClosed = each.sensitivity === 'PROTECTED' || each.sensitivity === 'SEALED';
            return {
              value: each.personId,
              label: each.name,
              text: [each.detail, isClosed && t(`sensitivity.${each.sensitivity}`, { ns: 'words' })]
                .filter(Boolean)
                .join(' · '),
              icon: isClosed ? IconShieldLock : IconUser,
              ...(isClosed && { tone: 'restricted' as const }),
            };
          })}
        />
      )}
      <TextInput
        label={t('identityEvidence')}
        placeholder={t('identityPlaceholder')}
        value={evidence}
        error={errorAt(errors, 'evidence')}
        onChange={(event) => setEvidence(event.currentTarget.value)}
      />
      <Button loading={loading} onClick={() => void save()}>
        {t('identityIsSure')}
      </Button>
    </div>
  );
}

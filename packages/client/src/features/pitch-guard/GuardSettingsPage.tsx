import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Note } from '../../design/Note';
import { Section } from '../../design/Section';
import { SkeletonText } from '../../design/Skeleton';
import { say } from '../../design/toasts';
import { errorAt, errorsElsewhere, type UserError } from '../../graphql';
import { AmendPitchGuardDocument, PitchGuardDocument } from './guard';
import './guard.css';

/** For how long a second pitch to one journalist is held, for the programme and every house that takes part. */
export function GuardSettingsPage() {
  const { t } = useTranslation(['pitchGuard', 'errors', 'app']);
  const { data, error, refetch } = useQuery(PitchGuardDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data)
    return <LoadFailed title={t('pageFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  return (
    <Section title={t('title')}>
      <p className="u-sub">{t('what')}</p>
      {data ? (
        <Days key={data.pitchGuard.days} days={data.pitchGuard.days} />
      ) : (
        <SkeletonText label={t('loading', { ns: 'app' })} lines={3} />
      )}
      <p className="u-help">{t('limitsStaff')}</p>
    </Section>
  );
}

function Days({ days }: { days: number }) {
  const { t } = useTranslation(['pitchGuard', 'errors', 'app']);
  const [amend, { loading }] = useMutation(AmendPitchGuardDocument, { refetchQueries: [PitchGuardDocument] });
  const [value, setValue] = useState<number | ''>(days);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const save = async () => {
    if (value === '') return;
    try {
      const refused = (await amend({ variables: { input: { days: value } } })).data?.amendPitchGuard.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) say(t('saved'));
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <div className="guard-days">
      {errorsElsewhere(errors, ['days']).map((error) => (
        <Note key={error.message} tone="bad" live>
          {error.message}
        </Note>
      ))}
      <NumberInput
        label={t('days')}
        description={t('daysHelp')}
        allowDecimal={false}
        allowNegative={false}
        max={365}
        value={value}
        error={errorAt(errors, 'days')}
        onChange={(given) => setValue(given === '' ? '' : Number(given))}
      />
      <Button disabled={value === '' || value === days} loading={loading} onClick={() => void save()}>
        {t('save', { ns: 'app' })}
      </Button>
    </div>
  );
}

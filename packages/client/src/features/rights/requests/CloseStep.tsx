import { useState } from 'react';
import { Button, Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import {
  errorAt,
  errorsElsewhere,
  type RequestFullFragment,
  type SubjectRequestOutcome,
  type UserError,
} from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { Step } from './Step';
import { useCloseRequest } from './use-request-acts';

const OUTCOMES: SubjectRequestOutcome[] = ['GRANTED', 'GRANTED_IN_PART', 'REFUSED', 'TAKEN_BACK'];

/** What came of it, and what they were answered. */
export function CloseStep({ request }: { request: RequestFullFragment }) {
  const { t } = useTranslation(['rights', 'errors']);
  const dates = useDates();
  const [outcome, setOutcome] = useState<SubjectRequestOutcome>('GRANTED');
  const [answer, setAnswer] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [close, { loading }] = useCloseRequest();
  const save = async () => {
    try {
      const input = { outcome, answer: answer.trim() || undefined, expectedVersion: request.version };
      const { data } = await close({ variables: { id: request.id, input } });
      setErrors(data?.closeSubjectRequest.userErrors ?? []);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notDone', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Step title={t('answer')} isDone={Boolean(request.closedAt)} doneWord={t('done')}>
      {request.closedAt ? (
        <>
          {request.answer && <blockquote>{request.answer}</blockquote>}
          <p className="u-sub">
            {[t(`outcome.${request.outcome!}`), request.closedBy?.name, dates.moment(request.closedAt)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </>
      ) : (
        <div className="rights-form">
          {errorsElsewhere(errors, ['answer', 'outcome']).map((error) => (
            <Note key={error.message} tone="bad" live>
              {error.message}
            </Note>
          ))}
          <Select
            label={t('outcomeLabel')}
            allowDeselect={false}
            value={outcome}
            error={errorAt(errors, 'outcome')}
            data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            onChange={(value) => value && setOutcome(value as SubjectRequestOutcome)}
          />
          <Textarea
            label={t('answerLabel')}
            description={t('answerHelp')}
            autosize
            minRows={2}
            value={answer}
            error={errorAt(errors, 'answer')}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <Button loading={loading} onClick={() => void save()}>
            {t('close')}
          </Button>
        </div>
      )}
    </Step>
  );
}

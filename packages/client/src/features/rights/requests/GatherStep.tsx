import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBraces, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { graphql, type RequestFullFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { download } from './download';
import { Step } from './Step';

const HoldingsDocument = graphql(`
  query SubjectHoldings($personId: ID!) {
    subjectHoldings(personId: $personId) {
      section
      count
      withheld
    }
  }
`);

type GatherStepProps = { request: RequestFullFragment; onGathered: () => void };

/** What there is, by kind and number; and the two files that are handed out. */
export function GatherStep({ request, onGathered }: GatherStepProps) {
  const { t } = useTranslation(['rights', 'errors']);
  const dates = useDates();
  const [busy, setBusy] = useState<'json' | 'pdf' | null>(null);
  const [failure, setFailure] = useState<string>();
  const { identityCheckedAt, recordId, gatheredAt } = request;
  const { data } = useQuery(HoldingsDocument, {
    variables: { personId: recordId ?? '' },
    skip: !identityCheckedAt || !recordId,
    fetchPolicy: 'no-cache',
  });
  const held = data?.subjectHoldings.filter(({ count, withheld }) => count + withheld > 0) ?? [];
  const fetchFile = async (form: 'json' | 'pdf') => {
    setBusy(form);
    setFailure(
      await download(`/subject-requests/${request.id}/data.${form}`).catch(() => t('notDone', { ns: 'errors' })),
    );
    setBusy(null);
    onGathered();
  };
  return (
    <Step title={t('gather')} isDone={Boolean(gatheredAt)} doneWord={t('done')}>
      {!identityCheckedAt ? (
        <p className="u-sub">{t('gatherFirst')}</p>
      ) : (
        <>
          <p className="u-sub">{t('gatherText')}</p>
          <ul className="rights-held">
            {held.map(({ section, count, withheld }) => (
              <li key={section}>
                <span>{t(`section.${section}` as 'section.notes')}</span>
                <b className="u-num">{count}</b>
                {withheld > 0 && <small>{t('withheld', { count: withheld })}</small>}
              </li>
            ))}
          </ul>
          {failure && (
            <Note tone="bad" live>
              {failure}
            </Note>
          )}
          <div className="rights-do">
            <Button
              variant="default"
              loading={busy === 'pdf'}
              leftSection={<IconFileTypePdf size={16} stroke={1.6} />}
              onClick={() => void fetchFile('pdf')}
            >
              {t('downloadPdf')}
            </Button>
            <Button
              variant="default"
              loading={busy === 'json'}
              leftSection={<IconBraces size={16} stroke={1.6} />}
              onClick={() => void fetchFile('json')}
            >
              {t('downloadJson')}
            </Button>
          </div>
          {gatheredAt && <p className="u-help">{t('gatheredAt', { moment: dates.moment(gatheredAt) })}</p>}
        </>
      )}
    </Step>
  );
}

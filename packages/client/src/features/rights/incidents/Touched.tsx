import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../../design/Note';
import { Section } from '../../../design/Section';
import { graphql } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { ColleagueSelect } from '../../choices';
import { download } from '../requests/download';
import { localMoment } from './local-moment';

const TouchedDocument = graphql(`
  query Touched($accountId: ID!, $since: DateTime!) {
    touched(accountId: $accountId, since: $since) {
      totalRecords
      kinds {
        recordKind
        records
        entries
      }
      records {
        recordKind
        record
        acts
        entries
        lastAt
      }
    }
  }
`);

const WEEK = 7 * 86_400_000;

/** What an account touched since an instant: by type and number, then record by record, all of it as CSV. */
export function Touched() {
  const { t } = useTranslation(['rights', 'errors', 'app']);
  const dates = useDates();
  const [accountId, setAccountId] = useState<string | null>(null);
  const [since, setSince] = useState(() => localMoment(new Date(Date.now() - WEEK)));
  const [failure, setFailure] = useState<string>();
  const instant = since ? new Date(since).toISOString() : '';
  const { data } = useQuery(TouchedDocument, {
    variables: { accountId: accountId ?? '', since: instant },
    skip: !accountId || !instant,
    fetchPolicy: 'no-cache',
  });
  const touched = data?.touched;
  const save = async () => {
    const path = `/incidents/touched.csv?account=${accountId}&since=${encodeURIComponent(instant)}`;
    setFailure(await download(path).catch(() => t('notDone', { ns: 'errors' })));
  };
  return (
    <Section title={t('touched')}>
      <p className="u-sub">{t('touchedText')}</p>
      <div className="rights-ask">
        <ColleagueSelect label={t('whoseAccount')} value={accountId} onChange={setAccountId} />
        <TextInput
          type="datetime-local"
          label={t('sinceWhen')}
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
      </div>
      {failure && (
        <Note tone="bad" live>
          {failure}
        </Note>
      )}
      {touched && (
        <>
          <ul className="rights-held">
            {touched.kinds.map(({ recordKind, records, entries }) => (
              <li key={recordKind}>
                <span>{recordKind}</span>
                <b className="u-num">{records}</b>
                <small>{t('times', { count: entries })}</small>
              </li>
            ))}
          </ul>
          {touched.totalRecords === 0 ? (
            <p className="u-sub">{t('touchedNothing')}</p>
          ) : (
            <div className="rights-do">
              <Button
                variant="default"
                leftSection={<IconDownload size={16} stroke={1.6} />}
                onClick={() => void save()}
              >
                {t('downloadCsv', { count: touched.totalRecords })}
              </Button>
            </div>
          )}
          <ul className="rights-list">
            {touched.records.slice(0, 20).map(({ recordKind, record, acts, lastAt }) => (
              <li key={`${recordKind}-${record}`}>
                <p>
                  <strong>{recordKind}</strong>
                  <span>{acts.join(', ')}</span>
                </p>
                <time dateTime={lastAt}>{dates.moment(lastAt)}</time>
              </li>
            ))}
          </ul>
          {touched.totalRecords > 20 && (
            <p className="u-help">{t('shownOf', { ns: 'app', shown: 20, total: touched.totalRecords })}</p>
          )}
        </>
      )}
    </Section>
  );
}

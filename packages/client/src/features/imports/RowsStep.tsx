import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { Progress } from '../../design/Progress';
import { say } from '../../design/toasts';
import type { ImportOutcome, ImportRunQuery, UserError } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { OutcomeMark } from './ImportStatusMark';
import { useCancelImport, useRunImport, useUndoImport } from './use-import-acts';

type Run = NonNullable<ImportRunQuery['importRun']>;
type RowsStepProps = {
  run: Run;
  outcome: ImportOutcome | null;
  onOutcome: (outcome: ImportOutcome | null) => void;
  onMapping: () => void;
  onChanged: () => void;
  onMore: () => void;
};

const OUTCOMES: ImportOutcome[] = ['CREATE', 'UPDATE', 'SKIP', 'ERROR'];

/** What each row will do, or did; with the way on, the way out and the way back. */
export function RowsStep({ run, outcome, onOutcome, onMapping, onChanged, onMore }: RowsStepProps) {
  const { t } = useTranslation(['imports', 'words', 'app']);
  const dates = useDates();
  const counts: Record<ImportOutcome, number> = {
    CREATE: run.createdCount,
    UPDATE: run.updatedCount,
    SKIP: run.skippedCount,
    ERROR: run.errorCount,
  };
  const rows = run.rows.edges.map(({ node }) => node);
  return (
    <>
      <Work run={run} onMapping={onMapping} onChanged={onChanged} />
      <div className="u-views imports-outcomes" role="group" aria-label={t('rows')}>
        <span className="u-links">
          <button type="button" aria-pressed={outcome === null} onClick={() => onOutcome(null)}>
            {t('all', { ns: 'app' })}
          </button>
          {OUTCOMES.map((one) => (
            <button key={one} type="button" aria-pressed={outcome === one} onClick={() => onOutcome(one)}>
              {t(`importOutcome.${one}`, { ns: 'words' })}{' '}
              <span className="u-quiet u-num">{dates.number(counts[one])}</span>
            </button>
          ))}
        </span>
      </div>
      <ol className="imports-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="u-quiet u-num">{t('line', { line: row.line })}</span>
            <p>
              <span>
                {row.person ? (
                  <Link className="u-name" to="/people/$personId" params={{ personId: row.person.id }}>
                    {row.label ?? row.person.name}
                  </Link>
                ) : (
                  (row.label ?? row.organisation?.name)
                )}
              </span>
              {row.reason && <small>{row.reason}</small>}
            </p>
            <OutcomeMark outcome={row.outcome} />
          </li>
        ))}
      </ol>
      <p className="imports-more">
        <span role="status">
          {t('shownOf', { ns: 'app', shown: dates.number(rows.length), total: dates.number(run.rows.totalCount) })}
        </span>
        {run.rows.pageInfo.hasNextPage && (
          <button type="button" className="u-more" onClick={onMore}>
            {t('showMore', { ns: 'app' })}
          </button>
        )}
      </p>
    </>
  );
}

function Work({ run, onMapping, onChanged }: Pick<RowsStepProps, 'run' | 'onMapping' | 'onChanged'>) {
  const { t } = useTranslation(['imports', 'app', 'errors']);
  const dates = useDates();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [start] = useRunImport();
  const [cancel] = useCancelImport();
  const [undo] = useUndoImport();
  const variables = { id: run.id };
  const act = async (send: () => Promise<UserError[] | undefined>) => {
    setBusy(true);
    try {
      const [refused] = (await send()) ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
      for (const fieldName of ['people', 'organisations', 'search'])
        client.cache.evict({ id: 'ROOT_QUERY', fieldName });
      onChanged();
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  const working = run.status === 'CHECKING' || run.status === 'RUNNING' || run.status === 'UNDOING';
  const total = run.rowsTotal ?? run.rowsRead;
  const cancels = (
    <Button
      variant="subtle"
      loading={busy}
      onClick={() => void act(async () => (await cancel({ variables })).data?.cancelImport.userErrors)}
    >
      {t('cancel', { ns: 'app' })}
    </Button>
  );
  const report = (
    <Button
      variant="default"
      component="a"
      href={run.reportUrl}
      download
      leftSection={<IconDownload size={16} stroke={1.7} />}
    >
      {t('report')}
    </Button>
  );
  return (
    <section className="imports-work" aria-live="polite">
      <p>
        <strong>{t(`work.${run.status}`, { count: total })}</strong>
        {working && (
          <span className="u-num">{t('rowsOf', { read: dates.number(run.rowsRead), total: dates.number(total) })}</span>
        )}
      </p>
      {working && <Progress label={t(`work.${run.status}`, { count: total })} value={run.rowsRead} of={total} />}
      {working && <small>{t('goesOn')}</small>}
      {run.failure && (
        <Note tone="bad" live>
          {run.failure}
        </Note>
      )}
      {run.errorCount > 0 && !working && <small>{t('needALook', { count: run.errorCount })}</small>}
      <div className="imports-acts">
        {run.status === 'CHECKED' && (
          <>
            <Button
              loading={busy}
              disabled={run.createdCount + run.updatedCount === 0}
              onClick={() => void act(async () => (await start({ variables })).data?.runImport.userErrors)}
            >
              {t('run', { count: run.createdCount + run.updatedCount })}
            </Button>
            <Button variant="default" onClick={onMapping}>
              {t('changeMapping')}
            </Button>
            {report}
            {cancels}
          </>
        )}
        {(run.status === 'CHECKING' || run.status === 'RUNNING') && cancels}
        {(run.status === 'DONE' || run.status === 'CANCELLED' || run.status === 'FAILED') && (
          <>
            {report}
            {run.createdCount + run.updatedCount > 0 && run.status !== 'FAILED' && (
              <Button
                variant="default"
                loading={busy}
                onClick={() => void act(async () => (await undo({ variables })).data?.undoImport.userErrors)}
              >
                {t('undo')}
              </Button>
            )}
          </>
        )}
        {run.status === 'UNDONE' && report}
      </div>
    </section>
  );
}

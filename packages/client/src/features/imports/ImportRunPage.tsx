import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { PageHeader } from '../../design/PageHeader';
import { SkeletonText } from '../../design/Skeleton';
import type { ImportOutcome, ImportStatus } from '../../graphql';
import { ImportStatusMark } from './ImportStatusMark';
import { ImportRunDocument } from './import-run';
import { MappingStep } from './MappingStep';
import { RowsStep } from './RowsStep';
import './imports.css';

const route = getRouteApi('/house/imports/$importId');
const LOOK_AGAIN_MS = 1000;
const WORKING: ImportStatus[] = ['CHECKING', 'RUNNING', 'UNDOING'];

/** One import: what its columns are, what each row will do, how far it is, what it did. It goes on when left. */
export function ImportRunPage() {
  const { t } = useTranslation(['imports', 'errors', 'app']);
  const { importId } = route.useParams();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [mapping, setMapping] = useState(false);
  const [interval, setInterval] = useState(0);
  const { data, previousData, error, refetch, fetchMore } = useQuery(ImportRunDocument, {
    variables: { id: importId, outcomes: outcome ? [outcome] : undefined },
    pollInterval: interval,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-and-network',
  });
  const answer = data ?? previousData;
  const run = answer?.importRun;
  const wanted = run && WORKING.includes(run.status) ? LOOK_AGAIN_MS : 0;
  if (wanted !== interval) setInterval(wanted);
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/imports" {...props} />}>
      {t('anotherFile')}
    </Button>
  );
  if (error && !answer) {
    return (
      <LoadFailed
        level={1}
        title={t('pageFailed', { ns: 'errors' })}
        error={error}
        onRetry={() => void refetch()}
        way={back}
      />
    );
  }
  if (!answer) {
    return (
      <div className="imports-body">
        <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />
      </div>
    );
  }
  if (!run) {
    return (
      <Empty level={1} title={t('notFound', { ns: 'errors' })} actions={back}>
        {t('notFoundText', { ns: 'errors' })}
      </Empty>
    );
  }
  const again = () => void refetch();
  return (
    <div className="imports">
      <PageHeader title={run.fileName} note={<ImportStatusMark status={run.status} />}>
        {back}
      </PageHeader>
      <div className="imports-body imports-body--wide">
        {run.status === 'UPLOADED' || mapping ? (
          <MappingStep
            run={run}
            onChecked={() => {
              setMapping(false);
              again();
            }}
          />
        ) : (
          <RowsStep
            run={run}
            outcome={outcome}
            onOutcome={setOutcome}
            onMapping={() => setMapping(true)}
            onChanged={again}
            onMore={() => void fetchMore({ variables: { after: run.rows.pageInfo.endCursor } })}
          />
        )}
      </div>
    </div>
  );
}

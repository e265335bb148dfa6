import { useState, type ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Mark } from '../../design/Mark';
import { Section } from '../../design/Section';
import { SkeletonText } from '../../design/Skeleton';
import { graphql, type AuditPageQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';

const AuditPageDocument = graphql(`
  query AuditPage($filter: AuditEntryFilter, $recordId: ID, $after: String) {
    auditEntries(filter: $filter, recordId: $recordId, first: 50, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          at
          act
          recordKind
          record
          fields
          reason
          outcome
          account {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    breakGlasses(first: 5) {
      totalCount
      edges {
        cursor
        node {
          id
          reason
          openedAt
          account {
            id
            name
          }
        }
      }
    }
  }
`);

type Entry = AuditPageQuery['auditEntries']['edges'][number]['node'];
const outcomes = ['ALL', 'READ', 'REFUSED'] as const;
type Outcome = (typeof outcomes)[number];

/** The digits at the end of an id, wherever it was copied from: the address of a page, a list. */
const recordIn = (text: string): string | undefined => /[0-9a-f]{32}/.exec(text)?.[0];

/** Who did what, who read what is closed, and who tried what they may not. For those who watch over the house. */
export function AuditPage() {
  const { t } = useTranslation(['settings', 'errors', 'app']);
  const [term, setTerm] = useState('');
  const [outcome, setOutcome] = useState<Outcome>('ALL');
  const [settled] = useDebouncedValue(term.trim(), 250);
  const record = recordIn(settled);
  const filter = {
    ...(!record && settled && { act: { contains: settled } }),
    ...(outcome === 'READ' && { act: { eq: 'read' } }),
    ...(outcome === 'REFUSED' && { outcome: { eq: 'REFUSED' as const } }),
  };
  const { data, previousData, error, refetch, fetchMore } = useQuery(AuditPageDocument, {
    variables: { filter, recordId: record && `rec_${record}` },
  });
  const shown = data ?? previousData;
  if (error && !shown)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!shown) return <SkeletonText label={t('loading', { ns: 'app' })} lines={8} />;
  const { auditEntries, breakGlasses } = shown;
  return (
    <>
      {breakGlasses.totalCount > 0 && (
        <Section title={t('emergencies')} count={breakGlasses.totalCount}>
          <ul className="settings-list">
            {breakGlasses.edges.map(({ node }) => (
              <Line key={node.id} who={node.account?.name} what={node.reason} at={node.openedAt} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('auditLog')} count={auditEntries.totalCount}>
        <div className="settings-find">
          <TextInput
            aria-label={t('auditFind')}
            placeholder={t('auditFind')}
            leftSection={<IconSearch size={16} stroke={1.6} />}
            value={term}
            onChange={(event) => setTerm(event.currentTarget.value)}
          />
          <SegmentedControl
            aria-label={t('auditShow')}
            data={outcomes.map((value) => ({ value, label: t(`auditOutcome.${value}`) }))}
            value={outcome}
            onChange={(value) => setOutcome(value as Outcome)}
          />
        </div>
        {auditEntries.totalCount === 0 && <p className="settings-none">{t('auditNone')}</p>}
        <ul className="settings-list">
          {auditEntries.edges.map(({ node }) => (
            <EntryLine key={node.id} entry={node} />
          ))}
        </ul>
        {auditEntries.pageInfo.hasNextPage && (
          <Button
            variant="subtle"
            onClick={() => void fetchMore({ variables: { after: auditEntries.pageInfo.endCursor } })}
          >
            {t('shownOf', { ns: 'app', shown: auditEntries.edges.length, total: auditEntries.totalCount })}
          </Button>
        )}
      </Section>
    </>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation('settings');
  const { recordKind, record, fields, reason, outcome } = entry;
  return (
    <Line
      who={entry.account?.name ?? t('auditNobody')}
      what={
        <>
          <code>{entry.act}</code> {recordKind && record && <RecordLink kind={recordKind} record={record} />}
          {fields.length > 0 && <span>{fields.join(', ')}</span>}
          {reason && <q>{reason}</q>}
        </>
      }
      at={entry.at}
      mark={outcome === 'REFUSED' && <Mark tone="bad">{t('auditOutcome.REFUSED')}</Mark>}
    />
  );
}

function RecordLink({ kind, record }: { kind: string; record: string }) {
  if (kind === 'Person')
    return (
      <Link to="/people/$personId" params={{ personId: `per_${record}` }}>
        {kind}
      </Link>
    );
  if (kind === 'Organisation')
    return (
      <Link to="/organisations/$organisationId" params={{ organisationId: `org_${record}` }}>
        {kind}
      </Link>
    );
  if (kind === 'Engagement')
    return (
      <Link to="/engagements/$engagementId" params={{ engagementId: `eng_${record}` }}>
        {kind}
      </Link>
    );
  return <>{kind}</>;
}

type LineProps = { who: string | undefined; what: ReactNode; at: string; mark?: ReactNode };

function Line({ who, what, at, mark }: LineProps) {
  const dates = useDates();
  return (
    <li>
      <p>
        <strong>{who}</strong>
        <span className="settings-act">{what}</span>
      </p>
      {mark}
      <time dateTime={at}>{dates.moment(at)}</time>
    </li>
  );
}

import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, FileButton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../design/Mark';
import { Note } from '../../design/Note';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { graphql, type ClippingImportQuery, type ClippingLineOutcome } from '../../graphql';
import { upload } from '../../lib/upload';
import { useDates } from '../../lib/use-dates';
import { MediaTrail } from '../media';
import './coverage.css';

const ClippingImportDocument = graphql(`
  query ClippingImport($id: ID!, $first: Int!, $after: String) {
    clippingImport(id: $id) {
      id
      name
      takenAt
      readyCount
      takenCount
      knownCount
      refusedCount
      lines(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            line
            outcome
            problem
            given
            headline
            firstLine
            clipping {
              id
              headline
            }
          }
        }
      }
    }
  }
`);
const CheckClippingsDocument = graphql(`
  mutation CheckClippings($input: CheckClippingsInput!) {
    checkClippings(input: $input) {
      clippingImport {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const TakeClippingsDocument = graphql(`
  mutation TakeClippings($id: ID!, $input: TakeClippingsInput!) {
    takeClippings(id: $id, input: $input) {
      clippingImport {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const route = getRouteApi('/house/media/coverage/list');

/** Many clippings at once: told line by line before anything is taken. */
export function ClippingListPage() {
  const { t } = useTranslation(['coverage', 'errors']);
  const navigate = useNavigate();
  const { id } = route.useSearch();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [check] = useMutation(CheckClippingsDocument);
  const send = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    try {
      const { id: fileId } = await upload(file);
      const answer = (await check({ variables: { input: { fileId } } })).data?.checkClippings;
      setError(answer?.userErrors[0]?.message ?? null);
      if (answer?.clippingImport)
        void navigate({ to: '/media/coverage/list', search: { id: answer.clippingImport.id } });
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : t('notSaved', { ns: 'errors' }));
    }
    setBusy(false);
  };
  return (
    <div className="u-list-page">
      <PageHeader trail={<MediaTrail to="/media/coverage">{t('coverage')}</MediaTrail>} title={t('lines.title')} />
      <div className="clipping-body">
        <p className="u-sub">{t('lines.help')}</p>
        {error && (
          <Note tone="bad" live>
            {error}
          </Note>
        )}
        <FileButton accept=".csv,.xlsx,.txt,text/csv" onChange={(file) => void send(file)}>
          {(props) => (
            <Button className="clipping-choose" variant={id ? 'default' : 'filled'} loading={busy} {...props}>
              {t(id ? 'lines.another' : 'lines.choose')}
            </Button>
          )}
        </FileButton>
        {id && <Report key={id} id={id} />}
      </div>
    </div>
  );
}

const tones: Record<ClippingLineOutcome, Tone> = {
  READY: 'ok',
  TAKEN: 'ok',
  KNOWN: 'neutral',
  TWICE: 'neutral',
  REFUSED: 'bad',
};

function Report({ id }: { id: string }) {
  const { t, i18n } = useTranslation(['coverage', 'errors', 'app']);
  const dates = useDates();
  const { data, refetch, fetchMore } = useQuery(ClippingImportDocument, {
    variables: { id, first: 100 },
    fetchPolicy: 'network-only',
  });
  const [take, { loading }] = useMutation(TakeClippingsDocument, { refetchQueries: ['Coverage'] });
  const [error, setError] = useState<string | null>(null);
  const list = data?.clippingImport;
  if (!list) return null;
  const go = async () => {
    const answer = await take({ variables: { id, input: {} } }).catch(() => null);
    setError(answer ? (answer.data?.takeClippings.userErrors[0]?.message ?? null) : t('notSaved', { ns: 'errors' }));
    void refetch();
  };
  const counts = [
    list.takenAt ? ([t('lines.takenCount'), list.takenCount] as const) : ([t('lines.ready'), list.readyCount] as const),
    [t('lines.knownCount'), list.knownCount] as const,
    [t('lines.refused'), list.refusedCount] as const,
  ];
  const { lines } = list;
  const problems = `/clipping-imports/${list.id}/problems.csv?language=${i18n.language === 'sw' ? 'sw' : 'en'}`;
  return (
    <Section
      title={`${t('lines.report')} · ${list.name}`}
      action={
        !list.takenAt &&
        list.readyCount > 0 && (
          <Button loading={loading} onClick={() => void go()}>
            {t('lines.take', { count: list.readyCount })}
          </Button>
        )
      }
    >
      {error && (
        <Note tone="bad" live>
          {error}
        </Note>
      )}
      <p className="u-sub" role="status">
        {t(list.takenAt ? 'lines.taken' : 'lines.dry')}
      </p>
      <dl className="clipping-counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="u-num">{dates.number(count)}</dd>
          </div>
        ))}
      </dl>
      {list.refusedCount > 0 && (
        <Button
          className="clipping-download"
          variant="default"
          component="a"
          href={problems}
          download
          leftSection={<IconDownload size={16} />}
        >
          {t('lines.download')}
        </Button>
      )}
      <div className="picture-table" role="region" aria-label={t('lines.report')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('lines.line')}</th>
              <th scope="col">{t('headline')}</th>
              <th scope="col">{t('lines.what')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.edges.map(({ node }) => (
              <Line key={node.id} line={node} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.pageInfo.hasNextPage && (
        <button
          type="button"
          className="u-more"
          onClick={() => void fetchMore({ variables: { after: lines.pageInfo.endCursor } })}
        >
          {t('lines.shownOf', { shown: lines.edges.length, total: lines.totalCount })} · {t('showMore', { ns: 'app' })}
        </button>
      )}
    </Section>
  );
}

type LineNode = NonNullable<ClippingImportQuery['clippingImport']>['lines']['edges'][number]['node'];

function Line({ line }: { line: LineNode }) {
  const { t } = useTranslation('coverage');
  const headline = line.headline ?? '';
  return (
    <tr>
      <th scope="row" className="u-num">
        {line.line}
      </th>
      <td>
        {line.clipping ? (
          <Link className="u-link" to="/media/coverage/$clippingId" params={{ clippingId: line.clipping.id }}>
            {headline || line.clipping.headline}
          </Link>
        ) : (
          headline
        )}
      </td>
      <td>
        <Mark tone={tones[line.outcome]} shape={line.outcome === 'REFUSED' ? 'bang' : 'tickRing'}>
          {t(`lines.outcome.${line.outcome}`, { line: line.firstLine ?? '' })}
        </Mark>
        {line.problem && <p className="u-sub">{t(`lines.problem.${line.problem}`, { given: line.given ?? '' })}</p>}
      </td>
    </tr>
  );
}

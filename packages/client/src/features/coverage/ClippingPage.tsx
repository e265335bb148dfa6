import { Fragment, useState, type ReactNode } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { RecordState } from '../../design/RecordState';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { say as announce } from '../../design/toasts';
import { WithAside } from '../../design/WithAside';
import type { ClippingDetailsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { MediaTrail } from '../media';
import { useTermLabel } from '../vocabularies';
import { ArchivedCopy } from './ArchivedCopy';
import { ClippingDocument, RemoveClippingDocument } from './clippings';
import { ToneMark } from './ToneMark';
import './coverage.css';

const ClippingDialog = lazily(() => import('./ClippingDialog'), 'ClippingDialog');
const route = getRouteApi('/house/media/coverage/$clippingId');

/** One piece: what it is, who wrote it and was quoted, what came through, and the copy that is kept. */
export function ClippingPage() {
  const { t } = useTranslation('coverage');
  const { clippingId } = route.useParams();
  const { data, error, refetch } = useQuery(ClippingDocument, { variables: { id: clippingId } });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/coverage" {...props} />}>
      {t('coverage')}
    </Button>
  );
  if (!data?.clipping)
    return (
      <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} gone={t('gone')} />
    );
  return <OneClipping clipping={data.clipping} onChanged={() => void refetch()} />;
}

function OneClipping({ clipping, onChanged }: { clipping: ClippingDetailsFragment; onChanged: () => void }) {
  const { t } = useTranslation(['coverage', 'errors', 'app']);
  const dates = useDates();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const [remove, { loading }] = useMutation(RemoveClippingDocument, { refetchQueries: ['Coverage'] });
  const gone = async () => {
    const answer = await remove({ variables: { id: clipping.id } }).catch(() => null);
    const [refused] = answer?.data?.removeClipping.userErrors ?? [];
    announce(answer ? (refused?.message ?? t('removed')) : t('notSaved', { ns: 'errors' }));
    if (answer && !refused) void navigate({ to: '/media/coverage' });
    else setOpen(null);
  };
  return (
    <div className="u-record-page">
      <PageHeader
        trail={<MediaTrail to="/media/coverage">{t('coverage')}</MediaTrail>}
        title={clipping.headline}
        note={[clipping.outlet?.name, dates.full(clipping.publishedOn)].filter(Boolean).join(' · ')}
      >
        {clipping.viewerCan.amend && (
          <>
            <Button variant="subtle" onClick={() => setOpen('remove')}>
              {t('remove')}
            </Button>
            <Button variant="default" onClick={() => setOpen('edit')}>
              {t('edit')}
            </Button>
          </>
        )}
      </PageHeader>
      <WithAside
        aside={
          <Section title={t('facts')}>
            <ClippingFacts clipping={clipping} />
          </Section>
        }
      >
        <ArchivedCopy clipping={clipping} onChanged={onChanged} />
      </WithAside>
      {open === 'remove' && (
        <Dialog opened onClose={() => setOpen(null)} title={t('removeTitle')}>
          <div className="u-dialog-scroll">
            <p className="u-sub">{t('removeAsk', { headline: clipping.headline })}</p>
          </div>
          <DialogFoot>
            <Button variant="default" data-autofocus onClick={() => setOpen(null)}>
              {t('cancel', { ns: 'app' })}
            </Button>
            <Button color="red" loading={loading} onClick={() => void gone()}>
              {t('removeIt')}
            </Button>
          </DialogFoot>
        </Dialog>
      )}
      {open === 'edit' && (
        <ClippingDialog
          clipping={clipping}
          onClose={() => {
            setOpen(null);
            onChanged();
          }}
        />
      )}
    </div>
  );
}

function ClippingFacts({ clipping }: { clipping: ClippingDetailsFragment }) {
  const { t } = useTranslation('coverage');
  const say = useTermLabel();
  const dates = useDates();
  const people = (list: { id: string; name: string }[]) =>
    list.length > 0 &&
    list.map(({ id, name }, index) => (
      <Fragment key={id}>
        {index > 0 && ', '}
        <Link className="u-link" to="/people/$personId" params={{ personId: id }}>
          {name}
        </Link>
      </Fragment>
    ));
  const facts: [string, ReactNode][] = [
    [
      t('outlet'),
      clipping.outlet && (
        <Link className="u-link" to="/organisations/$organisationId" params={{ organisationId: clipping.outlet.id }}>
          {clipping.outlet.name}
        </Link>
      ),
    ],
    [t('type'), [say(clipping.type), clipping.medium && say(clipping.medium)].filter(Boolean).join(' · ')],
    [t('tone'), <ToneMark key="tone" tone={clipping.tone} />],
    [t('depth'), clipping.depth && t(`depths.${clipping.depth}`)],
    [t('journalists'), people(clipping.journalists)],
    [t('byline'), clipping.byline],
    [t('spokespeople'), people(clipping.spokespeople)],
    [t('messages'), clipping.messages.map((term) => say(term)).join(' · ')],
    [t('beats'), clipping.beats.map((term) => say(term)).join(' · ')],
    [
      t('origin'),
      clipping.pitch ? (
        <Link className="u-link" to="/media/pitches/$pitchId" params={{ pitchId: clipping.pitch.id }}>
          {clipping.pitch.story.title}
        </Link>
      ) : clipping.enquiry ? (
        <Link className="u-link" to="/media/enquiries/$enquiryId" params={{ enquiryId: clipping.enquiry.id }}>
          {clipping.enquiry.question}
        </Link>
      ) : clipping.mediaEvent ? (
        <Link className="u-link" to="/media/events/$eventId" params={{ eventId: clipping.mediaEvent.id }}>
          {clipping.mediaEvent.title}
        </Link>
      ) : (
        t(`origins.${clipping.origin}`)
      ),
    ],
    [
      t('reach'),
      clipping.reach && t('reachOf', { figure: dates.number(clipping.reach), source: clipping.reachSource ?? '' }),
    ],
    [
      t('address'),
      clipping.address && (
        <a className="u-link" href={clipping.address} target="_blank" rel="noopener noreferrer">
          {clipping.address}
        </a>
      ),
    ],
  ];
  return (
    <dl className="profile-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

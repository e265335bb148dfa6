import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../design/Empty';
import { LoadFailed } from '../../design/LoadState';
import { Section } from '../../design/Section';
import { SkeletonRows } from '../../design/Skeleton';
import { say } from '../../design/toasts';
import type { IntroductionLineFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { AskDialog } from './AskDialog';
import { CloseRequestDocument, DeclineIntroductionDocument, IntroductionsDocument } from './introductions';
import { OfferDialog } from './OfferDialog';
import './introductions.css';

const again = { refetchQueries: [IntroductionsDocument] };

/** What is asked of the own house because it seems to know a way, and what the house asks others. */
export function Introductions() {
  const { t } = useTranslation(['introductions', 'app', 'errors']);
  const [asking, setAsking] = useState(false);
  const [offering, setOffering] = useState<IntroductionLineFragment | null>(null);
  const { data, error, refetch } = useQuery(IntroductionsDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('loading', { ns: 'app' })} rows={4} columns={2} />;
  const { introductionsSought: sought, introductionRequests: ours, coalitions } = data;
  const ask = coalitions.nodes.length > 0 && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAsking(true)}>
      {t('ask')}
    </Button>
  );
  return (
    <div className="introductions">
      {sought.nodes.length > 0 && (
        <Section title={t('askedOfYou')} count={sought.totalCount}>
          <p className="u-sub">{t('askedOfYouText')}</p>
          <ul className="introductions-list">
            {sought.nodes.map((request) => (
              <Sought key={request.id} request={request} onOffer={() => setOffering(request)} />
            ))}
          </ul>
        </Section>
      )}
      {ours.nodes.length === 0 ? (
        <Empty title={t('noneAsked')} actions={ask}>
          {coalitions.nodes.length > 0 ? t('noneAskedText') : t('noCoalition')}
        </Empty>
      ) : (
        <Section title={t('youAsked')} count={ours.totalCount} action={ask}>
          <ul className="introductions-list">
            {ours.nodes.map((request) => (
              <Ours key={request.id} request={request} />
            ))}
          </ul>
        </Section>
      )}
      {asking && <AskDialog coalitions={coalitions.nodes} onClose={() => setAsking(false)} />}
      {offering && <OfferDialog request={offering} onClose={() => setOffering(null)} />}
    </div>
  );
}

function Facts({ request }: { request: IntroductionLineFragment }) {
  const { t } = useTranslation('introductions');
  const dates = useDates();
  return (
    <div>
      <h3>{request.wanted}</h3>
      <p>{request.purpose}</p>
      <small>
        {[request.coalition?.name, t('untilDay', { day: dates.short(request.endsOn) })].filter(Boolean).join(' · ')}
      </small>
    </div>
  );
}

function Sought({ request, onOffer }: { request: IntroductionLineFragment; onOffer: () => void }) {
  const { t } = useTranslation(['introductions', 'errors']);
  const [decline, { loading }] = useMutation(DeclineIntroductionDocument, again);
  const no = async () => {
    try {
      const [refused] = (await decline({ variables: { id: request.id } })).data?.declineIntroduction.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <li>
      <Facts request={request} />
      <div className="introductions-acts">
        <Button size="xs" variant="default" aria-label={t('offerNamed', { name: request.wanted })} onClick={onOffer}>
          {t('offer')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          loading={loading}
          aria-label={t('declineNamed', { name: request.wanted })}
          onClick={() => void no()}
        >
          {t('decline')}
        </Button>
      </div>
    </li>
  );
}

function Ours({ request }: { request: IntroductionLineFragment }) {
  const { t } = useTranslation(['introductions', 'errors']);
  const dates = useDates();
  const [close, { loading }] = useMutation(CloseRequestDocument, again);
  const isOpen = !request.closedAt && request.endsOn >= dates.today;
  const shut = async () => {
    try {
      await close({ variables: { id: request.id } });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  return (
    <li>
      <Facts request={request} />
      {isOpen ? (
        <div className="introductions-acts">
          <Button
            size="xs"
            variant="default"
            loading={loading}
            aria-label={t('closeNamed', { name: request.wanted })}
            onClick={() => void shut()}
          >
            {t('close')}
          </Button>
        </div>
      ) : (
        <small>{t('closed')}</small>
      )}
      {request.offers.length > 0 && (
        <ul className="introductions-offers">
          {request.offers.map((offer) => (
            <li key={offer.id}>
              <strong>{offer.introducer}</strong>
              <p>{offer.message}</p>
              {offer.contact && <small>{t('speakTo', { name: offer.contact })}</small>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import { Note } from '../../../design/Note';
import { RecordState } from '../../../design/RecordState';
import { Section } from '../../../design/Section';
import { lazily } from '../../../design/lazily';
import type { AgreementDetailsFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useMay, useViewer } from '../../accounts';
import { Until } from '../marks';
import { SharedUnder } from '../share/SharedUnder';
import { AgreementStatusMark } from './AgreementStatusMark';
import { SignedFiles } from './SignedFiles';
import { AgreementPageDocument } from './agreement-lines';
import '../../../design/record.css';
import '../partners.css';
import '../seen/seen.css';

const AgreementDialog = lazily(() => import('./AgreementDialog'), 'AgreementDialog');
const TerminateDialog = lazily(() => import('./TerminateDialog'), 'TerminateDialog');

const route = getRouteApi('/house/agreements/$agreementId');

/** One agreement: who signed it, until when it holds, what it allows, and what is shared under it. */
export function AgreementPage() {
  const { t } = useTranslation('partners');
  const { agreementId } = route.useParams();
  const isPartner = useViewer()?.isPartner;
  const { data, error, refetch, fetchMore } = useQuery(AgreementPageDocument, { variables: { id: agreementId } });
  const back = (
    <Button
      variant="default"
      renderRoot={(props) => <Link to={isPartner ? '/our-agreement' : '/partners'} {...props} />}
    >
      {t('toAgreements')}
    </Button>
  );
  const agreement = data?.agreement;
  if (!agreement) return <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} />;
  const { shares } = agreement;
  return (
    <article className="deal">
      <Head agreement={agreement} />
      <div className="deal-body">
        <div className="deal-main">
          <Section title={isPartner ? t('sharedWithUsUnder') : t('sharedUnder')} count={shares.totalCount}>
            <SharedUnder
              shares={shares.edges.map(({ node }) => node)}
              total={shares.totalCount}
              empty={isPartner ? t('nothingUnderForUs') : t('nothingUnder')}
              onMore={
                shares.pageInfo.hasNextPage
                  ? () => void fetchMore({ variables: { after: shares.pageInfo.endCursor } })
                  : undefined
              }
            />
          </Section>
        </div>
        <aside className="deal-side" aria-label={t('whatWasAgreed')}>
          <Facts agreement={agreement} />
          <SignedFiles agreement={agreement} />
          <Signatories agreement={agreement} />
        </aside>
      </div>
    </article>
  );
}

function Head({ agreement }: { agreement: AgreementDetailsFragment }) {
  const { t } = useTranslation(['partners', 'app']);
  const dates = useDates();
  const isPartner = useViewer()?.isPartner;
  const may = useMay('agreements:write');
  const [open, setOpen] = useState<'amend' | 'terminate' | null>(null);
  const { status } = agreement;
  const signed = status === 'ACTIVE' || status === 'SIGNED';
  return (
    <header className="deal-head">
      <nav className="record-crumbs" aria-label={t('whereYouAre')}>
        {isPartner ? (
          <Link to="/our-agreement">{t('ourAgreement', { ns: 'app' })}</Link>
        ) : (
          <Link to="/partners">{t('agreements')}</Link>
        )}
        <IconChevronRight size={14} aria-hidden="true" />
        <span>{t(`kind.${agreement.type}`)}</span>
      </nav>
      <div>
        <h1>{agreement.title}</h1>
        <p className="deal-marks">
          <AgreementStatusMark status={status} look="soft" />
          {signed && <Until day={agreement.expiresOn} soon={agreement.isExpiringSoon} />}
        </p>
      </div>
      {may && status !== 'TERMINATED' && (
        <div className="deal-do">
          {(signed || status === 'EXPIRED') && (
            <Button variant="default" onClick={() => setOpen('terminate')}>
              {t('terminate')}
            </Button>
          )}
          <Button variant="default" onClick={() => setOpen('amend')}>
            {t('edit', { ns: 'app' })}
          </Button>
        </div>
      )}
      {agreement.isExpiringSoon && !isPartner && (
        <div className="deal-note">
          <Note>{t('expiresSoonText', { day: dates.full(agreement.expiresOn ?? '') })}</Note>
        </div>
      )}
      {agreement.terminatedAt && (
        <div className="deal-note">
          <Note tone="bad">
            {t('terminatedOn', { when: dates.moment(agreement.terminatedAt) })}
            {agreement.terminationReason && ` ${agreement.terminationReason}`}
          </Note>
        </div>
      )}
      {open === 'amend' && <AgreementDialog agreement={agreement} onClose={() => setOpen(null)} />}
      {open === 'terminate' && <TerminateDialog agreement={agreement} onClose={() => setOpen(null)} />}
    </header>
  );
}

function Facts({ agreement }: { agreement: AgreementDetailsFragment }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  const isPartner = useViewer()?.isPartner;
  const facts = [
    [t('signedOn'), agreement.signedOn && dates.short(agreement.signedOn)],
    [t('from'), agreement.effectiveFrom && dates.short(agreement.effectiveFrom)],
    [t('until'), agreement.expiresOn ? dates.short(agreement.expiresOn) : t('noEnd')],
    [t('noticeDays'), !isPartner && t('days', { ns: 'time', count: agreement.renewalNoticeDays })],
    [t('mayBeShared'), agreement.dataClasses.map((one) => t(`dataClass.${one}`)).join(', ')],
  ] as const;
  return (
    <Section title={t('whatWasAgreed')}>
      <dl className="seen-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {agreement.purposes.length > 0 && (
          <div>
            <dt>{t('purpose')}</dt>
            <dd>
              <ul className="deal-purposes">
                {agreement.purposes.map((purpose) => (
                  <li key={purpose}>{purpose}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

function Signatories({ agreement }: { agreement: AgreementDetailsFragment }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  const isPartner = useViewer()?.isPartner;
  const { coalition, signatories } = agreement;
  return (
    <Section title={t('whoSigned')} count={signatories.totalCount || undefined}>
      {coalition && (
        <p className="deal-coalition">
          {t('bindsCoalition')}{' '}
          {isPartner ? (
            <b>{coalition.name}</b>
          ) : (
            <Link className="u-name" to="/coalitions/$coalitionId" params={{ coalitionId: coalition.id }}>
              {coalition.name}
            </Link>
          )}
        </p>
      )}
      {!coalition && signatories.totalCount === 0 && <p className="u-quiet">{t('nobodySigned')}</p>}
      <ul className="deal-parties">
        {signatories.nodes.map(({ id, organisation, signatory, signatoryTitle, signedOn }) => (
          <li key={id}>
            <Face name={organisation?.name ?? ''} square size={28} />
            <p>
              {organisation && (
                <Link
                  className="u-name"
                  to="/organisations/$organisationId"
                  params={{ organisationId: organisation.id }}
                >
                  {organisation.name}
                </Link>
              )}
              <span>{[signatory, signatoryTitle, signedOn && dates.short(signedOn)].filter(Boolean).join(' · ')}</span>
              {!isPartner && organisation && (
                <Link className="u-link" to="/partners/sees" search={{ partner: organisation.id }}>
                  {t('whatTheySee')}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

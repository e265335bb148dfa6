import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Note } from '../../design/Note';
import { RecordState } from '../../design/RecordState';
import { PageHeader } from '../../design/PageHeader';
import { Section } from '../../design/Section';
import { say as announce } from '../../design/toasts';
import { WithAside } from '../../design/WithAside';
import type { EnquiryDetailsFragment, UserError } from '../../graphql';
import { ColleagueSelect } from '../choices';
import { MediaTrail } from '../media';
import {
  AnswerEnquiryDocument,
  AssignEnquiryDocument,
  CloseEnquiryDocument,
  EnquiryDocument,
  ReopenEnquiryDocument,
} from './enquiries';
import { AnswerGiven, EnquiryFacts } from './EnquiryFacts';
import { EnquiryMark } from './EnquiryWords';
import './enquiries.css';

const EnquiryDialog = lazily(() => import('./EnquiryDialog'), 'EnquiryDialog');
const route = getRouteApi('/house/media/enquiries/$enquiryId');

/** One enquiry: what is asked, by when, who answers, and the answer. */
export function EnquiryPage() {
  const { t } = useTranslation('enquiries');
  const { enquiryId } = route.useParams();
  const { data, error, refetch } = useQuery(EnquiryDocument, { variables: { id: enquiryId } });
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/media/enquiries" {...props} />}>
      {t('enquiries')}
    </Button>
  );
  if (!data?.enquiry)
    return (
      <RecordState isRead={Boolean(data)} error={error} onRetry={() => void refetch()} way={back} gone={t('gone')} />
    );
  return <OneEnquiry key={data.enquiry.version} enquiry={data.enquiry} />;
}

function OneEnquiry({ enquiry }: { enquiry: EnquiryDetailsFragment }) {
  const { t } = useTranslation('enquiries');
  const isOpen = enquiry.status === 'NEW' || enquiry.status === 'IN_PROGRESS';
  const { coverage } = enquiry;
  const [editing, setEditing] = useState(false);
  return (
    <div className="u-record-page">
      <PageHeader
        trail={<MediaTrail to="/media/enquiries">{t('enquiries')}</MediaTrail>}
        title={enquiry.question}
        note={<EnquiryMark enquiry={enquiry} look="soft" />}
      >
        {enquiry.viewerCan.amend && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('change')}
          </Button>
        )}
      </PageHeader>
      <WithAside
        aside={
          <Section title={t('facts')}>
            <EnquiryFacts enquiry={enquiry} />
          </Section>
        }
      >
        <AnswerGiven enquiry={enquiry} />
        {enquiry.viewerCan.amend && isOpen && <Acts enquiry={enquiry} />}
        {!isOpen && enquiry.viewerCan.amend && <Reopen enquiry={enquiry} />}
        {coverage.totalCount > 0 && (
          <Section title={t('clippings')} count={coverage.totalCount}>
            <ul className="enquiries-due">
              {coverage.edges.map(({ node }) => (
                <li key={node.id}>
                  <Link className="u-name" to="/media/coverage/$clippingId" params={{ clippingId: node.id }}>
                    {node.headline}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </WithAside>
      {editing && <EnquiryDialog enquiry={enquiry} onClose={() => setEditing(false)} />}
    </div>
  );
}

/** Says what was refused, or that it was done. */
function useTold(done: string) {
  const { t } = useTranslation('errors');
  const [refused, setRefused] = useState<string | null>(null);
  const tell = async (work: Promise<readonly UserError[] | undefined>) => {
    try {
      const [error] = (await work) ?? [];
      setRefused(error?.message ?? null);
      if (!error) announce(done);
    } catch {
      setRefused(t('notSaved'));
    }
  };
  return { refused, tell };
}

function Acts({ enquiry }: { enquiry: EnquiryDetailsFragment }) {
  const { t } = useTranslation('enquiries');
  const [answerIt, answering] = useMutation(AnswerEnquiryDocument, { refetchQueries: ['EnquiriesDue'] });
  const [closeIt, closing] = useMutation(CloseEnquiryDocument, { refetchQueries: ['EnquiriesDue'] });
  const [assign] = useMutation(AssignEnquiryDocument, { refetchQueries: ['EnquiriesDue'] });
  const [answer, setAnswer] = useState(enquiry.answer ?? '');
  const [outcome, setOutcome] = useState(enquiry.outcome ?? '');
  const [reason, setReason] = useState('');
  const [declining, setDeclining] = useState(false);
  const { refused, tell } = useTold(t(declining ? 'closed' : 'answered'));
  const version = { expectedVersion: enquiry.version };
  const save = () =>
    tell(
      answerIt({
        variables: { id: enquiry.id, input: { ...version, answer, outcome: outcome.trim() || null } },
      }).then(({ data }) => data?.answerEnquiry.userErrors),
    );
  const close = (status: 'DECLINED' | 'EXPIRED') =>
    tell(
      closeIt({ variables: { id: enquiry.id, input: { ...version, status, reason } } }).then(
        ({ data }) => data?.closeEnquiry.userErrors,
      ),
    );
  return (
    <Section
      title={t(declining ? 'declineTitle' : 'answer')}
      action={
        <button type="button" className="u-more" onClick={() => setDeclining(!declining)}>
          {t(declining ? 'answer' : 'decline')}
        </button>
      }
    >
      {refused && (
        <Note tone="bad" live>
          {refused}
        </Note>
      )}
      <div className="enquiry-keep">
        <ColleagueSelect
          label={t('assignee')}
          placeholder={t('nobody')}
          clearable
          value={enquiry.assignee?.id ?? null}
          onChange={(assigneeId) => void assign({ variables: { id: enquiry.id, input: { ...version, assigneeId } } })}
        />
        {declining ? (
          <>
            <TextInput label={t('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
            <span className="u-acts">
              <Button
                disabled={reason.trim().length < 3}
                loading={closing.loading}
                onClick={() => void close('DECLINED')}
              >
                {t('declined')}
              </Button>
              <Button
                variant="default"
                disabled={reason.trim().length < 3}
                loading={closing.loading}
                onClick={() => void close('EXPIRED')}
              >
                {t('expired')}
              </Button>
            </span>
          </>
        ) : (
          <>
            <Textarea
              label={t('answer')}
              description={t('answerHelp')}
              autosize
              minRows={4}
              value={answer}
              onChange={(event) => setAnswer(event.currentTarget.value)}
            />
            <TextInput
              label={t('outcome')}
              value={outcome}
              onChange={(event) => setOutcome(event.currentTarget.value)}
            />
            <span className="u-acts">
              <Button disabled={!answer.trim()} loading={answering.loading} onClick={() => void save()}>
                {t('saveAnswer')}
              </Button>
            </span>
          </>
        )}
      </div>
    </Section>
  );
}

function Reopen({ enquiry }: { enquiry: EnquiryDetailsFragment }) {
  const { t } = useTranslation('enquiries');
  const [reopen, { loading }] = useMutation(ReopenEnquiryDocument, { refetchQueries: ['EnquiriesDue'] });
  const { refused, tell } = useTold(t('reopened'));
  const again = () =>
    tell(
      reopen({ variables: { id: enquiry.id, input: { expectedVersion: enquiry.version } } }).then(
        ({ data }) => data?.reopenEnquiry.userErrors,
      ),
    );
  return (
    <>
      {refused && (
        <Note tone="bad" live>
          {refused}
        </Note>
      )}
      <Button className="enquiry-again" variant="default" loading={loading} onClick={() => void again()}>
        {t('reopen')}
      </Button>
    </>
  );
}

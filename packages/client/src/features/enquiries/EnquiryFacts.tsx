import { Fragment, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/Section';
import type { EnquiryDetailsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { EnquiryWhen } from './EnquiryWords';
import './enquiries.css';

/** What was answered, and what came of it. */
export function AnswerGiven({ enquiry }: { enquiry: EnquiryDetailsFragment }) {
  const { t } = useTranslation('enquiries');
  return (
    <>
      {enquiry.answer && (
        <Section title={t('answer')}>
          <p className="enquiry-answer">{enquiry.answer}</p>
        </Section>
      )}
      {enquiry.outcome && (
        <Section title={t('outcome')}>
          <p className="enquiry-answer">{enquiry.outcome}</p>
        </Section>
      )}
    </>
  );
}

/** Who asks, for whom, by when, and who answers. */
export function EnquiryFacts({ enquiry }: { enquiry: EnquiryDetailsFragment }) {
  const { t } = useTranslation(['enquiries', 'words']);
  const dates = useDates();
  const { person, organisation } = enquiry;
  const facts: [string, ReactNode][] = [
    [
      t('who'),
      person ? (
        <Link className="u-link" to="/people/$personId" params={{ personId: person.id }}>
          {person.name}
        </Link>
      ) : (
        enquiry.askedBy
      ),
    ],
    [
      t('organisation'),
      organisation && (
        <Link className="u-link" to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
        </Link>
      ),
    ],
    [t('kind'), t(`kinds.${enquiry.kind}`)],
    [t('channel'), t(`contactPoint.${enquiry.channel}`, { ns: 'words' })],
    [t('receivedAt'), dates.moment(enquiry.receivedAt)],
    [
      t('dueAt'),
      enquiry.dueAt && (
        <>
          {dates.moment(enquiry.dueAt)}
          {enquiry.isInTime === null ? (
            <>
              {' '}
              · <EnquiryWhen enquiry={enquiry} />
            </>
          ) : (
            ` · ${t(enquiry.isInTime ? 'inTime' : 'tooLate')}`
          )}
        </>
      ),
    ],
    [t('assignee'), enquiry.assignee?.name ?? t('nobody')],
    [
      t('speed'),
      enquiry.minutesToAnswer !== null && (
        <>
          <EnquiryWhen enquiry={enquiry} /> · {enquiry.answeredBy?.name}
        </>
      ),
    ],
  ];
  return (
    <dl className="profile-facts">
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          {value && (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </Fragment>
      ))}
    </dl>
  );
}

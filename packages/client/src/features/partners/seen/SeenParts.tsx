import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ContactPointFieldsFragment,
  DoNotContactFieldsFragment,
  SeenEngagementLineFragment,
  SeenPromiseFragment,
  TermsOfSightFragment,
} from '../../../graphql';
import { readablePhone } from '../../../lib/phone-number';
import { useDates } from '../../../lib/use-dates';
import { isNumber } from '../../contacts';
import { FieldSetMark, Until } from '../marks';
import { lastDay } from '../share/last-day';
import { SeenHeading, SeenLink } from './SeenLink';

export type Fact = readonly [name: string, value: ReactNode];

/** What is not open is not shown, greyed or counted: a fact without a value has no line. */
export function Facts({ facts }: { facts: readonly (Fact | undefined)[] }) {
  const shown = facts.filter((fact): fact is Fact => Boolean(fact?.[1]));
  if (shown.length === 0) return null;
  return (
    <dl className="seen-facts">
      {shown.map(([name, value], at) => (
        <div key={`${at}${name}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type ListProps = { title: string; total?: number; shown?: number; children: ReactNode };

export function SeenList({ title, total, shown = 0, children }: ListProps) {
  const { t } = useTranslation('app');
  const level = useContext(SeenHeading);
  const head = (
    <>
      {title} {total !== undefined && <span className="u-count">{total}</span>}
    </>
  );
  return (
    <section className="seen-list">
      {level === 2 ? <h2>{head}</h2> : <h3>{head}</h3>}
      <ul>{children}</ul>
      {total !== undefined && total > shown && <p className="u-help">{t('shownOf', { shown, total })}</p>}
    </section>
  );
}

export function useReachFacts(points: ContactPointFieldsFragment[], bans: DoNotContactFieldsFragment[]): Fact[] {
  const { t } = useTranslation(['partners', 'words', 'contacts']);
  return [
    ...bans.map((ban): Fact => [
      t('mustNot'),
      <strong key={ban.id} className="seen-ban">
        {ban.channel
          ? t('doNotUse', { ns: 'contacts', channel: t(`contactPoint.${ban.channel}`, { ns: 'words' }) })
          : t('doNotContact', { ns: 'contacts' })}
      </strong>,
    ]),
    ...points
      .filter((point) => !point.isBlocked)
      .map((point): Fact => [
        point.label ?? t(`contactPoint.${point.type}`, { ns: 'words' }),
        <span key={point.id} className="u-num">
          {isNumber(point.type) ? readablePhone(point.value) : point.value}
        </span>,
      ]),
  ];
}

export function SeenEngagements({ page }: { page: { totalCount: number; nodes: SeenEngagementLineFragment[] } }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  if (page.nodes.length === 0) return null;
  return (
    <SeenList title={t('engagementsSeen')} total={page.totalCount} shown={page.nodes.length}>
      {page.nodes.map((engagement) => (
        <li key={engagement.id}>
          <SeenLink kind="Engagement" id={engagement.id}>
            {engagement.subject}
          </SeenLink>
          <time dateTime={engagement.day}>{dates.short(engagement.day)}</time>
        </li>
      ))}
    </SeenList>
  );
}

export function SeenPromises({ page }: { page: { totalCount: number; nodes: SeenPromiseFragment[] } }) {
  const { t } = useTranslation(['partners', 'words']);
  const dates = useDates();
  if (page.nodes.length === 0) return null;
  return (
    <SeenList title={t('promisesSeen')} total={page.totalCount} shown={page.nodes.length}>
      {page.nodes.map((promise) => (
        <li key={promise.id}>
          <span>
            {promise.text}{' '}
            <small>
              {[
                promise.person?.name ?? promise.organisation?.name,
                t(`commitmentStatus.${promise.isOverdue ? 'OVERDUE' : promise.status}`, { ns: 'words' }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          {promise.dueOn && <time dateTime={promise.dueOn}>{dates.short(promise.dueOn)}</time>}
        </li>
      ))}
    </SeenList>
  );
}

/** What may be seen, what for, and until when: each share of the record stands for itself. */
export function SeenTerms({ shares }: { shares: TermsOfSightFragment }) {
  const { t } = useTranslation('partners');
  const dates = useDates();
  if (shares.edges.length === 0) return null;
  return (
    <SeenList title={t('howShared')} total={shares.totalCount} shown={shares.edges.length}>
      {shares.edges.map(({ node }) => (
        <li key={node.id} className="seen-terms">
          <p className="share-how">
            <FieldSetMark fieldSet={node.fieldSet} />
            <span>{t(`may.${node.may}`)}</span>
            <Until day={lastDay(node, dates)} />
          </p>
          <p>{node.purpose}</p>
          {node.agreement && (
            <p className="u-help">
              <SeenLink kind="Agreement" id={node.agreement.id}>
                {node.agreement.title}
              </SeenLink>
            </p>
          )}
        </li>
      ))}
    </SeenList>
  );
}

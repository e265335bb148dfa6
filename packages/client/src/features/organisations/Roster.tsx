import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateButton } from '../../design/DateButton';
import { Face } from '../../design/Face';
import { Section } from '../../design/Section';
import type { HatFieldsFragment, OrganisationPageQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useSpan } from '../posts';
import './roster.css';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;
type RosterProps = { organisation: Organisation; asOf: string | undefined; onAsOf: (day: string | undefined) => void };

/** Its people by post and date: posts first, empty ones said to be empty, then members, then those of before. */
export function Roster({ organisation, asOf, onAsOf }: RosterProps) {
  const { t } = useTranslation(['organisations', 'posts', 'app']);
  const dates = useDates();
  const hats = organisation.memberships.edges.map(({ node }) => node);
  const posts = organisation.posts.edges.map(({ node }) => node);
  const now = hats.filter((hat) => hat.isCurrent || asOf);
  const past = hats.filter((hat) => !hat.isCurrent && !asOf);
  const vacant = posts.filter((post) => !now.some((hat) => hat.post?.id === post.id));
  const ordered = [...now].sort((one, other) => Number(Boolean(other.post)) - Number(Boolean(one.post)));
  const action = (
    <DateButton
      className="u-more"
      label={t('asOfLabel', { ns: 'posts' })}
      value={asOf ?? null}
      clearLabel={t('asOfToday', { ns: 'posts' })}
      onChange={(day) => onAsOf(day ?? undefined)}
    >
      {asOf ? t('asOf', { ns: 'posts', day: dates.short(asOf) }) : t('asOfToday', { ns: 'posts' })}
    </DateButton>
  );
  return (
    <Section title={t('roster')} count={now.length || undefined} action={action}>
      {now.length === 0 && vacant.length === 0 && <p className="u-quiet">{t('nobody')}</p>}
      <ul className="roster">
        {ordered.map((hat) => (
          <Sitter key={hat.id} hat={hat} />
        ))}
        {vacant.map((post) => (
          <li key={post.id} data-vacant>
            <span className="roster-seat" aria-hidden="true" />
            <p>
              <strong>{post.label}</strong>
              <span>{t('vacant')}</span>
            </p>
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details className="roster-past">
          <summary>{t('formerly', { count: past.length })}</summary>
          <ul className="roster">
            {past.map((hat) => (
              <Sitter key={hat.id} hat={hat} />
            ))}
          </ul>
        </details>
      )}
      {organisation.memberships.pageInfo.hasNextPage && (
        <p className="u-help">
          {t('shownOf', { ns: 'app', shown: hats.length, total: organisation.memberships.totalCount })}
        </p>
      )}
    </Section>
  );
}

function Sitter({ hat }: { hat: HatFieldsFragment }) {
  const { t } = useTranslation('posts');
  const span = useSpan();
  if (!hat.person) return null;
  return (
    <li>
      <Face name={hat.person.name} size={28} />
      <p>
        <Link className="u-name" to="/people/$personId" params={{ personId: hat.person.id }}>
          {hat.person.name}
        </Link>
        <span>{hat.post?.label ?? hat.role ?? t('member')}</span>
        <span className="u-num">{span(hat)}</span>
      </p>
    </li>
  );
}

import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { SavedViews } from '../saved-views';
import { readPeopleSearch, type PeopleSearch } from './people-search';

const PeopleCountsDocument = graphql(`
  query PeopleCounts {
    all: people(first: 1) {
      totalCount
    }
    cold: people(filter: { contactStatus: { in: [COOLING, GONE_COLD] } }, first: 1) {
      totalCount
    }
    policy: people(kinds: ["policy_maker"], first: 1) {
      totalCount
    }
    media: people(kinds: ["media_contact"], first: 1) {
      totalCount
    }
    partners: people(kinds: ["partner_staff"], first: 1) {
      totalCount
    }
    banned: people(filter: { contactStatus: { eq: DO_NOT_CONTACT } }, first: 1) {
      totalCount
    }
  }
`);

type View = { key: 'all' | 'cold' | 'policy' | 'media' | 'partners' | 'banned'; search: PeopleSearch };

const views: View[] = [
  { key: 'all', search: {} },
  { key: 'cold', search: { contact: ['COOLING', 'GONE_COLD'], sort: 'last' } },
  { key: 'policy', search: { kinds: ['policy_maker'] } },
  { key: 'media', search: { kinds: ['media_contact'] } },
  { key: 'partners', search: { kinds: ['partner_staff'] } },
  { key: 'banned', search: { contact: ['DO_NOT_CONTACT'] } },
];

/** The views that everybody needs, each a link with its count. */
export function PeopleViews({ search: { new: _, ...present } }: { search: PeopleSearch }) {
  const { t } = useTranslation('people');
  const dates = useDates();
  const { data } = useQuery(PeopleCountsDocument);
  return (
    <nav className="u-views" aria-label={t('views')}>
      {views.map(({ key, search }) => (
        <Link
          key={key}
          to="/people"
          search={search}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(`view.${key}`)}
          <span>{data ? dates.number(data[key].totalCount) : ''}</span>
        </Link>
      ))}
      <SavedViews
        room="PEOPLE"
        present={present}
        read={readPeopleSearch}
        link={(kept, props) => (
          <Link
            to="/people"
            search={kept}
            activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
            {...props}
          />
        )}
      />
    </nav>
  );
}

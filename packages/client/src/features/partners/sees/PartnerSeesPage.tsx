import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { Note } from '../../../design/Note';
import { graphql } from '../../../graphql';
import { OrganisationFinder } from '../../organisations';
import { SeenBy } from './SeenBy';
import type { SeesSearch } from './sees-search';

const route = getRouteApi('/house/partners/sees');

const PartnerNameDocument = graphql(`
  query PartnerName($id: ID!) {
    organisation(id: $id) {
      id
      name
      agreements(first: 50) {
        nodes {
          id
          agreement {
            id
            status
          }
        }
      }
      coalitionMemberships(currentOnly: true, first: 50) {
        totalCount
      }
    }
  }
`);

/** "What can this partner see?", answered by showing it: its own lists, read as its members read them. */
export function PartnerSeesPage() {
  const { t } = useTranslation('partners');
  const navigate = useNavigate();
  const { partner, of = 'people' } = route.useSearch();
  const { data } = useQuery(PartnerNameDocument, { variables: { id: partner ?? '' }, skip: !partner });
  const organisation = partner ? data?.organisation : undefined;
  const change = (part: SeesSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...part }), replace: true });
  const signedNothing =
    organisation &&
    organisation.coalitionMemberships.totalCount === 0 &&
    !organisation.agreements.nodes.some(({ agreement }) => agreement?.status === 'ACTIVE');
  return (
    <>
      <div className="sees-choose">
        <OrganisationFinder
          key={organisation?.id ?? 'none'}
          label={t('partner')}
          value={organisation ?? null}
          isSought
          onChange={(chosen) => change({ partner: chosen?.id })}
        />
      </div>
      {!partner && <Empty title={t('seesChoose')}>{t('seesChooseText')}</Empty>}
      {organisation && (
        <>
          <div className="sees-note">
            <Note tone={signedNothing ? 'wait' : 'accent'}>
              {signedNothing
                ? t('seesSignedNothing', { name: organisation.name })
                : t('seesText', { name: organisation.name })}
            </Note>
          </div>
          <SeenBy
            key={organisation.id}
            organisationId={organisation.id}
            of={of}
            onOf={(kind) => change({ of: kind })}
          />
        </>
      )}
    </>
  );
}

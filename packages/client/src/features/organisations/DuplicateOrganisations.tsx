import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { graphql } from '../../graphql';

const PossibleDuplicateOrganisationsDocument = graphql(`
  query PossibleDuplicateOrganisations($input: PossibleDuplicateOrganisationsInput!) {
    possibleDuplicateOrganisations(input: $input) {
      similarity
      organisation {
        id
        name
      }
    }
  }
`);

/** While one types: which organisation this may be already. */
export function DuplicateOrganisations({ name }: { name: string }) {
  const { t } = useTranslation('people');
  const [settled] = useDebouncedValue(name.trim(), 300);
  const { data } = useQuery(PossibleDuplicateOrganisationsDocument, {
    variables: { input: { name: settled } },
    skip: settled.length < 4,
  });
  const found = settled.length < 4 ? [] : (data?.possibleDuplicateOrganisations.slice(0, 3) ?? []);
  if (found.length === 0) return null;
  return (
    <Note>
      <b>{t('maybeKnown')}</b>{' '}
      <span role="status">
        {found.map(({ organisation }, at) => (
          <span key={organisation.id}>
            {at > 0 && ' · '}
            <Link
              className="u-link"
              to="/organisations/$organisationId"
              params={{ organisationId: organisation.id }}
              target="_blank"
            >
              {organisation.name}
            </Link>
          </span>
        ))}
      </span>
    </Note>
  );
}

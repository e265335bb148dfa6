import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '../../design/Note';
import { graphql } from '../../graphql';
import { toE164 } from '../../lib/phone-number';
import { positionOf } from './PersonWords';

const PossibleDuplicatesDocument = graphql(`
  query PossibleDuplicates($input: PossibleDuplicatePeopleInput!) {
    possibleDuplicatePeople(input: $input) {
      similarity
      reasons
      person {
        ...PersonLine
      }
    }
  }
`);

type DuplicateHintsProps = { name: string; email: string; phone: string; postId: string | null };

/** While one types: who this may be already. */
export function DuplicateHints({ name, email, phone, postId }: DuplicateHintsProps) {
  const { t } = useTranslation(['people', 'words']);
  const [asked] = useDebouncedValue(
    JSON.stringify({ name: name.trim(), email: email.trim(), phone: phone.trim(), postId }),
    300,
  );
  const wanted = JSON.parse(asked) as { name: string; email: string; phone: string; postId: string | null };
  const { data, previousData } = useQuery(PossibleDuplicatesDocument, {
    variables: {
      input: {
        name: wanted.name || undefined,
        emails: wanted.email ? [wanted.email] : undefined,
        phones: wanted.phone ? [toE164(wanted.phone)] : undefined,
        postId: wanted.postId ?? undefined,
      },
    },
    skip: wanted.name.length < 4 && !wanted.email && !wanted.phone,
  });
  const found = (data ?? previousData)?.possibleDuplicatePeople.slice(0, 3) ?? [];
  if (found.length === 0 || wanted.name.length < 4) return null;
  return (
    <Note>
      <b>{t('maybeKnown')}</b>
      <ul className="duplicates" role="status">
        {found.map(({ person, reasons }) => (
          <li key={person.id}>
            <Link className="u-link" to="/people/$personId" params={{ personId: person.id }} target="_blank">
              {person.name}
            </Link>
            {positionOf(person.currentMembership) && <> · {positionOf(person.currentMembership)}</>}
            {' · '}
            {reasons.map((reason) => t(`duplicateReason.${reason}`, { ns: 'words' })).join(', ')}
          </li>
        ))}
      </ul>
    </Note>
  );
}

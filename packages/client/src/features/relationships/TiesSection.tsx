import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import { Section } from '../../design/Section';
import { say } from '../../design/toasts';
import { lazily } from '../../design/lazily';
import { graphql, type TieFieldsFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { tieLabel } from './ties';
import { TiesPicture } from './TiesPicture';
import './ties.css';

const RelationshipDialog = lazily(() => import('./RelationshipDialog'), 'RelationshipDialog');
const RemoveRelationshipDocument = graphql(`
  mutation RemoveRelationship($id: ID!) {
    removeRelationship(id: $id) {
      removedId
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type TiesSectionProps = {
  of: { __typename: 'Person' | 'Organisation'; id: string; name: string };
  ties: TieFieldsFragment[];
  canAmend: boolean;
};

/** Who is tied to whom, as a picture and as the list that holds the same. */
export function TiesSection({ of, ties, canAmend }: TiesSectionProps) {
  const { t } = useTranslation(['relationships', 'app']);
  const [adding, setAdding] = useState(false);
  if (ties.length === 0 && !canAmend) return null;
  const action = canAmend && (
    <button type="button" className="u-more" onClick={() => setAdding(true)}>
      {t('add', { ns: 'app' })}
    </button>
  );
  const square = of.__typename === 'Organisation';
  return (
    <Section title={t('title')} count={ties.length || undefined} action={action}>
      {ties.length === 0 && <p className="u-quiet">{t('none')}</p>}
      {ties.length > 1 && (
        <TiesPicture name={of.name} square={square} ties={ties} label={t('picture', { count: ties.length })} />
      )}
      <ul className="ties">
        {ties.map((tie) => (
          <Tie key={tie.id} tie={tie} canAmend={canAmend} of={of} />
        ))}
      </ul>
      {adding && <RelationshipDialog of={of} onClose={() => setAdding(false)} />}
    </Section>
  );
}

type TieProps = { tie: TieFieldsFragment; canAmend: boolean; of: TiesSectionProps['of'] };

function Tie({ tie, canAmend, of }: TieProps) {
  const { t, i18n } = useTranslation(['relationships', 'errors']);
  const dates = useDates();
  const [remove] = useMutation(RemoveRelationshipDocument, {
    update: (cache) => cache.evict({ id: cache.identify(of), fieldName: 'relationships' }),
  });
  const { other, relationship } = tie;
  if (!other) return null;
  const drop = async () => {
    try {
      const { data } = await remove({ variables: { id: relationship?.id ?? tie.id } });
      const [refused] = data?.removeRelationship.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  const name = (
    <strong className="u-name">
      {other.__typename === 'Person' ? (
        <Link to="/people/$personId" params={{ personId: other.id }}>
          {other.name}
        </Link>
      ) : (
        <Link to="/organisations/$organisationId" params={{ organisationId: other.id }}>
          {other.name}
        </Link>
      )}
    </strong>
  );
  return (
    <li data-past={relationship?.endedOn ? true : undefined}>
      <Face name={other.name} square={other.__typename === 'Organisation'} size={22} />
      <p title={relationship?.note ?? undefined}>
        <span>{tieLabel(tie, i18n.language)}</span> {name}
      </p>
      {relationship?.startedOn && <time>{dates.partial(relationship.startedOn)}</time>}
      {canAmend && relationship && (
        <ActionIcon size={24} aria-label={t('remove', { name: other.name })} onClick={() => void drop()}>
          <IconX size={13} />
        </ActionIcon>
      )}
    </li>
  );
}

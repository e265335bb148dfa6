import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../design/LoadState';
import { Section } from '../../design/Section';
import { graphql, type Vocabulary } from '../../graphql';
import { TermDialog } from './TermDialog';
import { TermRow } from './TermRow';
import './term-line';

const AllTermsDocument = graphql(`
  query AllTerms($vocabulary: Vocabulary!) {
    terms(vocabulary: $vocabulary, includeRetired: true) {
      ...TermLine
    }
  }
`);

const VOCABULARIES: Vocabulary[] = [
  'ENGAGEMENT_TYPE',
  'TOPIC',
  'STAKEHOLDER_KIND',
  'ORGANISATION_KIND',
  'RELATIONSHIP_TYPE',
  'OUTLET_MEDIUM',
  'JOURNALIST_ROLE',
  'BEAT',
];

/** The value lists that an administrator may add to, rename and retire. */
export function VocabulariesPage() {
  const { t } = useTranslation(['settings', 'words', 'errors']);
  const [vocabulary, setVocabulary] = useState<Vocabulary>('ENGAGEMENT_TYPE');
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(AllTermsDocument, { variables: { vocabulary } });
  const terms = data?.terms ?? [];
  return (
    <>
      <div className="u-links settings-choice" role="group" aria-label={t('vocabularies')}>
        {VOCABULARIES.map((one) => (
          <button key={one} type="button" aria-pressed={one === vocabulary} onClick={() => setVocabulary(one)}>
            {t(`vocabulary.${one}`, { ns: 'words' })}
          </button>
        ))}
      </div>
      {error && !data ? (
        <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />
      ) : (
        <Section
          title={t(`vocabulary.${vocabulary}`, { ns: 'words' })}
          count={terms.filter(({ isRetired }) => !isRetired).length}
          action={
            <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
              {t('addTerm')}
            </Button>
          }
        >
          <ul className="settings-list">
            {terms.map((term) => (
              <TermRow key={term.id} term={term} isTie={vocabulary === 'RELATIONSHIP_TYPE'} />
            ))}
          </ul>
        </Section>
      )}
      {adding && <TermDialog vocabulary={vocabulary} onClose={() => setAdding(false)} />}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../../design/LoadState';
import { Note } from '../../../design/Note';
import { SkeletonText } from '../../../design/Skeleton';
import { graphql, type ShareInput } from '../../../graphql';
import { SeenLinks } from '../seen/SeenLink';
import { SeenRecord, type SeenRecordValue } from '../seen/SeenRecord';
import '../seen/seen';

export const SharePreviewDocument = graphql(`
  query SharePreview($input: ShareInput!) {
    sharePreview(input: $input) {
      people {
        ...SeenPerson
      }
      organisations {
        ...SeenOrganisation
      }
      engagements {
        ...SeenEngagement
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const PAUSE_MS = 200;

/**
 * Exactly what the partner will see, drawn by what draws it in the partner's own house. Never from the cache nor into
 * it: there the same records stand as staff see them.
 */
export function SharePreview({ input, partner }: { input: ShareInput | null; partner: string | undefined }) {
  const { t } = useTranslation(['partners', 'app', 'errors']);
  const [json] = useDebouncedValue(input ? JSON.stringify(input) : null, PAUSE_MS);
  const asked = json ? (JSON.parse(json) as ShareInput) : null;
  const { data, previousData, error, loading, refetch } = useQuery(SharePreviewDocument, {
    variables: { input: asked as ShareInput },
    skip: !asked,
    fetchPolicy: 'no-cache',
  });
  const preview = input ? (data ?? previousData)?.sharePreview : undefined;
  const records: SeenRecordValue[] = [
    ...(preview?.people ?? []),
    ...(preview?.organisations ?? []),
    ...(preview?.engagements ?? []),
  ];
  return (
    <section className="share-preview" aria-labelledby="share-preview" aria-busy={loading || undefined}>
      <h3 id="share-preview">
        <IconEye size={16} stroke={1.7} aria-hidden="true" />
        {partner ? t('previewOf', { name: partner }) : t('preview')}
      </h3>
      {!input && <p className="u-quiet">{t('previewEmpty')}</p>}
      {input && error && <LoadFailed title={t('previewFailed')} error={error} onRetry={() => void refetch()} />}
      {input && !preview && !error && <SkeletonText label={t('loading', { ns: 'app' })} lines={5} />}
      {preview?.userErrors.map((refusal) => (
        <Note key={refusal.message}>{refusal.message}</Note>
      ))}
      {preview && preview.userErrors.length === 0 && records.length === 0 && (
        <p className="u-quiet">{t('previewNothing')}</p>
      )}
      <SeenLinks value={false}>
        {records.map((record) => (
          <div key={record.id} className="u-card share-preview-card">
            <SeenRecord record={record} />
          </div>
        ))}
      </SeenLinks>
      {records.length > 0 && <p className="u-help">{t('previewText')}</p>}
    </section>
  );
}

import { useState } from 'react';
import { IconShare3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../../design/BulkBar';
import type { useSelection } from '../../../design/use-selection';
import type { RecordKind } from '../../../graphql';
import { ShareDialog } from './ShareDialog';
import { useNamed } from './use-named';

type ShareBulkProps = {
  selection: ReturnType<typeof useSelection>;
  kind: RecordKind;
};

/** Shares many records of one kind at once. */
export function ShareBulk({ selection, kind }: ShareBulkProps) {
  const { t } = useTranslation('partners');
  const [sharing, setSharing] = useState(false);
  const named = useNamed(kind);
  return (
    <>
      <BulkBar count={selection.picked.size} onClear={selection.clear}>
        <button type="button" onClick={() => setSharing(true)}>
          <IconShare3 size={16} aria-hidden="true" />
          <span>{t('share')}</span>
        </button>
      </BulkBar>
      {sharing && (
        <ShareDialog
          kind={kind}
          records={named(selection.picked)}
          onShared={selection.clear}
          onClose={() => setSharing(false)}
        />
      )}
    </>
  );
}

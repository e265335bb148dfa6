import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { Note } from '../../../design/Note';
import { graphql, type RetentionLineFragment } from '../../../graphql';

const ApplyRetentionDocument = graphql(`
  mutation ApplyRetention($input: ApplyRetentionInput!) {
    applyRetention(input: $input) {
      count
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Says how many go, and lets them go: as they were looked at, or not at all. */
export function LetGoDialog({
  line: { retentionClass, count, atOnce, version, isPeriodic, changes },
  onClose,
}: {
  line: RetentionLineFragment;
  onClose: (isChanged: boolean) => void;
}) {
  const { t } = useTranslation(['rights', 'app', 'errors']);
  const [apply, { loading }] = useMutation(ApplyRetentionDocument);
  const [failure, setFailure] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const input = { retentionClass, expectedCount: count, expectedVersion: version, idempotencyKey: key };
      const [refused] = (await apply({ variables: { input } })).data?.applyRetention.userErrors ?? [];
      setFailure(refused?.message);
      if (!refused) onClose(true);
    } catch {
      setFailure(t('notDone', { ns: 'errors' }));
    }
  };
  // What was refused since it changed is looked at again.
  const leave = () => onClose(failure !== undefined);
  return (
    <Dialog opened onClose={leave} title={t(`retentionClass.${retentionClass}`)}>
      <div className="u-dialog-scroll">
        {failure && (
          <Note tone="bad" live>
            {failure}
          </Note>
        )}
        <p>{isPeriodic ? t('letGoConfirm', { count: atOnce }) : t('erasePast', { count: atOnce })}</p>
        {isPeriodic ? (
          <ul className="rights-held">
            {changes.map(({ section, effect, count: each }) => (
              <li key={section}>
                <span>{t(`retentionSection.${section}` as 'retentionSection.sessions')}</span>
                <b className="u-num">{each}</b>
                <small>{t(`effect.${effect}`)}</small>
              </li>
            ))}
          </ul>
        ) : (
          <p className="u-sub">{t('eraseText')}</p>
        )}
        {atOnce < count && <p className="u-sub">{t('hundredAtOnce', { count })}</p>}
        {!isPeriodic && <p className="u-sub">{t('eraseBackups')}</p>}
      </div>
      <DialogFoot>
        <Button variant="default" data-autofocus onClick={leave}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {isPeriodic ? t('letGo') : t('eraseForGood')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

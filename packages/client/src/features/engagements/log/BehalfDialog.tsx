import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { OrganisationFinder } from '../../organisations';
import type { LogParticipant } from './log-draft';

type BehalfDialogProps = {
  value: LogParticipant;
  onChange: (changed: LogParticipant) => void;
  onClose: () => void;
};

/** Names an organisation that somebody speaks for without holding anything in it. */
export function BehalfDialog({ value, onChange, onClose }: BehalfDialogProps) {
  const { t } = useTranslation(['engagements', 'app']);
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const save = () => {
    if (!organisation) return;
    const hat = {
      postId: null,
      label: organisation.name,
      organisationId: organisation.id,
      organisationName: organisation.name,
    };
    onChange({ ...value, hat, note: organisation.name });
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('takesPartForName', { name: value.name })}>
      <div className="u-dialog-scroll log-behalf">
        <OrganisationFinder
          isSought
          label={t('organisation', { ns: 'app' })}
          value={organisation}
          onChange={setOrganisation}
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button disabled={!organisation} onClick={save}>
          {t('useOrganisation')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

import { useState } from 'react';
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorAt, errorsElsewhere, type Channel, type UserError } from '../../graphql';
import { useSetDoNotContact, type OfRecord } from './use-contact-acts';

const EVERY = 'EVERY';
const CHANNELS: Channel[] = ['PHONE', 'MOBILE', 'SMS', 'WHATSAPP', 'SIGNAL', 'EMAIL', 'POSTAL', 'IN_PERSON', 'LETTER'];

/** Records that somebody asked not to be contacted, by one way or by any. */
export function DoNotContactDialog({ of, onClose }: { of: OfRecord; onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'words', 'app', 'errors']);
  const [set, { loading }] = useSetDoNotContact(of);
  const [channel, setChannel] = useState<string>('PHONE');
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState('');
  const [errors, setErrors] = useState<UserError[]>([]);
  const [key] = useState(() => crypto.randomUUID());
  const save = async () => {
    try {
      const input = {
        idempotencyKey: key,
        ofId: of.id,
        channel: channel === EVERY ? null : (channel as Channel),
        reason: reason.trim(),
        instead: instead.trim() || undefined,
      };
      const refused = (await set({ variables: { input } })).data?.setDoNotContact.userErrors ?? [];
      setErrors(refused);
      if (refused.length === 0) onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('banTitle')}>
      <div className="u-dialog-scroll">
        {errorsElsewhere(errors, ['channel', 'reason', 'instead']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <Select
          label={t('banChannel')}
          allowDeselect={false}
          value={channel}
          error={errorAt(errors, 'channel')}
          data={[
            { value: EVERY, label: t('everyChannel') },
            ...CHANNELS.map((value) => ({ value, label: t(`contactPoint.${value}`, { ns: 'words' }) })),
          ]}
          onChange={(value) => value && setChannel(value)}
        />
        <Textarea
          label={t('banReason')}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={errorAt(errors, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={
            <>
              {t('banInstead')} <span className="u-optional">{t('optional', { ns: 'app' })}</span>
            </>
          }
          placeholder={t('banInsteadPlaceholder')}
          value={instead}
          onChange={(event) => setInstead(event.currentTarget.value)}
        />
        {channel === EVERY && <Note>{t('banEveryHelp')}</Note>}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('banSave')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

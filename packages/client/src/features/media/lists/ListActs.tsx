import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../../design/Dialog';
import { lazily } from '../../../design/lazily';
import { say } from '../../../design/toasts';
import type { PressListLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import {
  AmendPressListDocument,
  PressListsDocument,
  RecordPressListDocument,
  RetirePressListDocument,
} from './press-lists';

const PitchDialog = lazily(() => import('../PitchDialog'), 'PitchDialog');
const ListDialog = lazily(() => import('./ListDialog'), 'ListDialog');

/** What one does with a list: pitch it, take it along, name it, keep it as it is, put it away. */
export function ListActs({ list, asOf }: { list: PressListLineFragment; asOf: string | undefined }) {
  const { t } = useTranslation(['pressLists', 'media']);
  const dates = useDates();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<'pitch' | 'rename' | 'keep' | 'retire' | null>(null);
  const [amend] = useMutation(AmendPressListDocument);
  const [record] = useMutation(RecordPressListDocument, { refetchQueries: [PressListsDocument] });
  const close = () => setDoing(null);
  const day = asOf ?? dates.today;
  return (
    <>
      <Button
        variant="default"
        component="a"
        href={`/press-lists/${list.id}.csv${asOf ? `?asOf=${asOf}` : ''}`}
        download
        leftSection={<IconDownload size={16} />}
        aria-label={t('exportNamed', { ns: 'media', name: list.name })}
      >
        {t('exportList', { ns: 'media' })}
      </Button>
      {!list.retiredAt && !asOf && <Button onClick={() => setDoing('pitch')}>{t('pitchList', { ns: 'media' })}</Button>}
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t('moreActs')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!list.retiredAt && <Menu.Item onClick={() => setDoing('rename')}>{t('rename')}</Menu.Item>}
          <Menu.Item onClick={() => setDoing('keep')}>{t(list.isRule ? 'keepAsIs' : 'copyList')}</Menu.Item>
          {!list.retiredAt && <Menu.Item onClick={() => setDoing('retire')}>{t('retire')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {doing === 'pitch' && <PitchDialog pressListId={list.id} onClose={close} />}
      {doing === 'rename' && (
        <ListDialog
          title={t('rename')}
          names={list}
          doLabel={t('saveNames')}
          onSave={async (names) => {
            const input = { ...names, expectedVersion: list.version };
            return (await amend({ variables: { id: list.id, input } })).data?.amendPressList.userErrors ?? [];
          }}
          onClose={close}
        />
      )}
      {doing === 'keep' && (
        <ListDialog
          title={t(list.isRule ? 'keepAsIs' : 'copyList')}
          text={t(list.isRule ? 'keepText' : 'copyText', { day: dates.short(day) })}
          names={{ name: t('keptName', { name: list.name, day: dates.short(day) }), purpose: list.purpose }}
          doLabel={t('keep')}
          onSave={async (names, idempotencyKey) => {
            const input = { ...names, from: { id: list.id, asOf }, idempotencyKey };
            const kept = (await record({ variables: { input } })).data?.recordPressList;
            if (kept?.pressList) {
              say(t('kept'));
              void navigate({ to: '/media/lists/$listId', params: { listId: kept.pressList.id } });
            }
            return kept?.userErrors ?? [];
          }}
          onClose={close}
        />
      )}
      {doing === 'retire' && <RetireDialog list={list} onClose={close} />}
    </>
  );
}

function RetireDialog({ list, onClose }: { list: PressListLineFragment; onClose: () => void }) {
  const { t } = useTranslation(['pressLists', 'app', 'errors']);
  const navigate = useNavigate();
  const [retire, { loading }] = useMutation(RetirePressListDocument, { refetchQueries: [PressListsDocument] });
  const go = async () => {
    const input = { expectedVersion: list.version };
    const answer = await retire({ variables: { id: list.id, input } }).catch(() => null);
    const [refused] = answer?.data?.retirePressList.userErrors ?? [];
    if (!answer || refused) return void say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    say(t('retired', { name: list.name }));
    return void navigate({ to: '/media/lists' });
  };
  return (
    <Dialog opened onClose={onClose} title={t('retireTitle', { name: list.name })}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{t('retireText')}</p>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void go()}>
          {t('retire')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

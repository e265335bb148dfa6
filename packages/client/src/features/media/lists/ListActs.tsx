import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../../design/lazily';
import { say } from '../../../design/toasts';
import type { PressListLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { AmendPressListDocument, PressListsDocument, RecordPressListDocument } from './press-lists';
import { usePutAway } from './use-put-away';

const PitchDialog = lazily(() => import('../PitchDialog'), 'PitchDialog');
const ListDialog = lazily(() => import('./ListDialog'), 'ListDialog');

/** What one does with a list: pitch it, take it along, name it, keep it as it is, put it away. */
export function ListActs({ list, asOf }: { list: PressListLineFragment; asOf: string | undefined }) {
  const { t } = useTranslation(['pressLists', 'media']);
  const dates = useDates();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<'pitch' | 'rename' | 'keep' | null>(null);
  const [amend] = useMutation(AmendPressListDocument);
  const [record] = useMutation(RecordPressListDocument, { refetchQueries: [PressListsDocument] });
  const { putAway, bringBack, loading } = usePutAway();
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
      {list.retiredAt && (
        <Button loading={loading} onClick={() => void bringBack(list)}>
          {t('bringBack')}
        </Button>
      )}
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
          {!list.retiredAt && <Menu.Item onClick={() => void putAway(list)}>{t('retire')}</Menu.Item>}
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
    </>
  );
}

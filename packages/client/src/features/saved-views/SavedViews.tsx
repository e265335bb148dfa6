import { useState, type ComponentProps, type ReactElement } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconBookmarkPlus, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { say } from '../../design/toasts';
import type { SavedViewLineFragment, SavedViewRoom } from '../../graphql';
import { addressOf, markOf } from './address';
import {
  AmendSavedViewDocument,
  RecordSavedViewDocument,
  RemoveSavedViewDocument,
  SavedViewsDocument,
} from './saved-views';

const SavedViewDialog = lazily(() => import('./SavedViewDialog'), 'SavedViewDialog');

type SavedViewsProps<Search extends object> = {
  room: SavedViewRoom;
  /** What is asked for now, without what belongs to no view. */
  present: Search;
  /** What the room takes from an address: whatever it does not know, it leaves out. */
  read: (address: Record<string, unknown>) => Search;
  link: (search: Search, props: Pick<ComponentProps<'a'>, 'children' | 'aria-current' | 'title'>) => ReactElement;
};

/** One's own views of a room and those that colleagues share, within its row of views; the open one is renamed, shared and deleted there. */
export function SavedViews<Search extends object>({ room, present, read, link }: SavedViewsProps<Search>) {
  const { t } = useTranslation(['savedViews', 'errors']);
  const { data } = useQuery(SavedViewsDocument, { variables: { room } });
  const refetchQueries = [SavedViewsDocument];
  const [record] = useMutation(RecordSavedViewDocument, { refetchQueries });
  const [amend] = useMutation(AmendSavedViewDocument, { refetchQueries });
  const [remove] = useMutation(RemoveSavedViewDocument, { refetchQueries });
  const [doing, setDoing] = useState<'keep' | 'change' | null>(null);
  const views = data?.savedViews.edges.map(({ node }) => node) ?? [];
  const asked = markOf(present);
  const isOpen = (view: SavedViewLineFragment) => markOf(read(addressOf(view.address))) === asked;
  const open = views.find((view) => view.isOwn && isOpen(view));
  const takeAway = async (view: SavedViewLineFragment) => {
    const answer = await remove({ variables: { id: view.id } }).catch(() => null);
    const [refused] = answer?.data?.removeSavedView.userErrors ?? [];
    if (!answer || refused) return void say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    const { name, address, isShared } = view;
    const putBack = () => void record({ variables: { input: { room, name, address, isShared } } });
    return void say(t('removed', { name }), { action: { label: t('undo'), run: putBack } });
  };
  return (
    <>
      {views.map((view) => {
        const current = isOpen(view);
        return (
          <span key={view.id} className="u-view">
            {link(read(addressOf(view.address)), {
              'aria-current': current ? 'page' : undefined,
              title: view.isOwn ? undefined : t('by', { name: view.keptBy?.name ?? '' }),
              children: (
                <>
                  {view.name}
                  {view.isShared && <span>{view.isOwn ? t('shared') : (view.keptBy?.name ?? t('shared'))}</span>}
                </>
              ),
            })}
            {view.id === open?.id && (
              <Menu position="bottom-start" width={220}>
                <Menu.Target>
                  <ActionIcon variant="subtle" size={32} aria-label={t('more', { name: view.name })}>
                    <IconDots size={16} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => setDoing('change')}>{t('change')}</Menu.Item>
                  <Menu.Item onClick={() => void takeAway(view)}>{t('remove')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </span>
        );
      })}
      {data && asked && !open && (
        <button type="button" onClick={() => setDoing('keep')}>
          <IconBookmarkPlus size={16} aria-hidden />
          {t('keep')}
        </button>
      )}
      {doing === 'keep' && (
        <SavedViewDialog
          title={t('keep')}
          text={t('keepText')}
          onSave={async (view, idempotencyKey) => {
            const input = { ...view, room, address: JSON.stringify(present), idempotencyKey };
            return (await record({ variables: { input } })).data?.recordSavedView.userErrors;
          }}
          onClose={() => setDoing(null)}
        />
      )}
      {doing === 'change' && open && (
        <SavedViewDialog
          title={t('change')}
          view={open}
          onSave={async (view) => {
            const input = { ...view, expectedVersion: open.version };
            return (await amend({ variables: { id: open.id, input } })).data?.amendSavedView.userErrors;
          }}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  );
}

import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { LoadFailed } from '../../../design/LoadState';
import { SkeletonRows } from '../../../design/Skeleton';
import { lazily } from '../../../design/lazily';
import { say } from '../../../design/toasts';
import type { PressListLineFragment } from '../../../graphql';
import { JournalistItem } from '../JournalistItem';
import { OnSight } from '../OnSight';
import { AddToPressListDocument, PressListMembersDocument, RemoveFromPressListDocument } from './press-lists';

const AddToListDialog = lazily(() => import('./AddToListDialog'), 'AddToListDialog');

type ListMembersProps = { list: PressListLineFragment; asOf: string | undefined; mayChange: boolean };

/** Who is on it, and of each to whom no pitch may go, why. */
export function ListMembers({ list, asOf, mayChange }: ListMembersProps) {
  const { t } = useTranslation(['pressLists', 'media', 'errors']);
  const [adding, setAdding] = useState(false);
  const { data, error, loading, refetch, fetchMore } = useQuery(PressListMembersDocument, {
    variables: { list: { id: list.id, asOf }, first: 100 },
    fetchPolicy: 'cache-and-network',
  });
  const refetchQueries = [PressListMembersDocument];
  const [remove] = useMutation(RemoveFromPressListDocument, { refetchQueries });
  const [putBack] = useMutation(AddToPressListDocument, { refetchQueries });
  const page = data?.pressListMembers;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  const { endCursor, hasNextPage } = page?.pageInfo ?? {};
  const cursor = hasNextPage ? endCursor : null;
  const spared = rows.filter(({ pitchSuppression }) => pitchSuppression).length;
  const takeOff = async (person: { id: string; name: string }) => {
    const variables = { id: list.id, input: { personIds: [person.id] } };
    const answer = await remove({ variables }).catch(() => null);
    const [refused] = answer?.data?.removeFromPressList.userErrors ?? [];
    if (!answer || refused) return void say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    return void say(t('takenOff', { name: person.name }), {
      action: { label: t('undo'), run: () => void putBack({ variables }) },
    });
  };
  if (error && !page)
    return <LoadFailed title={t('listFailed', { ns: 'errors' })} error={error} onRetry={() => void refetch()} />;
  if (!page) return <SkeletonRows label={t('loading', { ns: 'media' })} rows={8} columns={4} />;
  const add = mayChange && (
    <Button variant={rows.length > 0 ? 'default' : 'filled'} onClick={() => setAdding(true)}>
      {t('addPeople')}
    </Button>
  );
  return (
    <section className="found" aria-labelledby="members-heading">
      <header className="press-list-head">
        <h2 id="members-heading">
          <span role="status">{t('members', { ns: 'media', count: page.totalCount })}</span>
        </h2>
        {spared > 0 && <span className="u-quiet">{t('spared', { count: spared })}</span>}
        {rows.length > 0 && add}
      </header>
      {rows.length === 0 ? (
        <Empty
          title={t(asOf ? 'nobodyThen' : 'nobodyYet')}
          actions={
            add || (
              <Button variant="default" renderRoot={(props) => <Link to="/media" {...props} />}>
                {t('findJournalists', { ns: 'media' })}
              </Button>
            )
          }
        >
          {t(list.isRule ? 'nobodyRuleText' : asOf ? 'nobodyThenText' : 'nobodyYetText')}
        </Empty>
      ) : (
        <ul className="journalists" aria-label={t('membersOf', { name: list.name })}>
          {rows.map((person) => (
            <JournalistItem key={person.id} person={person} why={person.pitchSuppression}>
              {mayChange && (
                <ActionIcon
                  className="press-list-off"
                  aria-label={t('takeOff', { name: person.name })}
                  onClick={() => void takeOff(person)}
                >
                  <IconUserMinus size={18} stroke={1.7} />
                </ActionIcon>
              )}
            </JournalistItem>
          ))}
          {cursor && (
            <OnSight
              key={cursor}
              onSight={() => {
                if (!loading) void fetchMore({ variables: { after: cursor } });
              }}
            />
          )}
        </ul>
      )}
      {adding && <AddToListDialog listId={list.id} onDone={() => void refetch()} onClose={() => setAdding(false)} />}
    </section>
  );
}

import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { say } from '../../../design/toasts';
import type { PressListLineFragment } from '../../../graphql';
import { PressListsDocument, RestorePressListDocument, RetirePressListDocument } from './press-lists';

/** Puts a list away, with an undo that brings it back as it was; and brings one back. */
export function usePutAway() {
  const { t } = useTranslation(['pressLists', 'errors']);
  const refetchQueries = [PressListsDocument];
  const [retire] = useMutation(RetirePressListDocument, { refetchQueries });
  const [restore, { loading }] = useMutation(RestorePressListDocument, { refetchQueries });
  const told = (refused: string | undefined) => void say(refused ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
  const bringBack = async ({ id, name, version }: Pick<PressListLineFragment, 'id' | 'name' | 'version'>) => {
    const variables = { id, input: { expectedVersion: version } };
    const answer = (await restore({ variables }).catch(() => null))?.data?.restorePressList;
    if (!answer || answer.userErrors.length > 0) return told(answer?.userErrors[0]?.message);
    return void say(t('broughtBack', { name }));
  };
  const putAway = async ({ id, version }: PressListLineFragment) => {
    const variables = { id, input: { expectedVersion: version } };
    const answer = (await retire({ variables }).catch(() => null))?.data?.retirePressList;
    const list = answer?.pressList;
    if (!list || answer.userErrors.length > 0) return told(answer?.userErrors[0]?.message);
    const action = { label: t('undo'), run: () => void bringBack(list) };
    return void say(t('retired', { name: list.name }), { action });
  };
  return { putAway, bringBack, loading };
}

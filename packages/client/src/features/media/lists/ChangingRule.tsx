import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { say } from '../../../design/toasts';
import type { JournalistsWanted } from '../../../graphql';
import { AmendPressListDocument, PressListDocument, PressListMembersDocument } from './press-lists';
import './lists.css';

type ChangingRuleProps = { listId: string; wanted: JournalistsWanted | undefined; isNamed: boolean };

/** Stands above what is found while the rule of a list is being changed by narrowing down. */
export function ChangingRule({ listId, wanted, isNamed }: ChangingRuleProps) {
  const { t } = useTranslation(['pressLists', 'errors']);
  const navigate = useNavigate();
  const { data } = useQuery(PressListDocument, { variables: { id: listId } });
  const [amend, { loading }] = useMutation(AmendPressListDocument, { refetchQueries: [PressListMembersDocument] });
  const list = data?.pressList;
  if (!list) return null;
  const save = async () => {
    const input = { rule: wanted, expectedVersion: list.version };
    const answer = await amend({ variables: { id: list.id, input } }).catch(() => null);
    const [refused] = answer?.data?.amendPressList.userErrors ?? [];
    if (!answer || refused) return void say(refused?.message ?? t('notSaved', { ns: 'errors' }), { tone: 'bad' });
    say(t('ruleSaved'));
    return void navigate({ to: '/media/lists/$listId', params: { listId } });
  };
  return (
    <div className="changing-rule" role="status">
      <p>
        <strong>{t('changingRule', { name: list.name })}</strong> {t(isNamed ? 'noNameInRule' : 'changingRuleText')}
      </p>
      <span className="u-acts">
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => <Link to="/media/lists/$listId" params={{ listId }} {...props} />}
        >
          {t('leaveRule')}
        </Button>
        <Button size="xs" disabled={!wanted} loading={loading} onClick={() => void save()}>
          {t('saveRule')}
        </Button>
      </span>
    </div>
  );
}

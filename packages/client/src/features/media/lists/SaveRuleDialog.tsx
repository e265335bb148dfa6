import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JournalistsWanted } from '../../../graphql';
import { ListDialog } from './ListDialog';
import { ruleOf } from './rule';
import { PressListsDocument, RecordPressListDocument } from './press-lists';

type SaveRuleDialogProps = { wanted: JournalistsWanted; isNamed: boolean; onClose: () => void };

/** What is being looked for, as a list by rule: whoever fits is on it, today and later. */
export function SaveRuleDialog({ wanted, isNamed, onClose }: SaveRuleDialogProps) {
  const { t } = useTranslation('pressLists');
  const navigate = useNavigate();
  const [record] = useMutation(RecordPressListDocument, { refetchQueries: [PressListsDocument] });
  return (
    <ListDialog
      title={t('saveAsRule')}
      text={isNamed ? `${t('saveAsRuleText')} ${t('noNameInRule')}` : t('saveAsRuleText')}
      rule={ruleOf(wanted)}
      doLabel={t('saveRuleList')}
      onSave={async (names, idempotencyKey) => {
        const { data } = await record({ variables: { input: { ...names, rule: wanted, idempotencyKey } } });
        const made = data?.recordPressList;
        if (made?.pressList) void navigate({ to: '/media/lists/$listId', params: { listId: made.pressList.id } });
        return made?.userErrors ?? [];
      }}
      onClose={onClose}
    />
  );
}

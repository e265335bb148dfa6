import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../design/Chip';
import { say } from '../../design/toasts';
import { graphql, type TermLineFragment } from '../../graphql';
import { TermDialog } from './TermDialog';
import './term-line';

const RetireTermDocument = graphql(`
  mutation RetireTerm($id: ID!) {
    retireTerm(id: $id) {
      term {
        ...TermLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const RestoreTermDocument = graphql(`
  mutation RestoreTerm($id: ID!) {
    restoreTerm(id: $id) {
      term {
        ...TermLine
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** Retiring keeps a term where it is used and offers it no more; it can be taken back. */
export function TermRow({ term, isTie }: { term: TermLineFragment; isTie: boolean }) {
  const { t } = useTranslation(['settings', 'app', 'errors']);
  const [editing, setEditing] = useState(false);
  const forget = {
    update: (cache: { evict: (options: { id: string; fieldName: string }) => boolean }) =>
      void cache.evict({ id: 'ROOT_QUERY', fieldName: 'terms' }),
  };
  const [retire] = useMutation(RetireTermDocument, forget);
  const [restore] = useMutation(RestoreTermDocument, forget);
  const bringBack = async () => {
    try {
      const [refused] = (await restore({ variables: { id: term.id } })).data?.restoreTerm.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  const putAway = async () => {
    try {
      const [refused] = (await retire({ variables: { id: term.id } })).data?.retireTerm.userErrors ?? [];
      if (refused) say(refused.message, { tone: 'bad' });
      else
        say(t('retiredToast', { name: term.labelEn }), {
          action: { label: t('undo', { ns: 'app' }), run: () => void bringBack() },
        });
    } catch {
      say(t('notDone', { ns: 'errors' }), { tone: 'bad' });
    }
  };
  const inverse =
    isTie &&
    (term.isSymmetric ? t('symmetric') : [term.inverseLabelEn, term.inverseLabelSw].filter(Boolean).join(' · '));
  return (
    <li data-off={term.isRetired || undefined}>
      <p>
        <strong>{term.labelEn}</strong>
        <span lang="sw">{term.labelSw}</span>
        {inverse && <span>↔ {inverse}</span>}
      </p>
      {term.isRetired && <Tag>{t('retired')}</Tag>}
      <code className="u-quiet u-only-desk">{term.code}</code>
      <Menu position="bottom-end" width={180}>
        <Menu.Target>
          <ActionIcon size={28} aria-label={t('changeTerm', { name: term.labelEn })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>{t('edit', { ns: 'app' })}</Menu.Item>
          <Menu.Item onClick={() => void (term.isRetired ? bringBack() : putAway())}>
            {term.isRetired ? t('restore') : t('retire')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && <TermDialog vocabulary={null} term={term} isTie={isTie} onClose={() => setEditing(false)} />}
    </li>
  );
}

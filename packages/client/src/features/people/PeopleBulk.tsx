import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, TagsInput } from '@mantine/core';
import { IconMessagePlus, IconShare3, IconTag } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../design/BulkBar';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { say } from '../../design/toasts';
import type { useSelection } from '../../design/use-selection';
import { graphql } from '../../graphql';
import { useMay } from '../accounts';
import { ShareDialog, useNamed } from '../partners';

const TagPeopleDocument = graphql(`
  mutation TagPeople($input: TagRecordsInput!) {
    tagPeople(input: $input) {
      people {
        id
        tags {
          id
          name
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type PeopleBulkProps = { selection: ReturnType<typeof useSelection> };

/** What can be done with many at once: log who was met, or tag. */
export function PeopleBulk({ selection }: PeopleBulkProps) {
  const { t } = useTranslation(['people', 'partners', 'app', 'errors']);
  const navigate = useNavigate();
  const mayShare = useMay('sharing:write');
  const named = useNamed('PERSON');
  const [sharing, setSharing] = useState(false);
  const [tagging, setTagging] = useState(false);
  const ids = [...selection.picked];
  const log = () => void navigate({ to: '.', search: (before) => ({ ...before, log: 'new' as const, with: ids }) });
  return (
    <>
      <BulkBar count={ids.length} onClear={selection.clear}>
        <button type="button" onClick={log}>
          <IconMessagePlus size={16} aria-hidden="true" />
          <span>{t('log', { ns: 'app' })}</span>
        </button>
        <button type="button" onClick={() => setTagging(true)}>
          <IconTag size={16} aria-hidden="true" />
          <span>{t('tag')}</span>
        </button>
        {mayShare && (
          <button type="button" onClick={() => setSharing(true)}>
            <IconShare3 size={16} aria-hidden="true" />
            <span>{t('share', { ns: 'partners' })}</span>
          </button>
        )}
      </BulkBar>
      {sharing && (
        <ShareDialog kind="PERSON" records={named(ids)} onShared={selection.clear} onClose={() => setSharing(false)} />
      )}
      {tagging && <TagDialog ids={ids} onClose={() => setTagging(false)} />}
    </>
  );
}

function TagDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const { t } = useTranslation(['people', 'app', 'errors']);
  const [tagPeople, { loading }] = useMutation(TagPeopleDocument);
  const [tags, setTags] = useState<string[]>([]);
  const [error, setError] = useState<string>();
  const send = async (change: { add?: string[]; remove?: string[] }) => {
    const { data } = await tagPeople({ variables: { input: { ids, ...change } } });
    return data?.tagPeople.userErrors[0];
  };
  const save = async () => {
    try {
      const refused = await send({ add: tags });
      setError(refused?.message);
      if (refused) return;
      const undo = () => void send({ remove: tags });
      say(t('tagged', { count: ids.length, tags: tags.join(', ') }), {
        action: { label: t('undo', { ns: 'app' }), run: undo },
      });
      onClose();
    } catch {
      setError(t('notSaved', { ns: 'errors' }));
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('tagTitle', { count: ids.length })}>
      <div className="u-dialog-scroll">
        <TagsInput
          label={t('tags')}
          description={t('tagHelp')}
          value={tags}
          error={error}
          onChange={setTags}
          data-autofocus
        />
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} disabled={tags.length === 0} onClick={() => void save()}>
          {t('tagSave')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

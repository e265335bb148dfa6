import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { FindOne } from '../../design/FindOne';
import type { FinderOption } from '../../design/Finder';
import { say } from '../../design/toasts';
import { positionOf, useStakeholderSearch } from '../people';
import { MergePreview } from './MergePreview';
import { useMerge, useUndoMerge, type Mergeable } from './use-merge';

type MergeDialogProps = { kept: Mergeable; onClose: () => void };

/** Two records of the same become one: shows beforehand what moves and where they differ; can be undone exactly. */
export function MergeDialog({ kept, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['merging', 'app', 'errors']);
  const [text, setText] = useState('');
  const [other, setOther] = useState<FinderOption | null>(null);
  const [error, setError] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const isPerson = kept.__typename === 'Person';
  const { hits } = useStakeholderSearch(text, [isPerson ? 'PERSON' : 'ORGANISATION']);
  const merge = useMerge(kept);
  const undo = useUndoMerge();
  const options = hits.flatMap(({ person, organisation }): FinderOption[] => {
    const found = person ?? organisation;
    if (!found || found.id === kept.id) return [];
    const face = <Face name={found.name} square={!person} />;
    return [{ id: found.id, name: found.name, note: person && positionOf(person.currentMembership), face }];
  });
  const save = async () => {
    if (!other) return setError(t('mergeMissing'));
    setBusy(true);
    try {
      const payload = await merge(other.id, key);
      const [refused] = payload?.userErrors ?? [];
      const merged = payload?.merge;
      setError(refused?.message);
      if (refused || !merged) return undefined;
      say(t('merged', { name: kept.name }), {
        action: { label: t('undo', { ns: 'app' }), run: () => void undo(merged.id) },
      });
      return onClose();
    } catch {
      return setError(t('notDone', { ns: 'errors' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t(isPerson ? 'mergePeople' : 'mergeOrganisations')} width={560}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{t('mergeText', { name: kept.name })}</p>
        <FindOne
          label={t('mergeOther')}
          error={error}
          chosen={other?.name}
          removeLabel={() => t('remove', { ns: 'app' })}
          onRemove={() => setOther(null)}
          text={text}
          onText={setText}
          options={options}
          onPick={setOther}
          autoFocus
        />
        {other && <MergePreview keepId={kept.id} absorbId={other.id} />}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={busy} onClick={() => void save()}>
          {t('merge')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

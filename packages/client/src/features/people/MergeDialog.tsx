import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../design/Chip';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Face } from '../../design/Face';
import { Field } from '../../design/Field';
import { Finder, type FinderOption } from '../../design/Finder';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import { positionOf } from './PersonWords';
import { MergePreviewDocument, useMergePeople, useUndoMerge } from './use-merge';
import { useStakeholderSearch } from './use-stakeholder-search';

type MergeDialogProps = { kept: { id: string; name: string }; onClose: () => void };

/** Two records of one person become one: shows beforehand what moves and where they differ; can be undone exactly. */
export function MergeDialog({ kept, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['people', 'app', 'errors']);
  const [text, setText] = useState('');
  const [other, setOther] = useState<FinderOption | null>(null);
  const [error, setError] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const { hits } = useStakeholderSearch(text, ['PERSON']);
  const [merge, { loading }] = useMergePeople();
  const [undo] = useUndoMerge();
  const options = hits.flatMap(({ person }): FinderOption[] =>
    person && person.id !== kept.id
      ? [
          {
            id: person.id,
            name: person.name,
            note: positionOf(person.currentMembership),
            face: <Face name={person.name} />,
          },
        ]
      : [],
  );
  const save = async () => {
    if (!other) return setError(t('mergeMissing'));
    try {
      const { data } = await merge({
        variables: { input: { idempotencyKey: key, keepId: kept.id, absorbId: other.id } },
      });
      const [refused] = data?.mergePeople.userErrors ?? [];
      const merged = data?.mergePeople.merge;
      setError(refused?.message);
      if (refused || !merged) return undefined;
      const back = () => void undo({ variables: { id: merged.id } });
      say(t('merged', { name: kept.name }), { action: { label: t('undo', { ns: 'app' }), run: back } });
      return onClose();
    } catch {
      return setError(t('notDone', { ns: 'errors' }));
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('mergeTitle')} width={560}>
      <div className="u-dialog-scroll">
        <p className="u-sub">{t('mergeText', { name: kept.name })}</p>
        <Field label={t('mergeOther')} error={error}>
          {({ id, describedBy, invalid }) =>
            other ? (
              <div className="u-tokens">
                <Chip on removeLabel={t('remove', { ns: 'app' })} onRemove={() => setOther(null)}>
                  {other.name}
                </Chip>
              </div>
            ) : (
              <Finder
                id={id}
                describedBy={describedBy}
                invalid={invalid}
                label={t('mergeOther')}
                text={text}
                onText={setText}
                options={options}
                onPick={setOther}
                autoFocus
              />
            )
          }
        </Field>
        {other && <Preview keepId={kept.id} absorbId={other.id} />}
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={loading} onClick={() => void save()}>
          {t('merge')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

function Preview({ keepId, absorbId }: { keepId: string; absorbId: string }) {
  const { t } = useTranslation('people');
  const { data } = useQuery(MergePreviewDocument, { variables: { keepId, absorbId }, fetchPolicy: 'network-only' });
  const preview = data?.mergePreview;
  if (!preview) return null;
  return (
    <>
      <section>
        <h3>{t('mergeMoves')}</h3>
        <ul className="merge-moves">
          {preview.moves.map((move) => (
            <li key={move.kind}>
              <b className="u-num">{move.count}</b>{' '}
              {t(`moveKind.${move.kind}` as 'moveKind.engagements', { defaultValue: move.kind })}
            </li>
          ))}
          {preview.moves.length === 0 && <li className="u-quiet">{t('mergeNothing')}</li>}
        </ul>
      </section>
      {preview.conflicts.length > 0 && (
        <section>
          <h3>{t('mergeConflicts')}</h3>
          <table className="merge-conflicts">
            <thead>
              <tr>
                <th scope="col">{t('fact')}</th>
                <th scope="col">{t('stays')}</th>
                <th scope="col">{t('other')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.conflicts.map((conflict) => (
                <tr key={conflict.field}>
                  <th scope="row">{t(`field.${conflict.field}` as 'field.name', { defaultValue: conflict.field })}</th>
                  <td>{conflict.kept}</td>
                  <td className="u-quiet">{conflict.absorbed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Note tone="accent">{t('mergeUndoable')}</Note>
    </>
  );
}

import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { errorsElsewhere, type UserError } from '../../graphql';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { mergeRows, rowsOf, sameRows, withoutEmpty } from './particular-rows';
import type { Particular } from './particulars';
import { ParticularsFields } from './ParticularsFields';
import { useParticulars } from './use-particulars';

/** Other names, numbers and links, edited together. */
export function ParticularsDialog({ record, onClose }: { record: Particular; onClose: () => void }) {
  const { t } = useTranslation(['people', 'app', 'errors']);
  const { save, read } = useParticulars(record);
  const [base, setBase] = useState({ version: record.version, rows: rowsOf(record) });
  const [rows, setRows] = useState(base.rows);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [merged, setMerged] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useFocusInvalid<HTMLFormElement>(errors);

  /** Somebody else changed the record: their rows come in beside ours; what is not about rows is no matter. */
  const bringTogether = async () => {
    const now = await read();
    if (!now) return setErrors([{ code: 'NOT_FOUND', message: t('notFoundText', { ns: 'errors' }), path: [] }]);
    const theirs = rowsOf(now);
    if (sameRows(theirs, base.rows)) return send(now.version);
    setBase({ version: now.version, rows: theirs });
    setRows(mergeRows(base.rows, rows, theirs));
    setMerged(true);
  };
  const send = async (version: number): Promise<void> => {
    const written = withoutEmpty(rows);
    setRows(written);
    const refused = await save(written, version);
    const conflict = refused.some(({ code }) => code === 'CONFLICT');
    setErrors(conflict ? [] : refused);
    if (conflict) await bringTogether();
    else if (refused.length === 0) onClose();
  };
  const submit = async () => {
    setBusy(true);
    try {
      await send(base.version);
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('particulars.title')} width={640}>
      <form
        id="particulars"
        ref={form}
        className="u-dialog-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {merged && <Note live>{t('particulars.merged')}</Note>}
        {errorsElsewhere(errors, ['otherNames', 'identifiers', 'links']).map((error) => (
          <Note key={error.code} tone="bad" live>
            {error.message}
          </Note>
        ))}
        <ParticularsFields rows={rows} errors={errors} onChange={(part) => setRows((all) => ({ ...all, ...part }))} />
      </form>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button type="submit" form="particulars" loading={busy}>
          {t('save', { ns: 'app' })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconBuilding, IconMessages, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../design/Choice';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { Note } from '../../design/Note';
import { say } from '../../design/toasts';
import { errorsElsewhere, type UserError } from '../../graphql';
import { useHotkeys } from '../../lib/hotkeys';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { ContributionFields } from './ContributionFields';
import { draftOf, type ContributedKind, type ContributedRow } from './contribution-draft';
import { useAttendeesToBegin } from './use-attendees-to-begin';
import { useContribute } from './use-contribute';
import './contributions.css';

type ContributeDialogProps = {
  row?: ContributedRow;
  /** Whom it is about, where it was begun from somebody's page. */
  start?: readonly string[] | undefined;
  onClose: () => void;
};

const SHOWN = [
  'typeId',
  'startsAt',
  'endsAt',
  'status',
  'participants',
  'subject',
  'summary',
  'place',
  'name',
  'organisationName',
  'roleThere',
  'phone',
  'email',
  'kindId',
];

/** What a partner brings in: an engagement in seconds, or somebody whom it knows. */
export function ContributeDialog({ row, start, onClose }: ContributeDialogProps) {
  const { t } = useTranslation(['contributions', 'app', 'errors']);
  const [draft, setDraft] = useState(() => draftOf(row ?? null, new Date()));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const send = useContribute();
  useAttendeesToBegin(start, (attendees) => setDraft((before) => ({ ...before, attendees })));
  const missing = (): UserError[] => {
    if (draft.kind === 'engagement')
      return draft.typeId ? [] : [{ code: 'REQUIRED', message: t('typeMissing'), path: ['typeId'] }];
    return draft.name.trim() ? [] : [{ code: 'REQUIRED', message: t('nameMissing'), path: ['name'] }];
  };
  const save = async () => {
    if (busy) return;
    const lacking = missing();
    setErrors(lacking);
    if (lacking.length > 0) return;
    setBusy(true);
    try {
      const refused = await send(draft, row ?? null, key);
      setErrors(refused);
      if (refused.length > 0) return;
      say(t(row ? 'amended' : 'contributed'));
      onClose();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    } finally {
      setBusy(false);
    }
  };
  const form = useFocusInvalid<HTMLDivElement>([...errors]);
  useHotkeys({ 'mod+enter': () => void save() });
  const kinds: { value: ContributedKind; label: string; icon: typeof IconUser }[] = [
    { value: 'engagement', label: t('anEngagement'), icon: IconMessages },
    { value: 'person', label: t('aPerson'), icon: IconUser },
    { value: 'organisation', label: t('anOrganisation'), icon: IconBuilding },
  ];
  return (
    <Dialog opened onClose={onClose} title={t(row ? 'amendTitle' : 'contribute')} width={640} className="contribute">
      <div className="u-dialog-scroll" ref={form}>
        {errorsElsewhere(errors, SHOWN).map((error) => (
          <Note key={error.message} tone="bad" live>
            {error.message}
          </Note>
        ))}
        {!row && (
          <ChoiceChips
            label={t('whatKind')}
            options={kinds}
            value={draft.kind}
            onChange={(kind) => {
              setErrors([]);
              setDraft((before) => ({ ...before, kind: kind as ContributedKind }));
            }}
          />
        )}
        <ContributionFields
          draft={draft}
          isNew={!row}
          errors={errors}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        <p className="u-help">{t('whoSeesIt')}</p>
      </div>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'app' })}
        </Button>
        <Button loading={busy} onClick={() => void save()}>
          {t(row ? 'saveContribution' : 'sendContribution')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

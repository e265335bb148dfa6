import { useCallback, useMemo, useState } from 'react';
import { Button } from '@mantine/core';
import { IconCloudCheck, IconCloudOff } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../design/Chip';
import { Dialog, DialogFoot } from '../../design/Dialog';
import { say } from '../../design/toasts';
import type { UserError } from '../../graphql';
import { modKey, useHotkeys } from '../../lib/hotkeys';
import { useDates } from '../../lib/use-dates';
import { useFocusInvalid } from '../../lib/use-focus-invalid';
import { mayStayOnDevice } from '../sharing';
import { useTerms } from '../vocabularies';
import { statusOf, isBegun, newKey, type LogDraft } from './log/log-draft';
import { toInput } from './log/log-input';
import { AttachField } from './log/AttachField';
import { LogForm, type Sent } from './log/LogForm';
import { useLogDraft } from './log/use-log-draft';
import { useLogStart } from './log/use-log-start';
import { useRecordEngagement } from './log/use-record-engagement';
import './log/log.css';

const house = getRouteApi('/house');
const NOTHING: Sent = { points: [], promises: [] };

/** Logs an engagement from anywhere. Closing keeps the draft; the address says that it is open and whom it is about. */
export function LogDialog({ accountId }: { accountId: string }) {
  const { t } = useTranslation(['engagements', 'errors']);
  const navigate = useNavigate();
  const search = house.useSearch();
  const { draft, setDraft, change, begin, keepNow, drop, savedAt } = useLogDraft(accountId);
  const [resumed, setResumed] = useState(() => isBegun(draft));
  const [fresh, setFresh] = useState<LogDraft | null>(null);
  const [viewerPersonId, setViewerPersonId] = useState<string | null>(null);
  const [errors, setErrors] = useState<UserError[]>([]);
  const [sent, setSent] = useState<Sent>(NOTHING);
  const [record, { loading }] = useRecordEngagement();
  const types = useTerms('ENGAGEMENT_TYPE');
  const asked = types.find(({ code }) => code === search.type)?.id;
  const current = useMemo(() => ({ ...draft, typeId: draft.typeId ?? asked ?? null }), [draft, asked]);
  const status = statusOf(current, new Date());

  const start = useMemo(() => ({ with: search.with ?? [], on: search.on }), [search.with, search.on]);
  const onStart = useCallback(
    (value: LogDraft, personId: string | null) => {
      setViewerPersonId(personId);
      setFresh(value);
      if (!resumed) begin(value);
    },
    [begin, resumed],
  );
  useLogStart(start, onStart);

  const close = () => {
    keepNow();
    leave();
  };
  const leave = () =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, log: undefined, type: undefined, with: undefined, on: undefined }),
    });
  const again = () => {
    if (fresh) begin({ ...fresh, idempotencyKey: newKey() });
    setResumed(false);
    setErrors([]);
  };
  const save = async (another: boolean) => {
    if (loading) return;
    const missing = check(current, t('typeMissing'));
    setErrors(missing);
    if (missing.length > 0) return;
    const { input, points, promises } = toInput(current, status, types.find(({ id }) => id === current.typeId)?.code);
    setSent({ points, promises });
    try {
      const { data } = await record({ variables: { input } });
      const refused = data?.recordEngagement.userErrors ?? [];
      setErrors(refused);
      const engagement = data?.recordEngagement.engagement;
      if (refused.length > 0 || !engagement) return;
      drop();
      const open = () => void navigate({ to: '/engagements/$engagementId', params: { engagementId: engagement.id } });
      say(t('savedToast'), { action: { label: t('open'), run: open, kind: 'go' } });
      if (another) again();
      else leave();
    } catch {
      setErrors([{ code: 'NETWORK', message: t('notSaved', { ns: 'errors' }), path: [] }]);
    }
  };
  const form = useFocusInvalid<HTMLDivElement>(errors);
  useHotkeys({ 'mod+enter': () => void save(false) });

  return (
    <Dialog
      opened
      onClose={close}
      width={1080}
      className="log"
      title={t('logTitle')}
      closeLabel={t('closeKeeps')}
      note={<DraftNote savedAt={savedAt} mayKeep={mayStayOnDevice(current.sensitivity)} />}
    >
      <div className="log-scroll" ref={form}>
        {resumed && (
          <p className="log-resumed">
            {t('resumed')}
            <button type="button" className="u-link" onClick={again}>
              {t('startAfresh')}
            </button>
          </p>
        )}
        <LogForm
          draft={current}
          status={status}
          accountId={accountId}
          viewerPersonId={viewerPersonId}
          errors={errors}
          sent={sent}
          onChange={(part) => {
            change(part);
            setErrors((before) => before.filter(({ path }) => !path.some((name) => name in part)));
          }}
          onParticipants={(edit) => setDraft((before) => ({ ...before, participants: edit(before.participants) }))}
        />
      </div>
      <DialogFoot>
        <AttachField
          files={current.files}
          onAdd={(file) => setDraft((before) => ({ ...before, files: [...before.files, file] }))}
          onRemove={(id) => change({ files: current.files.filter((file) => file.id !== id) })}
        />
        {errors.length > 0 && (
          <span className="u-field-error log-foot-error" role="alert">
            {t('someErrors', { count: errors.length })}
          </span>
        )}
        <span className="u-grow" />
        <Button variant="default" className="u-only-desk" disabled={loading} onClick={() => void save(true)}>
          {t('saveAnother')}
        </Button>
        <Button
          loading={loading}
          onClick={() => void save(false)}
          rightSection={
            <span className="u-only-desk u-keys" aria-hidden="true">
              <Keys on>{modKey()}</Keys>
              <Keys on>↵</Keys>
            </span>
          }
        >
          {t('save')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}

function check(draft: LogDraft, message: string): UserError[] {
  return draft.typeId ? [] : [{ code: 'REQUIRED', message, path: ['typeId'] }];
}

function DraftNote({ savedAt, mayKeep }: { savedAt: string | null; mayKeep: boolean }) {
  const { t } = useTranslation('engagements');
  const dates = useDates();
  if (!mayKeep) {
    return (
      <>
        <IconCloudOff size={16} stroke={1.7} aria-hidden="true" />
        {t('notKept')}
      </>
    );
  }
  if (!savedAt) return null;
  return (
    <>
      <IconCloudCheck size={16} stroke={1.7} aria-hidden="true" />
      {t('draftSaved', { time: dates.clock(savedAt) })}
    </>
  );
}

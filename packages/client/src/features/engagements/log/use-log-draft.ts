import { useCallback, useEffect, useRef, useState } from 'react';
import { mayStayOnDevice } from '../../sharing';
import { dropDraft, keepDraft, readDraft } from '../../../lib/draft';
import { emptyDraft, isBegun, type LogDraft } from './log-draft';

const FORM = 'engagement';
const PAUSE_MS = 500;

/** The form's content, kept on the device under the account while it may be, until it is saved or thrown away. */
export function useLogDraft(accountId: string) {
  const [draft, setDraft] = useState<LogDraft>(
    () => readDraft<LogDraft>(accountId, FORM)?.value ?? emptyDraft(new Date()),
  );
  const [savedAt, setSavedAt] = useState<string | null>(() => readDraft<LogDraft>(accountId, FORM)?.savedAt ?? null);
  const latest = useRef(draft);
  const keep = useCallback(
    (value: LogDraft) => {
      const mayKeep = mayStayOnDevice(value.sensitivity) && isBegun(value);
      setSavedAt(keepDraft(accountId, FORM, value, { mayKeep, now: new Date() }));
    },
    [accountId],
  );
  useEffect(() => {
    latest.current = draft;
    // What must not lie on a device goes at once, not after the pause.
    const timer = setTimeout(() => keep(draft), mayStayOnDevice(draft.sensitivity) ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [draft, keep]);

  const change = useCallback((part: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...part })), []);
  const begin = useCallback(
    (value: LogDraft) => {
      dropDraft(accountId, FORM);
      setSavedAt(null);
      setDraft(value);
    },
    [accountId],
  );
  const keepNow = useCallback(() => keep(latest.current), [keep]);
  const drop = useCallback(() => dropDraft(accountId, FORM), [accountId]);
  return { draft, setDraft, change, begin, keepNow, drop, savedAt };
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import { IconAlertTriangle, IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { currentToasts, dismiss, onToasts, type Toast } from './toasts';

const STANDS_MS = 10_000;

function OneToast({ toast }: { toast: Toast }) {
  const { t } = useTranslation('design');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismiss(toast.id), STANDS_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const act = () => {
    dismiss(toast.id);
    toast.action?.run();
  };
  return (
    <div
      className="u-toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'bad' && <IconAlertTriangle size={16} stroke={1.8} aria-hidden="true" />}
      <span>{toast.text}</span>
      {toast.action && (
        <button type="button" onClick={act}>
          {toast.action.kind !== 'go' && <IconArrowBackUp size={16} aria-hidden="true" />}
          {toast.action.label}
        </button>
      )}
      <button type="button" className="u-toast-x" aria-label={t('dismiss')} onClick={() => dismiss(toast.id)}>
        <IconX size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <div className="u-toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

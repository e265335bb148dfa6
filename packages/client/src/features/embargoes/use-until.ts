import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SECOND = 1000;
const HOUR = 3_600_000;
/** Timers are kept in 32 bits. */
const LONGEST = 2_000_000_000;

/** How long it is until an instant, as it is said, kept up to date; null once it is over. `onOver` is called at it. */
export function useUntil(instant: string | null, onOver?: () => void): string | null {
  const { t } = useTranslation('releases');
  const [now, setNow] = useState(() => Date.now());
  const left = instant ? Date.parse(instant) - now : 0;
  const over = useEffectEvent(() => onOver?.());
  useEffect(() => {
    if (!instant) return undefined;
    const rest = Date.parse(instant) - Date.now();
    if (rest <= 0) return undefined;
    const timer = setTimeout(over, Math.min(rest + 50, LONGEST));
    return () => clearTimeout(timer);
  }, [instant]);
  const every = left > HOUR ? 30 * SECOND : SECOND;
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [isOver, every]);
  if (isOver) return null;
  const seconds = Math.ceil(left / SECOND);
  const [days, hours, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600), Math.floor(seconds / 60)];
  if (days > 0) return t('daysHours', { days, hours: hours % 24 });
  if (hours > 0) return t('hoursMinutes', { hours, minutes: minutes % 60 });
  return t('minutesSeconds', { minutes, seconds: seconds % 60 });
}

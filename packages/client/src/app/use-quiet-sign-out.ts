import { useEffect, useRef } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useSignOut } from '../features/accounts';
import { isBorrowedDevice } from '../lib/draft';

const QUIET_MS = 15 * 60 * 1000;
const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const;

/** On a device that is not one's own, fifteen minutes without a touch or a key end the session. */
export function useQuietSignOut(): void {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = useRef(() => {});
  useEffect(() => {
    leave.current = () => void signOut().finally(() => void navigate({ to: '/sign-in', search: { why: 'quiet' } }));
  });
  useEffect(() => {
    if (!isBorrowedDevice()) return undefined;
    let timer = setTimeout(() => leave.current(), QUIET_MS);
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(() => leave.current(), QUIET_MS);
    };
    SIGNS.forEach((sign) => window.addEventListener(sign, stir, { capture: true, passive: true }));
    return () => {
      clearTimeout(timer);
      SIGNS.forEach((sign) => window.removeEventListener(sign, stir, { capture: true }));
    };
  }, []);
}

import { useEffect } from 'react';

/** The browser's title is the room and never names a person. */
export function useRoomTitle(room: string): void {
  useEffect(() => {
    document.title = `${room} · Utetezi`;
  }, [room]);
}

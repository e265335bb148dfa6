import { useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { EngagementStatus } from '../../../graphql';
import { readAmendStart } from './amend-start';
import { amendmentOf, type Amendment } from './amendment';
import { mergeAmendment, takeTheirs, type Clash } from './merge-amendment';

export type Read = { values: Amendment; version: number; status: EngagementStatus };
type About = { id: string; day: string };

async function read(client: ApolloClient, about: About): Promise<Read | null> {
  const start = await readAmendStart(client, about);
  if (!start) return null;
  const { version, status } = start.engagement;
  return { values: amendmentOf(start.engagement, start.participants), version, status };
}

/** What the form holds, what it was read from, and what somebody else changed meanwhile. */
export function useAmendment(engagement: About) {
  const client = useApolloClient();
  // What is being written must not be read anew because the page behind it was.
  const [about] = useState<About>({ id: engagement.id, day: engagement.day });
  const [attempt, setAttempt] = useState(0);
  const [base, setBase] = useState<Read | null>(null);
  const [values, setValues] = useState<Amendment | null>(null);
  const [clashes, setClashes] = useState<Clash[] | null>(null);
  const [unread, setUnread] = useState<'gone' | 'failed' | null>(null);
  useEffect(() => {
    let left = false;
    void read(client, about).then(
      (found) => {
        if (left) return;
        setBase(found);
        setValues(found?.values ?? null);
        setUnread(found ? null : 'gone');
      },
      () => left || setUnread('failed'),
    );
    return () => {
      left = true;
    };
  }, [client, about, attempt]);

  return {
    base,
    values,
    clashes,
    unread,
    change: (part: (before: Amendment) => Partial<Amendment>) =>
      setValues((before) => before && { ...before, ...part(before) }),
    retry: () => {
      setUnread(null);
      setAttempt(attempt + 1);
    },
    /** Brings what is on the server now together with what is in the form; false when it is no longer open. */
    bringTogether: async (): Promise<boolean> => {
      const theirs = await read(client, about);
      if (!theirs || !base || !values) return false;
      const { merged, clashes: found } = mergeAmendment(base.values, values, theirs.values);
      setBase(theirs);
      setValues(merged);
      setClashes(found);
      return true;
    },
    settle: (clash: Clash, taken: boolean) => {
      if (taken) setValues((before) => before && takeTheirs(before, clash));
      setClashes((before) => before?.filter((one) => one !== clash) ?? null);
    },
  };
}

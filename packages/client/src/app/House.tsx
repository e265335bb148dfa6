import { lazy, Suspense, useEffect, useState } from 'react';
import { useMatches, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay, useViewer } from '../features/accounts';
import { onSecondFactorRequired, onSignedOut } from '../graphql';
import { useHotkeys } from '../lib/hotkeys';
import { BottomBar } from './BottomBar';
import { Page } from './Page';
import { Rail } from './Rail';
import { partnerRooms, staffRooms } from './rooms';
import { TopBar } from './TopBar';
import { useQuietSignOut } from './use-quiet-sign-out';
import { useRoomTitle } from './use-room-title';
import { speak } from './i18n/language';
import './shell.css';

const LogDialog = lazy(() => import('../features/engagements/LogDialog').then((m) => ({ default: m.LogDialog })));
const ContributeDialog = lazy(() =>
  import('../features/contributions/ContributeDialog').then((m) => ({ default: m.ContributeDialog })),
);
const SearchDialog = lazy(() => import('../features/search/SearchDialog').then((m) => ({ default: m.SearchDialog })));

/** The shell: rail, top bar, the page, and what may stand open over any page. */
export function House() {
  const { t } = useTranslation('app');
  const viewer = useViewer();
  const navigate = useNavigate();
  const router = useRouter();
  const [searching, setSearching] = useState(false);
  const matches = useMatches();
  const room = matches.map((match) => match.staticData.room).findLast(Boolean) ?? 'home';
  const search = useSearch({ strict: false });
  const isPartner = viewer?.isPartner ?? false;
  const rooms = (isPartner ? partnerRooms : staffRooms).filter(
    ({ needs }) => !needs || viewer?.permissions.includes(needs),
  );
  const mayLog = useMay('engagements:write');
  const mayContribute = useMay('contributions:write') && isPartner;
  const mayBegin = mayLog || mayContribute;
  const { personId, organisationId } = useParams({ strict: false });
  const subject = personId ?? organisationId;
  const openLog = () =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, log: 'new' as const, ...(subject && { with: [subject] }) }),
    });

  const closeLog = () =>
    void navigate({ to: '.', search: (before) => ({ ...before, log: undefined, with: undefined }) });

  useRoomTitle(t(room));
  useQuietSignOut();
  useOwnLanguage(viewer?.account.locale ?? null);
  useHotkeys({
    'mod+k': () => setSearching(true),
    '/': () => setSearching(true),
    // Before one knows who is there, the key is not lost: the dialog waits for the answer.
    ...((mayBegin || !viewer) && { l: openLog }),
  });
  useEffect(
    () =>
      onSignedOut(() => {
        const { pathname, searchStr } = router.state.location;
        if (pathname === '/sign-in') return;
        const to = `${pathname}${searchStr}`;
        void navigate({ to: '/sign-in', search: to === '/' ? {} : { to, why: 'ended' } });
      }),
    [navigate, router],
  );
  useEffect(() => onSecondFactorRequired(() => void navigate({ to: '/second-factor', replace: true })), [navigate]);
  useEffect(() => {
    if (isPartner && router.state.location.pathname === '/') void navigate({ to: '/shared', replace: true });
  }, [isPartner, navigate, router]);

  return (
    <div className="u-app">
      <a className="u-skip" href="#content">
        {t('skip')}
      </a>
      <Rail rooms={rooms} viewer={viewer} />
      <div className="u-main">
        <TopBar
          room={t(room)}
          isPartner={isPartner}
          onSearch={() => setSearching(true)}
          onLog={mayBegin ? openLog : undefined}
        />
        <main className="u-panel" id="content" tabIndex={-1} data-scroll data-scroll-restoration-id="page">
          <Page />
        </main>
      </div>
      <BottomBar rooms={rooms} isPartner={isPartner} onLog={mayBegin ? openLog : undefined} />
      <Suspense>
        {search.log && viewer && mayLog && <LogDialog accountId={viewer.account.id} />}
        {search.log && mayContribute && <ContributeDialog start={search.with} onClose={closeLog} />}
        {searching && <SearchDialog onClose={() => setSearching(false)} onLog={mayLog ? openLog : undefined} />}
      </Suspense>
    </div>
  );
}

/** The account's language applies on a device that has not chosen one. */
function useOwnLanguage(locale: 'EN' | 'SW' | null): void {
  useEffect(() => {
    if (locale && !localStorage.getItem('utetezi:language')) void speak(locale === 'SW' ? 'sw' : 'en');
  }, [locale]);
}

import { useTranslation } from 'react-i18next';
import { say } from '../../design/toasts';
import type { UserError } from '../../graphql';

/** Tells what became of an act where it was done: what was refused and why, or a word that it is done. */
export function useTold() {
  const { t } = useTranslation('errors');
  return async (act: Promise<readonly UserError[] | undefined>, done?: string): Promise<boolean> => {
    const refused = await act.catch(() => undefined);
    if (!refused) say(t('notSaved'), { tone: 'bad' });
    else if (refused[0]) say(refused[0].message, { tone: 'bad' });
    else if (done) say(done);
    return refused?.length === 0;
  };
}

import { useTranslation } from 'react-i18next';
import { Mark } from '../../../design/Mark';
import type { RequestLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';

type RequestStateProps = { request: RequestLineFragment; look?: 'plain' | 'soft' };

/** Until when an answer is due, or what came of it. */
export function RequestState({ request, look }: RequestStateProps) {
  const { t } = useTranslation('rights');
  const dates = useDates();
  if (request.outcome) {
    const done = request.outcome === 'GRANTED' || request.outcome === 'GRANTED_IN_PART';
    return (
      <Mark tone={done ? 'ok' : 'neutral'} shape={done ? 'tick' : 'cross'} look={look}>
        {t(`outcome.${request.outcome}`)}
      </Mark>
    );
  }
  const { text, urgency } = dates.due(request.dueOn);
  return (
    <Mark tone={urgency ?? 'neutral'} shape={urgency === 'bad' ? 'bang' : 'ring'} look={look}>
      {urgency === 'bad' ? text : t('dueBy', { day: text })}
    </Mark>
  );
}

import { useTranslation } from 'react-i18next';
import { SkeletonText } from '../../../design/Skeleton';
import type { Rule } from './rule';
import { useRuleWords } from './use-rule-words';
import './lists.css';

/** Whom a list by rule holds, as one would say it. */
export function RuleWords({ rule }: { rule: Rule }) {
  const { t } = useTranslation('pressLists');
  const lines = useRuleWords(rule);
  if (!lines) return <SkeletonText label={t('loadingRule')} lines={3} />;
  return (
    <dl className="rule">
      {lines.map(({ about, words }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useTranslation } from 'react-i18next';
import type { HatFieldsFragment, TieFieldsFragment } from '../../../graphql';
import { useSpan } from '../../posts';
import { Who } from './SeenLink';
import { SeenList } from './SeenParts';

type HatsProps = { page: { totalCount: number; nodes: HatFieldsFragment[] }; of: 'person' | 'organisation' };

/** Who holds what, seen from either end. */
export function SeenHats({ page, of }: HatsProps) {
  const { t } = useTranslation('partners');
  const span = useSpan();
  const hats = page.nodes.filter((hat) => (of === 'person' ? hat.organisation : hat.person));
  if (hats.length === 0) return null;
  return (
    <SeenList title={of === 'person' ? t('hatsSeen') : t('peopleSeen')} total={page.totalCount} shown={hats.length}>
      {hats.map((hat) => (
        <li key={hat.id}>
          <span>
            <Who
              person={of === 'person' ? null : hat.person}
              organisation={of === 'person' ? hat.organisation : null}
            />{' '}
            <small>{hat.post?.label ?? hat.role}</small>
          </span>
          <time>{span(hat)}</time>
        </li>
      ))}
    </SeenList>
  );
}

export function SeenTies({ ties }: { ties: TieFieldsFragment[] }) {
  const { t, i18n } = useTranslation('partners');
  if (ties.length === 0) return null;
  const label = ({ type, isForward }: TieFieldsFragment): string => {
    const [forward, inverse] =
      i18n.language === 'sw' ? [type.labelSw, type.inverseLabelSw] : [type.labelEn, type.inverseLabelEn];
    return isForward || type.isSymmetric ? forward : (inverse ?? forward);
  };
  return (
    <SeenList title={t('tiesSeen')}>
      {ties.map((tie) => (
        <li key={`${tie.id}${tie.isForward}`}>
          <span>
            <small>{label(tie)}</small>{' '}
            <Who
              person={tie.other?.__typename === 'Person' ? tie.other : null}
              organisation={tie.other?.__typename === 'Organisation' ? tie.other : null}
            />
          </span>
        </li>
      ))}
    </SeenList>
  );
}

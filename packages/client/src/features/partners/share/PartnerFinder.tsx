import { useState } from 'react';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../design/Face';
import { FindOne } from '../../../design/FindOne';
import type { FinderOption } from '../../../design/Finder';
import type { BindingAgreementFragment } from '../../../graphql';
import { useStakeholderSearch } from '../../people';
import { partnersOf } from './binding';
import type { Partner } from './share-values';

type PartnerFinderProps = {
  value: Partner | null;
  inForce: readonly BindingAgreementFragment[];
  error: string | undefined;
  onChange: (partner: Partner | null) => void;
};

type Option = FinderOption & { partner: Partner };

const MOST = 8;
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Those who have signed something stand there before anything is typed; every organisation is found by typing. */
export function PartnerFinder({ value, inForce, error, onChange }: PartnerFinderProps) {
  const { t } = useTranslation(['partners', 'app']);
  const [text, setText] = useState('');
  const { hits, loading } = useStakeholderSearch(text, ['ORGANISATION']);
  const signed = partnersOf(inForce);
  const bound = signed.filter(({ name }) => plain(name).includes(plain(text.trim())));
  const others = hits.flatMap(({ organisation }): Partner[] =>
    organisation && !signed.some(({ id }) => id === organisation.id)
      ? [{ kind: 'organisation', id: organisation.id, name: organisation.name }]
      : [],
  );
  const option = (partner: Partner, note: string): Option => ({
    id: partner.id,
    name: partner.name,
    note,
    partner,
    face:
      partner.kind === 'coalition' ? (
        <span className="share-coalition">
          <IconUsersGroup size={16} stroke={1.6} aria-hidden="true" />
        </span>
      ) : (
        <Face name={partner.name} square />
      ),
  });
  const options = [
    ...bound.map((partner) => option(partner, partner.kind === 'coalition' ? t('coalition') : t('hasSigned'))),
    ...others.map((partner) => option(partner, t('signedNothingYet'))),
  ].slice(0, MOST);
  return (
    <FindOne
      label={t('withWhom')}
      help={!value && t('withWhomHelp')}
      error={error}
      chosen={value?.name}
      removeLabel={() => t('remove', { ns: 'app' })}
      onRemove={() => onChange(null)}
      text={text}
      onText={setText}
      options={options}
      loading={loading}
      openOnFocus
      autoFocus
      onPick={({ partner }) => onChange(partner)}
    />
  );
}

import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorIn, type UserError } from '../../../graphql';
import { OrganisationFinder } from '../../organisations';
import { emptyParty, type PartyValues } from './agreement-values';

type PartyFieldsProps = {
  parties: PartyValues[];
  errors: readonly UserError[];
  onChange: (parties: PartyValues[]) => void;
};

/** Who signs, and by whose hand. */
export function PartyFields({ parties, errors, onChange }: PartyFieldsProps) {
  const { t } = useTranslation(['partners', 'app']);
  const change = (at: number, part: Partial<PartyValues>) =>
    onChange(parties.map((party, index) => (index === at ? { ...party, ...part } : party)));
  return (
    <fieldset className="parties">
      <legend className="u-field-label">{t('whoSigned')}</legend>
      {parties.map((party, at) => (
        <div key={at} className="party">
          <OrganisationFinder
            label={t('partner')}
            value={party.organisation}
            error={errorIn(errors, 'parties', at)}
            onChange={(organisation) => change(at, { organisation })}
          />
          {party.organisation && (
            <div className="u-form-row">
              <TextInput
                label={t('signatory')}
                value={party.signatory}
                onChange={(event) => change(at, { signatory: event.currentTarget.value })}
              />
              <TextInput
                label={t('signatoryTitle')}
                value={party.signatoryTitle}
                onChange={(event) => change(at, { signatoryTitle: event.currentTarget.value })}
              />
            </div>
          )}
        </div>
      ))}
      {parties.every(({ organisation }) => organisation) && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...parties, emptyParty])}
        >
          {t('anotherParty')}
        </Button>
      )}
    </fieldset>
  );
}

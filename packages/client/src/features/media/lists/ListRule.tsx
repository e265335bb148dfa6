import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PressListLineFragment } from '../../../graphql';
import { useDates } from '../../../lib/use-dates';
import { useFacets } from '../facets';
import { RuleWords } from './RuleWords';
import { searchOf } from './rule';

/** The rule in words, and the way to where it is changed: where journalists are found. */
export function ListRule({ list, mayWrite }: { list: PressListLineFragment; mayWrite: boolean }) {
  const { t } = useTranslation('pressLists');
  const dates = useDates();
  const facets = useFacets();
  const search = facets && searchOf(list.rule, facets, dates.today);
  return (
    <section className="press-list-rule" aria-label={t('rule')}>
      <RuleWords rule={list.rule} />
      {search && (
        <span className="u-acts">
          <Button size="xs" variant="subtle" renderRoot={(props) => <Link to="/media" search={search} {...props} />}>
            {t('showInFinding')}
          </Button>
          {mayWrite && (
            <Button
              size="xs"
              variant="default"
              renderRoot={(props) => <Link to="/media" search={{ ...search, list: list.id }} {...props} />}
            >
              {t('changeRule')}
            </Button>
          )}
        </span>
      )}
    </section>
  );
}

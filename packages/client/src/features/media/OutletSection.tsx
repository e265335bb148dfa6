import { Fragment, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazily } from '../../design/lazily';
import { Section } from '../../design/Section';
import type { OutletProfileFragment } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { useMay } from '../accounts';
import { useTermLabel } from '../vocabularies';
import { isKnownLanguage } from './languages';
import './media.css';

const OutletDialog = lazily(() => import('./OutletDialog'), 'OutletDialog');

/** Whether an organisation's page has a media part: outlets, and those of that kind. */
export const isOutlet = ({ outlet, kind }: OutletProfileFragment): boolean =>
  Boolean(outlet) || kind.code === 'media_outlet';

/** What an outlet is, whom it reaches, by when it needs things, and who counted its audience. */
export function OutletSection({ organisation }: { organisation: OutletProfileFragment }) {
  const { t } = useTranslation('media');
  const mayWrite = useMay('media:write');
  const [editing, setEditing] = useState(false);
  const { outlet } = organisation;
  const canAmend = outlet ? outlet.viewerCan.amend : mayWrite;
  return (
    <Section
      title={t('outletProfile')}
      action={
        canAmend && (
          <button type="button" className="u-more" onClick={() => setEditing(true)}>
            {t(outlet ? 'editProfile' : 'addProfile')}
          </button>
        )
      }
    >
      {outlet ? (
        <Facts organisation={organisation} outlet={outlet} />
      ) : (
        <p className="u-quiet">{t('noOutletProfile')}</p>
      )}
      {editing && <OutletDialog organisation={organisation} onClose={() => setEditing(false)} />}
    </Section>
  );
}

type Outlet = NonNullable<OutletProfileFragment['outlet']>;

function Facts({ organisation, outlet }: { organisation: OutletProfileFragment; outlet: Outlet }) {
  const { t } = useTranslation('media');
  const say = useTermLabel();
  const dates = useDates();
  const counties = outlet.counties.map(({ name }) => name).join(', ');
  const reach = outlet.isNationwide ? (counties ? t('wholeCountryAnd', { counties }) : t('wholeCountry')) : counties;
  const tongues = outlet.languages.map((code) => (isKnownLanguage(code) ? t(`tongue.${code}`) : code)).join(', ');
  const audience =
    outlet.audience && outlet.audienceOn
      ? t('audienceOf', {
          figure: dates.number(outlet.audience),
          source: outlet.audienceSource,
          day: dates.partial(outlet.audienceOn),
        })
      : null;
  const facts: [string, ReactNode][] = [
    [t('is'), say(outlet.medium)],
    [t('frequency'), outlet.frequency && t(`frequencies.${outlet.frequency}`)],
    [t('reaches'), reach],
    [t('languages'), tongues],
    [t('deadlines'), outlet.deadlines],
    [t('audience'), audience],
    [t('ownership'), outlet.ownership && t(`owners.${outlet.ownership}`)],
    [
      t('group'),
      organisation.parent && (
        <Link
          className="u-link"
          to="/organisations/$organisationId"
          params={{ organisationId: organisation.parent.id }}
        >
          {organisation.parent.name}
        </Link>
      ),
    ],
  ];
  return (
    <>
      <dl className="profile-facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            {value && (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            )}
          </Fragment>
        ))}
      </dl>
      {outlet.journalistCount > 0 && (
        <div className="profile-foot">
          <span>{t('journalistCount', { count: outlet.journalistCount })}</span>
          <span className="u-grow" />
          <Link className="u-more" to="/media" search={{ at: [organisation.id] }}>
            {t('showJournalists')}
          </Link>
        </div>
      )}
    </>
  );
}

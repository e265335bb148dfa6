import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PitchOfferFragment } from '../../../graphql';
import { isKnownLanguage } from '../languages';
import './offer.css';

/** Among the facts of a pitch: what it is about and who can be interviewed on it. */
export function OfferFacts({ offer }: { offer: PitchOfferFragment }) {
  const { t, i18n } = useTranslation(['pitchOffers', 'media']);
  const { pressRelease, spokespeople } = offer;
  const title =
    pressRelease &&
    (i18n.language === 'sw'
      ? (pressRelease.titleSw ?? pressRelease.titleEn)
      : (pressRelease.titleEn ?? pressRelease.titleSw));
  return (
    <>
      {pressRelease && (
        <div>
          <dt>{t('about')}</dt>
          <dd>
            <Link className="u-link" to="/media/releases/$releaseId" params={{ releaseId: pressRelease.id }}>
              {title ?? t('noTitle')}
            </Link>
          </dd>
        </div>
      )}
      {spokespeople.length > 0 && (
        <div>
          <dt>{t('speakers')}</dt>
          <dd>
            <ul className="offer-speakers">
              {spokespeople.map(({ id, person, languages, availability }) => (
                <li key={id}>
                  {person && (
                    <Link className="u-name" to="/people/$personId" params={{ personId: person.id }}>
                      {person.name}
                    </Link>
                  )}{' '}
                  <span className="u-quiet">
                    {[
                      languages
                        .map((code) => (isKnownLanguage(code) ? t(`tongue.${code}`, { ns: 'media' }) : code))
                        .join(', '),
                      availability,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </>
  );
}

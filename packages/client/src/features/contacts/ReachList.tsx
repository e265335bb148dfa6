import type { ReactNode } from 'react';
import {
  IconAt,
  IconBrandSignal,
  IconBrandTelegram,
  IconBrandWhatsapp,
  IconCheck,
  IconLink,
  IconMail,
  IconMailbox,
  IconMapPin,
  IconMessage,
  IconPhone,
  IconPhoneOff,
  IconBan,
  IconShieldLock,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ContactPointFieldsFragment, ContactPointType, DoNotContactFieldsFragment } from '../../graphql';
import { readablePhone } from '../../lib/phone-number';
import { useDates } from '../../lib/use-dates';
import { placeName } from '../places';
import { ContactPointMenu } from './ContactPointMenu';
import { DoNotContactMenu } from './DoNotContactMenu';
import { isNumber, linkOf, type Reachable } from './reach';
import './reach.css';

const icons: Partial<Record<ContactPointType, Icon>> = {
  EMAIL: IconMail,
  PHONE: IconPhone,
  MOBILE: IconPhone,
  SMS: IconMessage,
  WHATSAPP: IconBrandWhatsapp,
  SIGNAL: IconBrandSignal,
  TELEGRAM: IconBrandTelegram,
  POSTAL: IconMailbox,
  PHYSICAL: IconMapPin,
  X: IconAt,
};

/** What must not be used stands first and cannot be missed; then each way with whether it may be used. */
export function ReachList({ record }: { record: Reachable }) {
  const { t } = useTranslation(['contacts', 'words']);
  const { contactPoints, doNotContact } = record;
  const usable = contactPoints.filter((point) => !point.isBlocked);
  const place = placeName(record);
  const withdrewContact = 'consentsWithdrawn' in record && record.consentsWithdrawn?.includes('CONTACT');
  return (
    <>
      <ul className="reach">
        {doNotContact.map((ban) => (
          <Ban key={ban.id} ban={ban} points={contactPoints} canAmend={record.viewerCan.amend} />
        ))}
        {withdrewContact && <Withdrawn points={doNotContact.length > 0 ? [] : contactPoints} />}
        {usable.map((point) => (
          <Way key={point.id} point={point} canAmend={record.viewerCan.amend} />
        ))}
        {place && (
          <li>
            <ReachIcon>
              <IconMapPin size={18} stroke={1.6} aria-hidden="true" />
            </ReachIcon>
            <p>
              <strong>{place}</strong>
            </p>
          </li>
        )}
        {usable.length === 0 && !place && doNotContact.length === 0 && !withdrewContact && (
          <li className="u-quiet">{t('none')}</li>
        )}
      </ul>
      {record.lawfulBasis && (
        <p className="reach-basis">
          <IconCheck size={16} stroke={1.6} aria-hidden="true" />
          <span>
            <strong>{t(`lawfulBasis.${record.lawfulBasis}`, { ns: 'words' })}</strong> {t('isBasis')}
            {record.lawfulBasisSource && <> · {record.lawfulBasisSource}</>}
          </span>
        </p>
      )}
    </>
  );
}

const ReachIcon = ({ children }: { children: ReactNode }) => <span className="reach-icon">{children}</span>;

type BanProps = { ban: DoNotContactFieldsFragment; points: ContactPointFieldsFragment[]; canAmend: boolean };

function Ban({ ban, points, canAmend }: BanProps) {
  const { t } = useTranslation(['contacts', 'words']);
  const dates = useDates();
  const struck = points.filter((point) => ban.closes.includes(point.type));
  const phone = ban.channel === 'PHONE' || ban.channel === 'MOBILE';
  const Icon = phone ? IconPhoneOff : IconBan;
  const head = !ban.channel
    ? t('doNotContact')
    : phone
      ? t('doNotCall')
      : t('doNotUse', { channel: t(`contactPoint.${ban.channel}`, { ns: 'words' }) });
  return (
    <li className="reach-no">
      <ReachIcon>
        <Icon size={18} stroke={1.9} aria-hidden="true" />
      </ReachIcon>
      <p>
        <strong>{head}</strong>
        <Struck points={struck} />
        <span>
          {t('askedOn', { day: dates.short(dates.dayOf(ban.setAt)) })} {ban.reason}
        </span>
        {ban.instead && <span>{t('instead', { instead: ban.instead })}</span>}
      </p>
      {canAmend && <DoNotContactMenu ban={ban} />}
    </li>
  );
}

/** They took back that we contact them: no way is open. */
function Withdrawn({ points }: { points: ContactPointFieldsFragment[] }) {
  const { t } = useTranslation('consents');
  return (
    <li className="reach-no">
      <ReachIcon>
        <IconBan size={18} stroke={1.9} aria-hidden="true" />
      </ReachIcon>
      <p>
        <strong>{t('contactWithdrawn')}</strong>
        <Struck points={points} />
        <span>{t('contactWithdrawnText')}</span>
      </p>
    </li>
  );
}

/** Of what is closed, no digit. */
function Struck({ points }: { points: ContactPointFieldsFragment[] }) {
  return points
    .filter(({ sensitivity }) => sensitivity !== 'PROTECTED' && sensitivity !== 'SEALED')
    .map((point) => (
      <s key={point.id} className="u-num">
        {isNumber(point.type) ? readablePhone(point.value) : <Address text={point.value} />}
      </s>
    ));
}

/** An e-mail address breaks before its @ and nowhere else, while there is room. */
function Address({ text }: { text: string }) {
  const at = text.indexOf('@');
  if (at < 1) return text;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}

function Way({ point, canAmend }: { point: ContactPointFieldsFragment; canAmend: boolean }) {
  const { t } = useTranslation(['contacts', 'words']);
  const dates = useDates();
  const restricted = point.sensitivity === 'PROTECTED' || point.sensitivity === 'SEALED';
  const Icon = restricted ? IconShieldLock : (icons[point.type] ?? IconLink);
  const shown = isNumber(point.type) ? readablePhone(point.value) : <Address text={point.value} />;
  const link = linkOf(point.type, point.value);
  const kind = t(`contactPoint.${point.type}`, { ns: 'words' });
  const expired = point.validUntil && point.validUntil < dates.today;
  const notYet = point.validFrom && point.validFrom > dates.today;
  const notes = [
    point.isPreferred && t('preferred'),
    point.validUntil && t('goodUntil', { day: dates.short(point.validUntil) }),
    point.verifiedAt && t('verifiedOn', { day: dates.short(dates.dayOf(point.verifiedAt)) }),
  ].filter(Boolean);
  return (
    <li data-restricted={restricted || undefined}>
      <ReachIcon>
        <Icon size={18} stroke={1.6} aria-hidden="true" />
      </ReachIcon>
      <p>
        <strong className="u-num">
          {link && !expired && !notYet ? (
            <a className="u-name" href={link} rel="noreferrer" target={link.startsWith('http') ? '_blank' : undefined}>
              {shown}
            </a>
          ) : (
            shown
          )}
        </strong>
        <span>
          {[kind, point.label].filter(Boolean).join(' · ')}
          {restricted && <> · {t('readLogged')}</>}
        </span>
        {expired ? (
          <span>{t('expiredOn', { day: dates.short(point.validUntil ?? '') })}</span>
        ) : notYet ? (
          <span>{t('goodFrom', { day: dates.short(point.validFrom ?? '') })}</span>
        ) : (
          notes.length > 0 && (
            <span className="reach-ok">
              <IconCheck size={14} stroke={2.2} aria-hidden="true" />
              {notes.join(' · ')}
            </span>
          )
        )}
      </p>
      {canAmend && <ContactPointMenu point={point} />}
    </li>
  );
}

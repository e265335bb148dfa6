import {
  IconArticle,
  IconBriefcase,
  IconCalendarEvent,
  IconHash,
  IconMessageQuestion,
  IconMessages,
  IconNews,
  IconNote,
  IconTag,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Face } from '../../design/Face';
import type { SearchQuery } from '../../graphql';
import { useDates } from '../../lib/use-dates';
import { positionOf } from '../people';
import { useReleaseTitle } from '../releases';
import { useTermLabel } from '../vocabularies';
import { sign, type Entry } from './entry';

type Hit = SearchQuery['search'][number];
type Line = Omit<Entry, 'key' | 'run'> & { go: () => unknown };

/** Each thing that was found as a line; a note leads to what it is on, a tag and a term to the list of what carries them. */
export function useHitEntries(hits: Hit[], onClose: () => void): Entry[] {
  const { t } = useTranslation(['search', 'releases']);
  const navigate = useNavigate();
  const say = useTermLabel();
  const dates = useDates();
  const titleOf = useReleaseTitle();
  const toPerson = (personId: string) => navigate({ to: '/people/$personId', params: { personId } });
  const toOrganisation = (organisationId: string) =>
    navigate({ to: '/organisations/$organisationId', params: { organisationId } });
  const toEngagement = (engagementId: string) =>
    navigate({ to: '/engagements/$engagementId', params: { engagementId } });

  const lineOf = (hit: Hit): Line | null => {
    const { person, organisation, post, engagement, note, tag, term, clipping } = hit;
    if (person)
      return {
        name: person.name,
        note: positionOf(person.currentMembership),
        face: <Face name={person.name} size={28} />,
        go: () => toPerson(person.id),
      };
    if (organisation)
      return {
        name: organisation.name,
        note: say(organisation.kind),
        face: <Face name={organisation.name} square size={28} />,
        go: () => toOrganisation(organisation.id),
      };
    if (post?.organisation) {
      const { id, name } = post.organisation;
      return {
        name: post.label,
        note: name,
        face: sign(IconBriefcase),
        go: () => toOrganisation(id),
      };
    }
    if (engagement)
      return {
        name: engagement.subject || say(engagement.type),
        note: `${say(engagement.type)} · ${dates.short(engagement.day)}`,
        face: sign(IconMessages),
        go: () => toEngagement(engagement.id),
      };
    if (note) {
      const on = note.person?.name ?? note.organisation?.name ?? note.engagement?.subject ?? '';
      const go = () =>
        note.person
          ? toPerson(note.person.id)
          : note.organisation
            ? toOrganisation(note.organisation.id)
            : note.engagement && toEngagement(note.engagement.id);
      return { name: note.body, note: t('noteOn', { name: on }), face: sign(IconNote), go };
    }
    if (clipping)
      return {
        name: clipping.headline,
        note: [clipping.outlet?.name, dates.short(clipping.publishedOn)].filter(Boolean).join(' · '),
        face: sign(IconArticle),
        go: () => navigate({ to: '/media/coverage/$clippingId', params: { clippingId: clipping.id } }),
      };
    const ofDesk = deskLineOf(hit);
    if (ofDesk) return ofDesk;
    if (tag)
      return {
        name: tag.name,
        note: t('tagOf'),
        face: sign(IconTag),
        go: () => navigate({ to: '/people', search: { tag: tag.name } }),
      };
    return (
      term && {
        name: say(term),
        note: t(`vocabulary.${vocabularyOf(term)}`),
        face: sign(IconHash),
        go: () => toList(term),
      }
    );
  };
  const deskLineOf = ({ pressRelease, enquiry, mediaEvent }: Hit): Line | null => {
    if (pressRelease)
      return {
        name: titleOf(pressRelease),
        note: t(`state.${pressRelease.state}`, { ns: 'releases' }),
        face: sign(IconNews),
        go: () => navigate({ to: '/media/releases/$releaseId', params: { releaseId: pressRelease.id } }),
      };
    if (enquiry)
      return {
        name: enquiry.question,
        note: t('enquiryOf', { day: dates.short(dates.dayOf(enquiry.receivedAt)) }),
        face: sign(IconMessageQuestion),
        go: () => navigate({ to: '/media/enquiries/$enquiryId', params: { enquiryId: enquiry.id } }),
      };
    return (
      mediaEvent && {
        name: mediaEvent.title,
        note: [dates.short(dates.dayOf(mediaEvent.startsAt)), mediaEvent.venue].filter(Boolean).join(' · '),
        face: sign(IconCalendarEvent),
        go: () => navigate({ to: '/media/events/$eventId', params: { eventId: mediaEvent.id } }),
      }
    );
  };
  const toList = (term: NonNullable<Hit['term']>) => {
    const kind = vocabularyOf(term);
    if (kind === 'TOPIC') return navigate({ to: '/engagements', search: { topic: term.code } });
    if (kind === 'ENGAGEMENT_TYPE') return navigate({ to: '/engagements', search: { types: [term.code] } });
    if (kind === 'ORGANISATION_KIND') return navigate({ to: '/organisations', search: { kinds: [term.code] } });
    return navigate({ to: '/people', search: { kinds: [term.code] } });
  };
  return hits.flatMap((hit) => {
    const line = lineOf(hit);
    if (!line) return [];
    const { go, ...shown } = line;
    const run = () => {
      onClose();
      void go();
    };
    return [{ ...shown, key: hit.id, run }];
  });
}

const KNOWN = ['TOPIC', 'ENGAGEMENT_TYPE', 'ORGANISATION_KIND', 'STAKEHOLDER_KIND'] as const;
const vocabularyOf = ({ vocabulary }: NonNullable<Hit['term']>) =>
  KNOWN.find((known) => known === vocabulary) ?? 'STAKEHOLDER_KIND';

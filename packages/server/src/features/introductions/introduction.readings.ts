import { type Viewer, guardedReading, ownOrganisation } from '../../access';
import { type Row, type Sql, any, extend, many, one, sql, tableOf } from '../../reading';
import { coalitionReading } from '../coalitions';
import { notificationReading } from '../notifications';
import { IntroductionOffer, IntroductionRequest } from './introduction.entities';
import { IntroductionOfferType, IntroductionRequestType } from './introduction.types';

const mayAsk = ({ permissions }: Viewer): boolean => permissions.has('introductions:write');

/** A partner is its house; staff are the programme. */
const isOwn = (houseId: Sql, { kind }: Viewer): Sql =>
  kind === 'partner' ? sql`${houseId} = ${ownOrganisation}` : sql`${houseId} is null`;

const isSought = (row: Row<IntroductionRequest>, { kind }: Viewer): Sql =>
  kind === 'partner' ? sql`is_sought_of(${row.id}, ${ownOrganisation})` : sql`is_sought_of(${row.id}, null)`;

export const introductionOfferReading = guardedReading(IntroductionOffer, IntroductionOfferType, {
  id: 'ino',
  visible: (row, viewer) => {
    const [requests, request] = tableOf(IntroductionRequest);
    return (
      mayAsk(viewer) &&
      any([
        isOwn(row.houseId, viewer),
        sql`exists (select from ${requests} where ${request.id} = ${row.requestId} and ${isOwn(request.houseId, viewer)})`,
      ])
    );
  },
  fields: { introducer: {}, message: {}, contact: {}, createdAt: { sort: true } },
});

export const introductionRequestReading = guardedReading(IntroductionRequest, IntroductionRequestType, {
  id: 'inr',
  visible: (row, viewer) => mayAsk(viewer) && any([isOwn(row.houseId, viewer), isSought(row, viewer)]),
  fields: {
    wanted: {},
    purpose: {},
    endsOn: {},
    closedAt: {},
    createdAt: { sort: true },
    isOurs: { value: (row, viewer) => sql`coalesce(${isOwn(row.houseId, viewer)}, false)`, type: 'boolean' },
  },
  relations: {
    coalition: one(coalitionReading, { by: 'coalitionId' }),
    offers: many(introductionOfferReading, { on: 'requestId', order: [{ field: 'createdAt' }] }),
  },
});

export const notificationIntroduction = extend(notificationReading, {
  relations: { introduction: one(introductionRequestReading, { by: 'introductionRequestId' }) },
});

const order = [{ field: 'createdAt', descending: true }] as const;

export const ownRequests = many(introductionRequestReading, {
  order,
  where: (row, viewer: Viewer) => isOwn(row.houseId, viewer),
});

export const soughtOfUs = many(introductionRequestReading, { order, where: isSought });

import { notFound, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { MediaEvent } from './media-event.entities';

/** An event, locked: what is done around it is done one after the other. @throws DomainError NOT_FOUND */
export async function lockMediaEvent(id: string, path: readonly string[] = ['id']): Promise<MediaEvent> {
  const uuid = uuidFromOpaque('mev', id);
  const event =
    uuid && (await currentManager().findOne(MediaEvent, { where: { id: uuid }, lock: { mode: 'pessimistic_write' } }));
  if (!event) throw notFound('media event', path);
  return event;
}

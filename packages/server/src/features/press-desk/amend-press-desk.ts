import type { DataSource } from 'typeorm';
import type { Act } from '../../graphql';
import { expectVersion } from '../../kernel';
import { currentManager } from '../../persistence';
import { PressDesk } from './press-desk.entity';
import type { AmendPressDeskInput } from './press-desk.type';

export async function amendPressDesk(act: Act, input: AmendPressDeskInput): Promise<string> {
  const manager = currentManager();
  const stored = await manager.findOneOrFail(PressDesk, { where: {}, lock: { mode: 'pessimistic_write' } });
  expectVersion(stored.version, input.expectedVersion);
  const { boilerplateEn, boilerplateSw, isFeedOn } = input;
  const changed = {
    ...(boilerplateEn !== undefined && { boilerplateEn: boilerplateEn?.trim() || null }),
    ...(boilerplateSw !== undefined && { boilerplateSw: boilerplateSw?.trim() || null }),
    ...(isFeedOn != null && { isFeedOn }),
  };
  await manager.update(
    PressDesk,
    { id: stored.id },
    { ...changed, updatedAt: act.now, updatedById: act.by.accountId, version: stored.version + 1 },
  );
  act.touched('PressDesk', stored.id, Object.keys(changed));
  act.tell('PressDeskAmended', stored.id);
  return stored.id;
}

/** Whether anything public may be read at this instant. */
export async function isFeedOn(dataSource: DataSource): Promise<boolean> {
  const [desk] = (await dataSource.query('select is_feed_on as "isOn" from press_desk')) as { isOn: boolean }[];
  return desk?.isOn ?? false;
}

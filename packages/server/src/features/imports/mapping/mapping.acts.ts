import type { Act } from '../../../graphql';
import { invalid, newId, notFound, told, uuidFromOpaque } from '../../../kernel';
import { currentManager } from '../../../persistence';
import { ImportMapping } from '../import.entities';
import type { ImportKind } from '../import.enums';
import type { SaveImportMappingInput } from '../import.inputs';
import { targetsOf } from './targets';

/** @throws DomainError INVALID for a target that lists of this kind do not have. */
export function requireTarget(kind: ImportKind, target: string, path: readonly string[]): void {
  if (targetsOf(kind).some(({ name }) => name === target)) return;
  throw invalid(
    told('Nothing in such a list is called “{target}”. Choose one of the targets of the import.', { target }),
    path,
  );
}

export async function saveImportMapping(act: Act, input: SaveImportMappingInput): Promise<string> {
  const name = input.name.replaceAll(/\s+/g, ' ').trim();
  if (!name) throw invalid('Give the mapping a name.', ['input', 'name']);
  if (input.columns.length === 0) throw invalid('A mapping has at least one column.', ['input', 'columns']);
  input.columns.forEach(({ target }, index) =>
    requireTarget(input.kind, target, ['input', 'columns', String(index), 'target']),
  );
  const mapping = input.columns.map(({ heading, target }) => ({ heading: heading.trim(), target }));
  const manager = currentManager();
  const [known] = (await manager.query(
    `select id from import_mapping where kind = $1 and fold(name) = fold($2) order by id limit 1 for update`,
    [input.kind, name],
  )) as { id: string }[];
  const id = known?.id ?? newId();
  if (known) await manager.update(ImportMapping, { id }, { name, mapping });
  else
    await manager.insert(ImportMapping, {
      id,
      name,
      kind: input.kind,
      mapping,
      createdAt: act.now,
      createdById: act.by.accountId,
    });
  act.touched('ImportMapping', id);
  return id;
}

export async function removeImportMapping(act: Act, id: string): Promise<string> {
  const uuid = uuidFromOpaque('imm', id);
  const { affected } = uuid ? await currentManager().delete(ImportMapping, { id: uuid }) : { affected: 0 };
  if (!uuid || affected !== 1) throw notFound('mapping');
  act.touched('ImportMapping', uuid);
  return id;
}

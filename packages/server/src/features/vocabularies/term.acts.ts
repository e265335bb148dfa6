import type { Act } from '../../graphql';
import { DomainError, expectVersion, invalid, newId, notFound, refused, told, uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { codeFor } from './term-code';
import { endsOf } from './term-ends';
import { Term } from './term.entity';
import { inverseLabels, labelOf } from './term-labels';
import type { AddTermInput, AmendTermInput } from './term-acts.inputs';

export async function addTerm(act: Act, input: AddTermInput): Promise<string> {
  const manager = currentManager();
  const { vocabulary } = input;
  // Whoever changes this list waits for whoever is doing so: codes are given once, and two moves could make a circle.
  await lockVocabulary(vocabulary);
  const isSymmetric = input.isSymmetric ?? false;
  if (isSymmetric && vocabulary !== 'RELATIONSHIP_TYPE')
    throw invalid('Only types of relationship have two ends.', ['input', 'isSymmetric']);
  const id = newId();
  const term = {
    labelEn: labelOf(input.labelEn, 'labelEn'),
    labelSw: labelOf(input.labelSw, 'labelSw'),
    ...inverseLabels(vocabulary, isSymmetric, input),
    ...endsOf(vocabulary, isSymmetric, input),
    parentId: (await wider(vocabulary, input.parentId)) ?? null,
    impliesKindId: (await implied(vocabulary, input.impliesKindId)) ?? null,
  };
  const code = await codeFor(vocabulary, input.code, term.labelEn);
  const [{ position } = { position: 0 }] = (await manager.query(
    `select coalesce(max(position) + 1, 0) as position from term where vocabulary = $1`,
    [vocabulary],
  )) as { position: number }[];
  await manager.insert(Term, { ...term, id, vocabulary, code, isSymmetric, position });
  act.touched('Term', id);
  act.tell('TermAdded', id);
  return id;
}

export async function amendTerm(act: Act, id: string, input: AmendTermInput): Promise<string> {
  const stored = await lockTerm(id);
  expectVersion(stored.version, input.expectedVersion);
  const { vocabulary } = stored;
  const parentId = await wider(vocabulary, input.parentId, stored);
  const impliesKindId = await implied(vocabulary, input.impliesKindId, stored);
  await currentManager().update(
    Term,
    { id: stored.id },
    {
      ...(input.labelEn !== undefined && { labelEn: labelOf(input.labelEn, 'labelEn') }),
      ...(input.labelSw !== undefined && { labelSw: labelOf(input.labelSw, 'labelSw') }),
      ...inverseLabels(vocabulary, stored.isSymmetric, input, stored),
      ...endsOf(vocabulary, stored.isSymmetric, input, stored),
      ...(parentId !== undefined && { parentId }),
      ...(impliesKindId !== undefined && { impliesKindId }),
      ...(typeof input.position === 'number' && { position: input.position }),
      version: stored.version + 1,
    },
  );
  act.touched('Term', stored.id, Object.keys(input));
  act.tell('TermAmended', stored.id);
  return stored.id;
}

/** It is offered no more; records that carry it keep it. */
export async function retireTerm(act: Act, id: string): Promise<string> {
  const stored = await lockTerm(id);
  if (stored.retiredAt) throw refused('This term was retired already.', ['id']);
  return setRetired(act, stored, act.now);
}

export async function restoreTerm(act: Act, id: string): Promise<string> {
  const stored = await lockTerm(id);
  if (!stored.retiredAt) throw refused('This term is in use. Only a retired one can be restored.', ['id']);
  return setRetired(act, stored, null);
}

async function setRetired(act: Act, { id, version }: Term, retiredAt: Date | null): Promise<string> {
  await currentManager().update(Term, { id }, { retiredAt, version: version + 1 });
  act.touched('Term', id, ['isRetired']);
  act.tell(retiredAt ? 'TermRetired' : 'TermRestored', id);
  return id;
}

async function lockVocabulary(vocabulary: string): Promise<void> {
  await currentManager().query(`select pg_advisory_xact_lock(hashtext('term'), hashtext($1))`, [vocabulary]);
}

async function lockTerm(id: string): Promise<Term> {
  const manager = currentManager();
  const uuid = uuidFromOpaque('trm', id);
  const known = uuid && (await manager.findOneBy(Term, { id: uuid }));
  if (!known) throw notFound('term', ['id']);
  await lockVocabulary(known.vocabulary);
  return manager.findOneOrFail(Term, { where: { id: known.id }, lock: { mode: 'pessimistic_write' } });
}

/** The wider term, of the same list and not narrower than the term itself. */
async function wider(
  vocabulary: string,
  id: string | null | undefined,
  stored?: Term,
): Promise<string | null | undefined> {
  if (id === null || id === undefined) return id;
  const path = ['input', 'parentId'];
  const manager = currentManager();
  const uuid = uuidFromOpaque('trm', id);
  const parent = uuid && (await manager.findOneBy(Term, { id: uuid, vocabulary }));
  if (!parent) throw notFound('term', path);
  if (!stored) return parent.id;
  const [circle] = (await manager.query(
    `with recursive above as (
       select id, parent_id from term where id = $1
       union select t.id, t.parent_id from term t join above a on t.id = a.parent_id)
     select true as circle from above where id = $2`,
    [parent.id, stored.id],
  )) as unknown[];
  if (circle)
    throw new DomainError(
      'REFUSED',
      parent.id === stored.id
        ? 'A term is not wider than itself. Choose another one.'
        : told('{term} is itself narrower than {other}. Choose another one.', {
            term: { en: parent.labelEn, sw: parent.labelSw },
            other: { en: stored.labelEn, sw: stored.labelSw },
          }),
      path,
    );
  return parent.id;
}

async function implied(
  vocabulary: string,
  id: string | null | undefined,
  stored?: Term,
): Promise<string | null | undefined> {
  if (id === null || id === undefined) return id;
  const path = ['input', 'impliesKindId'];
  if (vocabulary !== 'ORGANISATION_KIND') throw invalid('Only kinds of organisation make something of people.', path);
  const [kind] = (await currentManager().query(
    `select id from term where id = $1 and vocabulary = 'STAKEHOLDER_KIND' and (retired_at is null or id = $2)`,
    [uuidFromOpaque('trm', id), stored?.impliesKindId ?? null],
  )) as { id: string }[];
  if (!kind) throw notFound('kind of stakeholder', path);
  return kind.id;
}

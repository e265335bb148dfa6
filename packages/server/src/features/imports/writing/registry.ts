import type { Actor } from '../../../access';
import { newId } from '../../../kernel';
import { currentManager } from '../../../persistence';
import type { DryRun } from '../matching/dry-run';
import { fold } from '../rows/fold';
import type { Term } from '../rows/reference';
import type { Mention, Wish, WishedPost } from '../rows/wish';
import type { RowWork } from './batch';

interface Pending {
  readonly id: string;
  readonly kindId: string;
}

const mentionKey = ({ name, kind, isBound }: Mention): string => `${isBound ? kind : ''}|${fold(name)}`;
const nowhere = '00000000-0000-0000-0000-000000000000';
const postKey = (organisationId: string, { label, constituencyId, countyId }: WishedPost): string =>
  `${organisationId}|${fold(label)}|${constituencyId ?? countyId ?? nowhere}`;

/** The organisations, posts and tags that the rows of a batch name: found, or made by the first row that needs them. */
export class Registry {
  private readonly organisations = new Map<string, string>();
  private readonly pending = new Map<string, Pending[]>();
  private readonly posts = new Map<string, string>();
  private readonly tags = new Map<string, string>();
  private readonly parents = new Map<string, string | null>();

  constructor(
    private readonly actor: Actor,
    private readonly kinds: readonly Term[],
    /** Null for a run, whose earlier batches are in the database. */
    private readonly dryRun: DryRun | null,
  ) {}

  /** Looks up what the rows of a batch name, in one statement for each table. */
  async load(wishes: readonly Wish[]): Promise<void> {
    await this.loadOrganisations(wishes);
    await this.loadPosts(wishes);
    await this.loadTags(wishes);
    if (wishes.some(({ parent }) => parent)) await this.loadParents();
  }

  organisation(mention: Mention): string | null {
    const known = this.organisations.get(mentionKey(mention));
    if (known) return known;
    const made = this.pending.get(fold(mention.name)) ?? [];
    return made.find(({ kindId }) => !mention.isBound || kindId === this.kindId(mention.kind))?.id ?? null;
  }

  needOrganisation(mention: Mention, work: RowWork): string {
    const known = this.organisation(mention);
    if (known) return known;
    const id = newId();
    const kindId = this.kindId(mention.kind);
    work.insert('organisation', { id, name: mention.name, kind_id: kindId, ...work.at, updated_at: work.now });
    work.alsoMakes.push(mention.name);
    this.madeOrganisation(id, kindId, [mention.name]);
    return id;
  }

  /** Notes an organisation that a row has made, for the rows after it. */
  madeOrganisation(id: string, kindId: string, names: readonly string[]): void {
    for (const name of names.map(fold)) {
      this.pending.set(name, [...(this.pending.get(name) ?? []), { id, kindId }]);
      this.dryRun?.note(`organisation ${name}`, id, kindId);
    }
  }

  needPost(organisationId: string, post: WishedPost, work: RowWork): string {
    const key = postKey(organisationId, post);
    const known = this.posts.get(key);
    if (known) return known;
    const id = newId();
    const { label, countyId, constituencyId } = post;
    work.insert('post', {
      id,
      organisation_id: organisationId,
      label,
      county_id: countyId,
      constituency_id: constituencyId,
      ...work.at,
    });
    this.posts.set(key, id);
    this.dryRun?.note(`post ${key}`, id);
    return id;
  }

  needTag(name: string, work: RowWork): string | null {
    const folded = fold(name);
    if (!folded) return null;
    const known = this.tags.get(folded);
    if (known) return known;
    const id = newId();
    work.insert('tag', { id, name, ...work.at });
    this.tags.set(folded, id);
    this.dryRun?.note(`tag ${folded}`, id);
    return id;
  }

  kindId(code: string): string {
    const term = this.kinds.find((each) => each.vocabulary === 'ORGANISATION_KIND' && each.code === code);
    const other = this.kinds.find((each) => each.vocabulary === 'ORGANISATION_KIND' && each.code === 'other');
    const found = term ?? other;
    if (!found) throw new Error(`There is no kind of organisation called ${code}.`);
    return found.id;
  }

  /** Whether one organisation is, through however many others, part of another. */
  isPartOf(id: string, whole: string): boolean {
    const seen = new Set<string>();
    for (let at: string | null = id; at && !seen.has(at); at = this.parents.get(at) ?? null) {
      if (at === whole) return true;
      seen.add(at);
    }
    return false;
  }

  putUnder(id: string, parentId: string): void {
    this.parents.set(id, parentId);
    this.dryRun?.note(`parent ${id}`, id, parentId);
  }

  private async loadOrganisations(wishes: readonly Wish[]): Promise<void> {
    const mentions = wishes.flatMap(({ places, parent }) => [
      ...places.map(({ organisation }) => organisation),
      ...(parent ? [parent] : []),
    ]);
    const unknown = new Map(mentions.map((mention) => [mentionKey(mention), mention]));
    if (unknown.size === 0) return;
    const asked = [...unknown].map(([key, { name, kind, isBound }]) => ({
      key,
      name,
      kind: isBound ? this.kindId(kind) : null,
    }));
    const rows = (await currentManager().query(
      `select w.key, f.id from jsonb_to_recordset($1::jsonb) as w (key text, name text, kind uuid)
       cross join lateral (
         select o.id from (
           select id, 0 as place from organisation where fold(name) = fold(w.name) and merged_into_id is null
           union all
           select id, 1 from organisation where fold(short_name) = fold(w.name) and short_name is not null and merged_into_id is null
         ) n join organisation o on o.id = n.id
         where (w.kind is null or o.kind_id = w.kind) and (o.sensitivity <= 1 or exists (
           select from record_audience a where a.record_id = o.id and a.audience_id = any($2) and a.expires_at > now()))
         order by n.place, o.created_at, o.id limit 1) f`,
      [JSON.stringify(asked), this.actor.audiences],
    )) as { key: string; id: string }[];
    rows.forEach(({ key, id }) => this.organisations.set(key, id));
    const made = await this.dryRun?.recall<string>(asked.map(({ name }) => `organisation ${fold(name)}`));
    for (const [key, noted] of made ?? [])
      this.pending.set(
        key.slice('organisation '.length),
        noted.map(({ id, value }) => ({ id, kindId: value })),
      );
  }

  private async loadPosts(wishes: readonly Wish[]): Promise<void> {
    const asked = new Map<string, object>();
    for (const { organisation, post } of wishes.flatMap(({ places }) => places)) {
      const organisationId = post && this.organisation(organisation);
      if (!organisationId) continue;
      const area = post.constituencyId ?? post.countyId ?? nowhere;
      asked.set(postKey(organisationId, post), {
        key: postKey(organisationId, post),
        organisationId,
        label: post.label,
        area,
      });
    }
    if (asked.size === 0) return;
    const rows = (await currentManager().query(
      `select w.key, p.id from jsonb_to_recordset($1::jsonb) as w (key text, "organisationId" uuid, label text, area uuid)
       join post p on p.organisation_id = w."organisationId" and fold(p.label) = fold(w.label)
         and coalesce(p.constituency_id, p.county_id, '${nowhere}'::uuid) = w.area`,
      [JSON.stringify([...asked.values()])],
    )) as { key: string; id: string }[];
    rows.forEach(({ key, id }) => this.posts.set(key, id));
    await this.recallInto(this.posts, 'post', asked.keys());
  }

  /** What earlier batches of a dry run would have made. */
  private async recallInto(known: Map<string, string>, what: string, keys: Iterable<string>): Promise<void> {
    const made = await this.dryRun?.recall([...keys].map((key) => `${what} ${key}`));
    for (const [key, [noted]] of made ?? []) if (noted) known.set(key.slice(what.length + 1), noted.id);
  }

  private async loadTags(wishes: readonly Wish[]): Promise<void> {
    const names = [...new Set(wishes.flatMap(({ tags }) => tags))];
    if (names.length === 0) return;
    const rows = (await currentManager().query(
      `select n.name, t.id from unnest($1::text[]) n (name) join tag t on fold(t.name) = fold(n.name)`,
      [names],
    )) as { name: string; id: string }[];
    rows.forEach(({ name, id }) => this.tags.set(fold(name), id));
    await this.recallInto(this.tags, 'tag', new Set(names.map(fold)));
  }

  private async loadParents(): Promise<void> {
    const begun = [...this.organisations.values(), ...[...this.pending.values()].flat().map(({ id }) => id)];
    const rows = (await currentManager().query(
      `with recursive above as (
         select a.id, coalesce((m.value #>> '{}')::uuid, o.parent_id) as parent_id
         from unnest($1::uuid[]) a (id) left join organisation o using (id)
           left join import_memory m on m.run_id = $2 and m.key = md5('parent ' || a.id)::uuid and m.record_id = a.id
         union
         select a.parent_id, coalesce((m.value #>> '{}')::uuid, o.parent_id)
         from above a left join organisation o on o.id = a.parent_id
           left join import_memory m on m.run_id = $2 and m.key = md5('parent ' || a.parent_id)::uuid and m.record_id = a.parent_id
         where a.parent_id is not null)
       select id, parent_id as "parentId" from above`,
      [begun, this.dryRun?.runId ?? null],
    )) as { id: string; parentId: string | null }[];
    for (const { id, parentId } of rows) this.parents.set(id, parentId);
  }
}

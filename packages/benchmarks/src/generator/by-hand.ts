import type { Client } from 'pg';

/**
 * Functions of triggers whose work the loading does itself, by the MD5 of what they and whatever they call consist of. One
 * that was changed since, or is new, is left on: then the product itself does its work, row by row, only slower.
 */
const known: Readonly<Record<string, string>> = {
  keep_person_last_engaged: '9a2d3c5018c65ef144c27e6ea320c448',
  keep_organisation_last_engaged: '88974173b7ecf282eddba6722856000b',
  keep_engagement_organisations: '38bfb4669278cbba13d4774be93bf041',
  keep_kind_spans: 'f54df8b6619894858d2df9ebec49f234',
  refresh_kind_spans: '6ac9581cdf1f898ee353db64cb52a9cb',
  keep_searchable: 'c5babb67df660c3c4cc65500850dad57',
  add_person_searchable: '5047d9dc2313f55ff1bed1b15486eaa6',
  add_organisation_searchable: 'f7f2e3aad27d30246313a84f98e79131',
  add_engagement_searchable: '4989566771a4af4acebbbf6b940e554d',
  refresh_search: '1670f039b33b9b8e9e9d3262448f2ba9',
  // Nothing is shared before the loading ends, and nothing is closed: these two find nothing to do.
  share_again: '875b58ec90460167ff18ac76d954ae58',
  note_sealing: '8a2288e1dcfc796aaa2ddd0527be0eb7',
  grant_changed: '0bc987e61f7cfab38ea7c2b96f5dda34',
  apply_grants: '817a7fc9f29b663e92636af63175ed62',
};

/** What a trigger's function leaves to another one. */
const leansOn: Readonly<Record<string, string>> = {
  keep_searchable: 'refresh_search',
  add_person_searchable: 'refresh_search',
  add_organisation_searchable: 'refresh_search',
  add_engagement_searchable: 'refresh_search',
  keep_kind_spans: 'refresh_kind_spans',
  grant_changed: 'apply_grants',
};

const loaded = [
  'organisation',
  'post',
  'person',
  'membership',
  'engagement',
  'engagement_topic',
  'participation',
  'engagement_organisation',
  'share_grant',
  'record_audience',
  'search_entry',
  'search_word',
  'search_spelling',
];

/** What the product would do on each row, and the loading does for all at once. */
export interface ByHand {
  /** Whether the work of a trigger's function is the loading's. */
  does(functionName: string): boolean;
  /** Functions that the loading does not know in this form, in words for whoever waits. */
  readonly unknown: readonly string[];
  /** Makes the indexes of what was loaded again, by which is found what follows from it. */
  index(): Promise<void>;
  /** Makes the indexes of what follows, and turns checks and triggers on again. */
  finish(): Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/** For the tests, which compare: the product does everything itself. */
export const nothingByHand: ByHand = { does: () => false, unknown: [], index: nothing, finish: nothing };

/** Turns off the triggers that are known, the checks of references, and the indexes, until `finish`. */
export async function byHand(client: Client): Promise<ByHand> {
  const { rows: triggers } = await client.query<{
    relation: string;
    name: string;
    internal: boolean;
    code: string;
  }>(
    `select t.tgrelid::regclass::text as relation, t.tgname as name, t.tgisinternal as internal, f.proname as code
     from pg_trigger t join pg_proc f on f.oid = t.tgfoid where t.tgrelid::regclass::text = any($1) and t.tgenabled = 'O'`,
    [loaded],
  );
  const {
    rows: [self],
  } = await client.query<{ super: boolean }>('select rolsuper as super from pg_roles where rolname = current_user');
  const same = await unchanged(client);
  const does = new Set([...same].filter((code) => !leansOn[code] || same.has(leansOn[code])));
  const off = triggers.filter(({ internal, code }) => (internal ? self?.super : does.has(code)));
  const turn = async (way: 'disable' | 'enable'): Promise<void> => {
    for (const { relation, name } of off) await client.query(`alter table ${relation} ${way} trigger "${name}"`);
  };
  const { rows: indexes } = await client.query<{ name: string; follows: boolean; definition: string }>(
    `select i.indrelid::regclass::text like 'search%' as follows, i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid::regclass::text = any($1) and not i.indisprimary
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by i.indrelid, 1`,
    [loaded],
  );
  const make = async (following: boolean): Promise<void> => {
    for (const { follows, definition } of indexes) if (follows === following) await client.query(definition);
  };
  await turn('disable');
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  const others = triggers.filter(({ internal, code }) => !internal && !does.has(code) && known[code] !== undefined);
  return {
    does: (functionName) => does.has(functionName),
    unknown: [...new Set(others.map(({ code }) => code))],
    index: () => make(false),
    async finish() {
      await make(true);
      await turn('enable');
    },
  };
}

async function unchanged(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ code: string; digest: string }>(
    `select proname as code, md5(prosrc) as digest from pg_proc where pronamespace = 'public'::regnamespace and proname = any($1)`,
    [Object.keys(known)],
  );
  return new Set(rows.filter(({ code, digest }) => known[code] === digest).map(({ code }) => code));
}

// PostGraphile 5 as its documentation recommends it for production; `../README.md` says what is set and why.
import { createServer } from 'node:http';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

/** Names for a key of four columns, and leave to filter and order memberships, which no index of their own serves. */
const tags = pgSmartTags([
  ...['has_post', 'started_on', 'ended_on'].map((column) => ({
    kind: 'attribute',
    match: `public.membership.${column}`,
    tags: { behavior: ['+orderBy', '+filterBy', '+condition:attribute:filterBy'] },
  })),
  {
    kind: 'constraint',
    match: 'public.participation.participation_engagement_id_starts_at_sensitivity_status_fkey',
    tags: { fieldName: 'engagement', foreignFieldName: 'participations' },
  },
]);

const service = makePgService({
  connectionString: process.env.DATABASE_URL,
  schemas: ['public', 'benchmark_peer'],
  poolConfig: { max: 10, options: process.env.SESSION_OPTIONS },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
  pgServices: [service],
  plugins: [tags],
  gather: { pgStrictFunctions: true },
  schema: { pgForbidSetofFunctionsToReturnNull: true },
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});

const server = createServer();
server.once('error', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));

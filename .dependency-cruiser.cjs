/** The arrows of the house: who may know whom. `docs/decisions` says why they run this way. */

const server = '^packages/server/src';
const client = '^packages/client/src';

/** Tests enter by the public door, and so may see the whole. */
const tests = '(\\.test\\.tsx?$|/testing/)';

/** A folder of the server may import itself, the folders named, and nothing else of ours. */
function serverLayer(folder, ...below) {
  const allowed = [folder, ...below].map((name) => `${server}/${name}/`);
  return {
    name: `server-${folder}`,
    comment: `${folder} knows ${below.join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `${server}/${folder}/`, pathNot: tests },
    to: { path: '^packages/', pathNot: allowed },
  };
}

function clientLayer(folder, ...below) {
  const allowed = [folder, ...below].map((name) => `${client}/${name}/`);
  return {
    name: `client-${folder}`,
    comment: `${folder} knows ${below.join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `${client}/${folder}/`, pathNot: tests },
    to: { path: '^packages/', pathNot: allowed },
  };
}

/** Another feature is known by what its `index.ts` offers, whatever lies behind it. */
function throughIndexes(name, root) {
  return {
    name,
    comment: 'Another feature is imported through its index.ts.',
    severity: 'error',
    from: { path: `${root}/features/([^/]+)/`, pathNot: tests },
    to: {
      path: `${root}/features/([^/]+)/`,
      pathNot: [`${root}/features/$1/`, `${root}/features/[^/]+/index\\.tsx?$`],
    },
  };
}

const foundations = ['kernel', 'persistence', 'sealing', 'events', 'reading', 'access', 'audit', 'graphql'];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'What is imported stands in the package.json of the package that imports it.',
      severity: 'error',
      from: { path: '^packages/(server|client)/src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-for-production',
      comment: 'The product runs without what only tests and builds need.',
      severity: 'error',
      from: { path: server, pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    serverLayer('kernel'),
    serverLayer('persistence', 'kernel'),
    serverLayer('sealing', 'kernel', 'persistence'),
    serverLayer('events', 'kernel'),
    serverLayer('reading', 'kernel', 'persistence'),
    serverLayer('access', 'kernel', 'persistence', 'reading'),
    serverLayer('audit', 'kernel', 'persistence', 'access'),
    serverLayer('graphql', ...foundations),
    serverLayer('serving', 'kernel', 'persistence'),
    serverLayer('features', ...foundations, 'serving'),
    throughIndexes('server-features-through-indexes', server),
    {
      name: 'server-app-is-last',
      comment: 'Nobody knows the composition, save what starts it.',
      severity: 'error',
      from: {
        path: server,
        pathNot: [
          tests,
          `${server}/(main|app|background|front-door|emit-schema|import|account|audit-verify|erasures|rotate-keys|rewrap-keys)\\.ts$`,
        ],
      },
      to: { path: `${server}/(main|app|composition)\\.ts$` },
    },
    {
      name: 'server-testing-stays-out',
      comment: 'What is made for tests is not part of the product.',
      severity: 'error',
      from: { path: server, pathNot: tests },
      to: { path: ['^packages/.*/testing/', '\\.factory\\.ts$'] },
    },
    clientLayer('design', 'lib'),
    clientLayer('lib'),
    clientLayer('graphql', 'lib'),
    clientLayer('features', 'design', 'lib', 'graphql'),
    throughIndexes('client-features-through-indexes', client),
    {
      name: 'client-app-is-last',
      comment: 'Nobody knows the app, save the page that shows it.',
      severity: 'error',
      from: { path: client, pathNot: [tests, `${client}/app/`, `${client}/main\\.tsx$`] },
      to: { path: `${client}/app/` },
    },
    {
      name: 'client-and-server-apart',
      comment: 'They know each other by the schema alone.',
      severity: 'error',
      from: { path: client },
      to: { path: '^packages/(server|e2e)/' },
    },
    {
      name: 'benchmarks-from-outside',
      comment:
        'They ask what is measured over HTTP; from the server they take databases, ids and how a password is kept, and find a browser as journeys do.',
      severity: 'error',
      from: { path: '^packages/benchmarks/' },
      to: {
        path: '^packages/(server|client|e2e)/',
        pathNot: [
          `${server}/testing/`,
          `${server}/persistence/index\\.ts$`,
          `${server}/kernel/ids\\.ts$`,
          `${server}/features/accounts/passwords\\.ts$`,
          '^packages/e2e/src/browser\\.ts$',
        ],
      },
    },
    {
      name: 'journeys-from-outside',
      comment: 'Journeys enter as people do; from the server they take databases and nothing else.',
      severity: 'error',
      from: { path: '^packages/e2e/' },
      to: { path: '^packages/(server|client)/', pathNot: `${server}/testing/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '/graphql/generated/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.svg'],
    },
  },
};

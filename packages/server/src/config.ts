import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { MailSettings } from './features/mail';
import type { ProviderSettings } from './features/accounts';
import { StartupError } from './kernel';

const projectFolder = resolve(__dirname, '..', '..', '..');

const yesOrNo = (preset: 'yes' | 'no') =>
  z
    .enum(['yes', 'no'], 'is yes or no')
    .default(preset)
    .transform((answer) => answer === 'yes');

const wholeNumber = (least: number, most: number, preset: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `is a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `is a whole number from ${least} to ${most}`)
    .default(preset);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The environment variables that we read; `docs/operations.md` says what each is for. */
const environment = z.object({
  PORT: wholeNumber(0, 65_535, 4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'is an address such as https://crm.example.org' }).optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is an address such as postgres://name:password@host:5432/database' })
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(2, 100, 10),
  STATEMENT_TIMEOUT_MS: wholeNumber(100, 600_000, 15_000),
  NAMED_STATEMENTS: yesOrNo('yes'),
  MIGRATE: yesOrNo('yes'),
  DATA_DIR: z.string().default(join(projectFolder, '.data')),
  SEALING_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, 'is 32 random bytes in base64url, which are 43 characters')
    .optional(),
  SEALING_KEY_FILE: z.string().optional(),
  DEMO_DATA: yesOrNo('yes'),
  REQUIRE_SECOND_FACTOR: z.enum(['yes', 'no'], 'is yes or no').optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'is an address such as https://login.example.org' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40, 'has at most 40 characters').optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'is an address such as smtp://name:password@mail.example.org:587' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n"@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'is an address such as Press desk <press@example.org>',
    )
    .optional(),
  TRUST_PROXY: wholeNumber(0, 10, 0),
  LOG_LEVEL: z.enum(logLevels, `is one of ${logLevels.join(', ')}`).default('warn'),
  SHUTDOWN_SECONDS: wholeNumber(1, 300, 10),
  PERSISTED_OPERATIONS_ONLY: yesOrNo('no'),
  NODE_ENV: z.string().default('production'),
});

export interface Config {
  port: number;
  host: string;
  /** Where people reach us, without a slash at the end; links in messages begin with it. */
  publicUrl: string;
  /** Null for the PostgreSQL that comes with the installation. */
  databaseUrl: string | null;
  databasePoolSize: number;
  statementTimeoutMs: number;
  namedStatements: boolean;
  /** Whether a start makes the changes that the database lacks, or refuses to serve without them. */
  migrate: boolean;
  /** Absolute. */
  dataDir: string;
  /** The master key of what is kept sealed, when it is given by itself; else it is in a file. */
  sealingKey: Buffer | null;
  /** Absolute; null for the file among the data. */
  sealingKeyFile: string | null;
  demoData: boolean;
  /** Whether administrators and others whose work needs it may do nothing without a second factor. */
  requireSecondFactor: boolean;
  /** By whom people may sign in beside us; null for nobody. */
  provider: ProviderSettings | null;
  /** By which server mail goes out, and from whom; null for none, and then nothing is sent. */
  mail: MailSettings | null;
  /** How many proxies stand before us whose `X-Forwarded-For` is to be believed. */
  trustedProxies: number;
  logLevel: (typeof logLevels)[number];
  shutdownSeconds: number;
  /** Whether the API takes only the operations of our own client. */
  persistedOperationsOnly: boolean;
  /** Staff may ask about the schema, and faults name what would have been right. */
  isDevelopment: boolean;
}

/**
 * An empty variable counts as one that is not set.
 *
 * @throws StartupError with one sentence for each variable that is wrong.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const { data, error } = environment.safeParse(given);
  if (!data) {
    const faults = error.issues.map(
      ({ path, message }) => `${String(path[0])} ${message}: correct it and start again.`,
    );
    throw new StartupError(faults.join('\n'));
  }
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    databaseUrl: data.DATABASE_URL ?? null,
    databasePoolSize: data.DATABASE_POOL_SIZE,
    statementTimeoutMs: data.STATEMENT_TIMEOUT_MS,
    namedStatements: data.NAMED_STATEMENTS,
    migrate: data.MIGRATE,
    dataDir: resolve(projectFolder, data.DATA_DIR),
    sealingKey: data.SEALING_KEY ? Buffer.from(data.SEALING_KEY, 'base64url') : null,
    sealingKeyFile: data.SEALING_KEY_FILE ? resolve(projectFolder, data.SEALING_KEY_FILE) : null,
    demoData: data.DEMO_DATA,
    // The demo's accounts have one password that everybody knows: a second factor would protect nothing there.
    requireSecondFactor: data.REQUIRE_SECOND_FACTOR ? data.REQUIRE_SECOND_FACTOR === 'yes' : !data.DEMO_DATA,
    provider: providerIn(data),
    mail: mailIn(data),
    trustedProxies: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    shutdownSeconds: data.SHUTDOWN_SECONDS,
    persistedOperationsOnly: data.PERSISTED_OPERATIONS_ONLY,
    isDevelopment: data.NODE_ENV === 'development',
  };
}

function providerIn({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_NAME: name,
}: z.infer<typeof environment>): ProviderSettings | null {
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret)
    throw new StartupError(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none, and start again.',
    );
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(hostname))
    throw new StartupError('OIDC_ISSUER is reached by https: correct it and start again.');
  return { issuer, clientId, clientSecret, name: name ?? hostname };
}

function mailIn({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof environment>): MailSettings | null {
  if (!url && !from) return null;
  if (!url || !from) throw new StartupError('SMTP_URL and MAIL_FROM go together: set both or none, and start again.');
  return { url, from };
}

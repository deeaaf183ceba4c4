import { readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { byteCount, type Entry, flag, list, oneOf, port, secret, text, textOr, url } from './entries';
import { isLoopback } from './loopback';
import { oidcIssuers } from './oidc-issuers';

/** Every variable the product reads, in the order of .env.example. Each may also be given as NAME_FILE, a file that holds the value. */
export const environmentEntries = {
  API_PORT: port('Port of web and API.', 3000),
  API_HOST: textOr('Address to listen on.', '127.0.0.1'),
  PUBLIC_URL: url('Address people use. Default: http://localhost:<API_PORT>. With https the session cookie is Secure and named __Host-.', [
    'http:',
    'https:',
  ]),
  DATA_DIR: textOr('Folder of the embedded database and the files.', '.data'),
  DATABASE_URL: url('PostgreSQL 15 or later. Default: an embedded PostgreSQL in DATA_DIR.', ['postgres:', 'postgresql:']),
  MIGRATE_URL: url('The same database as the role that owns the tables; the role of DATABASE_URL then needs no right to change them.', [
    'postgres:',
    'postgresql:',
  ]),
  REDIS_URL: url('Redis or Valkey: needed as soon as two instances share a database.', ['redis:', 'rediss:']),
  S3_URL: url('Address of an S3 service for files. Default: DATA_DIR/blobs.', ['http:', 'https:']),
  S3_BUCKET: text('Bucket of the files.'),
  S3_REGION: textOr('Region of the bucket.', 'eu-north-1'),
  S3_ACCESS_KEY: text('Access key of the bucket.'),
  S3_SECRET_KEY: text('Secret key of the bucket.'),
  S3_PATH_STYLE: oneOf(
    "Whether the bucket stands in the path of the address (S3_URL/bucket), as most services of one's own have it, or before its host.",
    ['on', 'off'],
    'on',
  ),
  CLAMD_URL: url(
    'Virus scanner (clamd), tcp://host:port or unix:///path: what is uploaded to a library, and pictures, are held back until it has found nothing. Its StreamMaxLength must be at least UPLOAD_MAX_BYTES. Default: nothing is scanned.',
    ['tcp:', 'unix:'],
  ),
  UPLOAD_MAX_BYTES: byteCount('Largest file that may be uploaded to a library, bytes.', 2 * 1024 ** 3),
  LIBRARY_QUOTA_BYTES: byteCount(
    'How much the library of one space may hold, all versions and the trash among it, bytes; 0: as much as there is room.',
    0,
  ),
  SECRETS_KEY: secret(
    'At least 32 characters, with which secrets that must be read again (of second factors) are encrypted in the database. Keep it apart from backups; without it they are lost. Instances that share a database need the same one. Default: one is made in DATA_DIR/secrets-key.',
  ),
  OIDC_ISSUERS: oidcIssuers(
    'Sign-in services of organisations (OpenID Connect), as a JSON list; what each may say is told in libs/identity/api/single-sign-on/README.md. Holds secrets: rather give OIDC_ISSUERS_FILE.',
  ),
  SMTP_URL: url('Mail server. Default: mails are kept until one is given.', ['smtp:', 'smtps:']),
  MAIL_FROM: textOr('Sender of mails.', 'Hele Vejen <noreply@localhost>'),
  ROLE: oneOf('What this instance does: serve people, work off jobs, or both.', ['all', 'api', 'worker'], 'all'),
  TRUSTED_PROXIES: list('Addresses (CIDR, comma-separated) whose X-Forwarded-For is believed.'),
  METRICS_TOKEN: text('Bearer token for /metrics; without it only loopback may read them.'),
  LOG_LEVEL: oneOf('How much is logged.', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  DEMO: flag(
    'Fill an empty database with the demo network.',
    'true only with the embedded database, a loopback host and NODE_ENV other than production',
  ),
  OFFLINE_READING: oneOf(
    'Whether browsers may keep the app and opened threads for reading without a network; `off` makes them delete what they keep of the app.',
    ['on', 'off'],
    'on',
  ),
  RATE_LIMIT: oneOf('`off` for load tests only; refused in production.', ['on', 'off'], 'on'),
  ACCESSIBILITY_STATEMENT_URL: url(
    'The accessibility statement that the law asks of public sites, at was.digst.dk. Default: a page of ours.',
    ['https:'],
  ),
  NODE_ENV: textOr('`production` refuses what is for trials only.', 'development'),
} satisfies Record<string, Entry<unknown>>;

type Entries = typeof environmentEntries;
type Values = { readonly [Name in keyof Entries]: ReturnType<Entries[Name]['read']> };

/** The validated configuration. */
export interface Environment extends Omit<Values, 'PUBLIC_URL' | 'DEMO'> {
  readonly PUBLIC_URL: string;
  readonly DEMO: boolean;
}

/** The configuration is not usable; the message names every faulty variable and never shows a value. */
export class EnvironmentFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not usable: ${faults.join('; ')}.`);
  }
}

/**
 * Reads and validates the configuration.
 * @param source the variables, e.g. `process.env`
 * @throws EnvironmentFault with all faults at once
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(environmentEntries)) {
    try {
      values[name] = entry.read(textOf(name, source));
    } catch (fault) {
      faults.push(`${name} ${fault instanceof Error ? fault.message : 'is not usable'}`);
    }
  }
  if (faults.length > 0) throw new EnvironmentFault(faults);
  const environment = withDefaults(values as unknown as Values);
  const contradictions = contradictionsOf(environment, values['DEMO'] === true);
  if (contradictions.length > 0) throw new EnvironmentFault(contradictions);
  return environment;
}

function textOf(name: string, source: Readonly<Record<string, string | undefined>>): string | undefined {
  const file = source[`${name}_FILE`];
  if (!file) return source[name];
  if (source[name]) throw new Error(`is given twice, also as ${name}_FILE`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error('cannot be read from the file that its _FILE names');
  }
}

function withDefaults(values: Values): Environment {
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.API_PORT}`;
  const trial = !values.DATABASE_URL && isLoopback(values.API_HOST) && values.NODE_ENV !== 'production' && !publicUrl.startsWith('https:');
  return { ...values, PUBLIC_URL: publicUrl, DEMO: values.DEMO ?? trial };
}

function contradictionsOf(environment: Environment, demoAsked: boolean): string[] {
  const faults: string[] = [];
  if (demoAsked && environment.PUBLIC_URL.startsWith('https:'))
    faults.push('DEMO is refused with an https PUBLIC_URL: its passwords are public');
  if (environment.RATE_LIMIT === 'off' && environment.NODE_ENV === 'production')
    faults.push('RATE_LIMIT=off is refused when NODE_ENV is production');
  if (environment.S3_URL && !(environment.S3_BUCKET && environment.S3_ACCESS_KEY && environment.S3_SECRET_KEY))
    faults.push('S3_URL needs S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY');
  if (new URL(environment.PUBLIC_URL).pathname !== '/') faults.push('PUBLIC_URL must not have a path');
  for (const range of environment.TRUSTED_PROXIES) if (!isRange(range)) faults.push('TRUSTED_PROXIES must be addresses or CIDR ranges');
  return faults;
}

function isRange(range: string): boolean {
  const [address = '', prefix] = range.split('/');
  if (isIP(address) === 0) return false;
  try {
    new BlockList().addSubnet(address, Number(prefix ?? (isIP(address) === 4 ? 32 : 128)), isIP(address) === 4 ? 'ipv4' : 'ipv6');
    return true;
  } catch {
    return false;
  }
}

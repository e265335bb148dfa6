import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How much of everything there is, which follows from how many people there are. */
export interface Scale {
  readonly people: number;
  readonly organisations: number;
  readonly engagements: number;
  readonly partners: number;
  /** Records of each kind that are shared with each partner. */
  readonly sharedWithEach: number;
}

/** To 100,000 people 20,000 organisations, 1,000,000 engagements and some 2,500,000 participations. */
export function scaleOf(people: number, engagementsPerPerson = 10): Scale {
  return {
    people,
    organisations: Math.ceil(people / 5),
    engagements: people * engagementsPerPerson,
    partners: Math.min(50, Math.ceil(people / 20)),
    sharedWithEach: Math.min(2_000, Math.ceil(people / 50)),
  };
}

const migrationsFolder = resolve(__dirname, '..', '..', '..', 'server', 'src', 'persistence', 'migrations');

/** What a generated database is called by: with other parameters, or with other tables, it is another one. */
export function markOf({ people, engagements }: Scale): string {
  const digest = createHash('md5');
  const files = readdirSync(migrationsFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const file of files.sort()) digest.update(readFileSync(join(migrationsFolder, file)));
  return `benchmark data, form 2: ${people} people, ${engagements} engagements, tables ${digest.digest('hex').slice(0, 8)}`;
}

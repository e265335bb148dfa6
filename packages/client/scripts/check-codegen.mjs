import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = join(root, 'src/graphql/generated');
const before = mkdtempSync(join(tmpdir(), 'codegen-'));
const contents = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

cpSync(generated, before, { recursive: true });
try {
  execFileSync('npx', ['graphql-codegen', '--config', 'codegen.ts', '--silent'], { cwd: root, stdio: 'inherit' });
  const stale = JSON.stringify(contents(before)) !== JSON.stringify(contents(generated));
  rmSync(generated, { recursive: true });
  cpSync(before, generated, { recursive: true });
  if (stale) {
    process.stderr.write('The generated GraphQL types are stale. Run: npm run codegen --workspace packages/client\n');
    process.exitCode = 1;
  }
} finally {
  rmSync(before, { recursive: true, force: true });
}

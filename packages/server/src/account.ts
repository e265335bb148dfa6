import { createInterface } from 'node:readline';
import 'reflect-metadata';
import { isEmail } from 'class-validator';
import { Role, isPartnerRole } from './access';
import { recordAudit } from './audit';
import { entities } from './composition';
import { createAccount } from './features/accounts';
import { StartupError, systemClock } from './kernel';
import { inTransaction } from './persistence';
import { readArguments, runCommand, say } from './commands/command';

const usage = 'Use it so: npm run account -- create EMAIL "NAME" [--role ADMINISTRATOR].';

void runCommand(entities, async (dataSource) => {
  const { words, options } = readArguments(process.argv.slice(2), ['--role'], [], usage);
  const [act, email, name, more] = words;
  if (act !== 'create' || !email || !name?.trim() || more) throw new StartupError(usage);
  if (!isEmail(email)) throw new StartupError(`${email} is not an e-mail address. Write it as in name@example.org.`);
  if (name.trim().length > 200) throw new StartupError('A name has 1 to 200 characters.');
  const role = (options['--role'] ?? Role.ADMINISTRATOR) as Role;
  const roles = Object.values(Role).filter((each) => !isPartnerRole(each));
  if (!roles.includes(role)) throw new StartupError(`There is no role ${role}: choose one of ${roles.join(', ')}.`);
  const password = await readPassword();
  await inTransaction(dataSource, async () => {
    const id = await createAccount({ email, name, roles: [role], password }, systemClock.now());
    recordAudit(null, [{ act: 'createAccount', recordKind: 'Account', recordId: id }]);
  });
  say(`Made the account ${email.toLowerCase()} (${role}).`);
});

/** Typed twice and unseen at a terminal; the first line where something is piped in. */
async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) {
    for await (const line of createInterface({ input: process.stdin })) return line;
    throw new StartupError('No password came in: type one, or pipe a line in.');
  }
  const password = await typed('Password (12 characters or more): ');
  if ((await typed('The same again: ')) !== password) throw new StartupError('The two are not the same: try again.');
  return password;
}

function typed(question: string): Promise<string> {
  const { stdin, stdout } = process;
  stdout.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (): void => {
      stdin.off('data', take).setRawMode(false).pause();
      stdout.write('\n');
    };
    const take = (keys: string): void => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') {
          end();
          resolve(text);
          return;
        }
        if (key === '\u0003' || key === '\u0004') {
          end();
          reject(new StartupError('Nothing was done.'));
          return;
        }
        text = key === '\u007f' || key === '\b' ? text.slice(0, -1) : text + key;
      }
    };
    stdin.on('data', take);
  });
}

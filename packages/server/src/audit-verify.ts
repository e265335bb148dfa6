import 'reflect-metadata';
import { verifyAudit } from './audit';
import { runCommand, say } from './commands/command';
import { entities } from './composition';
import { StartupError } from './kernel';

void runCommand(entities, async (dataSource) => {
  const { entries, fault, fingerprint } = await verifyAudit(dataSource);
  if (fault)
    throw new StartupError(
      `The audit log was tampered with: ${fault}. Keep this database as it is, and restore a backup beside it to compare.`,
    );
  say(`The audit log is whole: ${entries} ${entries === 1 ? 'entry' : 'entries'}.`);
  say(`Fingerprint ${fingerprint}. Keep it elsewhere to show later that nothing was cut off the end.`);
});

// Read before anything else, by whichever Node there is: only syntax that old ones know.

export const oldestNode = '20.19.0';

/** The sentence for a Node that is too old; null for one that will do. */
export function nodeFault(version) {
  const have = version.split('.').map(Number);
  const need = oldestNode.split('.').map(Number);
  const difference = have[0] - need[0] || have[1] - need[1];
  if (difference >= 0) return null;
  return `Node ${oldestNode} or newer is needed and this is ${version}: install a newer one from https://nodejs.org and start again.`;
}

export function assertNode() {
  const fault = nodeFault(process.versions.node);
  if (!fault) return;
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}

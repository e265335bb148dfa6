import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

interface Counted {
  readonly parent: number;
  /** Milliseconds of processor time, those of children that have ended included. */
  readonly cpu: number;
}

/** Null where there is no such process, or no Linux that would tell. */
function counted(pid: number): Counted | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return { parent, cpu: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) * TICK_MS };
  } catch {
    return null;
  }
}

/** Milliseconds of processor time since it began; null where nobody tells. */
export const cpuOf = (pid: number): number | null => counted(pid)?.cpu ?? null;

/** The same of a process and everything that it has begun. */
export function cpuOfFamily(pid: number): number | null {
  const own = counted(pid);
  if (!own) return null;
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = others.map((name) => counted(Number(name))).filter((each) => each?.parent === pid);
  return children.reduce((sum, each) => sum + (each?.cpu ?? 0), own.cpu);
}

/** Resident memory in megabytes. */
export function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

/** Whose child a process is. */
export const parentOf = (pid: number): number | null => counted(pid)?.parent ?? null;

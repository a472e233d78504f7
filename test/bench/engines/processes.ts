/** Memory and processor time of a process with all that it started: from /proc, so on Linux alone. */
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in which Linux tells processor time. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  readonly ticks: number;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended, or this is not Linux
  }
}

/** After the name in brackets, which may hold spaces: state, parent, … and from the twelfth on the times of user and system. */
function statOf(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`);
  if (text === '') return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}

function allStats(): Map<number, Stat> {
  const stats = new Map<number, Stat>();
  if (process.platform !== 'linux') return stats;
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat) stats.set(Number(name), stat);
  }
  return stats;
}

function treeOf(pid: number, stats: ReadonlyMap<number, Stat>): number[] {
  const isOf = (one: number): boolean => one === pid || (one > 1 && stats.has(one) && isOf(stats.get(one)?.parent ?? 0));
  return [...stats.keys()].filter(isOf);
}

/** Pages that several processes share count for each by its part (PSS). */
const bytesOf = (pid: number): number => 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** Bytes in memory; not a number where the system does not tell. */
export function treeBytes(pid: number): number {
  const tree = treeOf(pid, allStats());
  return tree.length > 0 ? tree.reduce((sum, one) => sum + bytesOf(one), 0) : Number.NaN;
}

/** Processor seconds so far; not a number where the system does not tell. */
export function treeSeconds(pid: number): number {
  const stats = allStats();
  const tree = treeOf(pid, stats);
  return tree.length > 0 ? tree.reduce((sum, one) => sum + (stats.get(one)?.ticks ?? 0), 0) / TICKS : Number.NaN;
}

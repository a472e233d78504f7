/** The command that computes the same lives again. */
import type { Saved } from '../state/scenario.ts';
import { shortened } from './linked.ts';

/** For a POSIX shell: what is not plain stands in single quotes. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const valueText = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));

/** The arguments of `run`, changes in the order in which they apply; a scenario of one's own is saved with them, as `file`. */
export function reproduceArguments({ id, text, edits, seed, given }: Saved, scale: number, file: string): string[] {
  const luck = ['--seed', seed, '--scale', String(scale)];
  if (text !== undefined) return ['run', file, ...luck];
  const changes = Object.entries(shortened(edits, given?.figures ?? [])).sort(([a], [b]) => a.split('.').length - b.split('.').length);
  return ['run', id, ...luck, ...changes.flatMap(([path, value]) => ['--set', `${path}=${valueText(value)}`])];
}

export const reproduceLine = (saved: Saved, scale: number, file: string): string =>
  `npm run -s cli -- ${reproduceArguments(saved, scale, file).map(quoted).join(' ')}`;

/** For paper: a command that nobody would type off it becomes the one for the saved file. */
const MOST_TYPED = 400;
export function shortLine(saved: Saved, scale: number, file: string): string {
  const line = reproduceLine(saved, scale, file);
  return line.length <= MOST_TYPED ? line : reproduceLine({ ...saved, text: '', edits: {} }, scale, file);
}

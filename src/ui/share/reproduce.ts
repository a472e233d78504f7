/** The command that computes the same lives again. */
import type { Saved } from '../state/scenario.ts';
import { shortened } from './linked.ts';

/** For a POSIX shell: what is not plain stands in single quotes. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const valueText = (value: unknown): string => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value));

/** The arguments of `run`, in the order in which the changes apply; `file`: what a scenario of one's own was saved as. */
export function reproduceArguments({ id, text, edits, seed, given }: Saved, scale: number, file: string): string[] {
  const changes = Object.entries(shortened(edits, given?.figures ?? [])).sort(([a], [b]) => a.split('.').length - b.split('.').length);
  const sets = changes.flatMap(([path, value]) => ['--set', `${path}=${valueText(value)}`]);
  return ['run', text === undefined ? id : file, '--seed', seed, '--scale', String(scale), ...sets];
}

export const reproduceLine = (saved: Saved, scale: number, file: string): string =>
  `npm run -s cli -- ${reproduceArguments(saved, scale, file).map(quoted).join(' ')}`;

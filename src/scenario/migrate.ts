/** Files of older formats become files of today's; those of newer ones are refused with a word on why. */
import type { Problem } from './problem.ts';
import { unwrap } from './sources.ts';

export const FORMAT = 1;

type Raw = Readonly<Record<string, unknown>>;

/** What turns a file of format n into one of format n + 1, by n. None yet: this is the first format. */
const STEPS: ReadonlyMap<number, (file: Raw) => Raw> = new Map();

/** `name` is that of a file that another extends. */
export function migrate(file: Raw, problems: Problem[], name?: string): Raw | undefined {
  const format = unwrap(file['format']);
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1 || format > FORMAT) {
    const newer = typeof format === 'number' && format > FORMAT;
    const hint = newer ? 'the file was written by a newer version of Return Impact' : `the file must say "format": ${FORMAT}`;
    problems.push({ path: name === undefined ? 'format' : `${name}.json: format`, found: format, expected: `a number from 1 to ${FORMAT}`, hint });
    return undefined;
  }
  let current = file;
  for (let version = format; version < FORMAT; version++) current = STEPS.get(version)?.(current) ?? current;
  return { ...current, format: FORMAT };
}

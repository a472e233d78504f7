/** A scenario as one file that stands alone: nothing extended, every figure with its source. */
import { own } from '../scenario/problem.ts';
import type { Input } from './input.ts';

export function scenarioFile({ scenario, figures, sources }: Input): object {
  const known = Object.fromEntries(figures.map((one) => [one.path, one]));
  const sourced = (value: unknown, path: string): unknown => {
    if (typeof value === 'number') {
      const found = own(known, path);
      // No figure of the file: a share that was left out because it is nought. The version is no figure either.
      if (found === undefined) return path === 'format' ? value : undefined;
      return { value, source: found.source, grade: found.grade, ...(found.note === undefined ? {} : { note: found.note }) };
    }
    if (Array.isArray(value)) return value.map((item, index) => sourced(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sourced(item, path === '' ? key : `${path}.${key}`)]));
  };
  const { format, title, description, ...rest } = sourced(scenario, '') as Record<string, unknown>;
  return { format, title, description, sources, ...rest };
}

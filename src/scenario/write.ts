/** The file of a loaded scenario: whole, extending nothing, every figure with its source, to be saved and loaded again. */
import { below, isObject } from './problem.ts';
import type { Loaded } from './read.ts';

export function writeScenario({ scenario, figures, sources }: Pick<Loaded, 'scenario' | 'figures' | 'sources'>): object {
  const sourced = new Map(
    figures.map(({ path, value, source, grade, note }) => [path, { value, source, grade, ...(note !== undefined && { note }) }]),
  );
  const write = (value: unknown, path: string): unknown => {
    if (typeof value === 'number') return sourced.get(path) ?? value;
    if (Array.isArray(value)) return value.map((item, index) => write(item, below(path, index)));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).filter(([key, item]) => typeof item !== 'number' || sourced.has(below(path, key)) || item !== 0);
    return Object.fromEntries(entries.map(([key, item]) => [key, write(item, below(path, key))]));
  };
  const { format, title, description, ...content } = scenario;
  return { format, title, description, sources, ...(write(content, '') as object) };
}

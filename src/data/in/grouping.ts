/** What several readers of counts share. */
import type { At } from './fact.ts';
import type { Problem } from './problem.ts';

export const problemAt = (code: Problem['code'], { file, sheet, line, column }: At, more: Partial<Problem> = {}): Problem => ({ code, file, ...(sheet !== undefined && { sheet }), lines: [line], column, ...more });

export const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

export const total = (counts: readonly { readonly value: number }[]): number => counts.reduce((sum, { value }) => sum + value, 0);

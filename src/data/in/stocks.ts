/** Displaced people who are present, round by round, as IOM's Displacement Tracking Matrix counts them. */
import type { Stock } from './fact.ts';
import { type Figured, type GatheredStream, isSmall } from './gathered.ts';
import { groupBy, problemAt, total } from './grouping.ts';
import type { Problem } from './problem.ts';

/** What rises from one round to the next has arrived. */
export function streamOfStocks(stocks: readonly (Stock & { readonly zone: string })[]): { readonly streams: GatheredStream[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const byType = [...groupBy(stocks, ({ assessment = '' }) => assessment)].sort(([, a], [, b]) => b.length - a.length);
  for (const [type, others] of byType.slice(1)) for (const { at } of others) problems.push(problemAt('assessments', at, { found: type }));
  const used = byType[0]?.[1] ?? [];
  const rounds = [...new Set(used.map(({ when }) => when))].sort();
  const [first] = used;
  if (first === undefined) return { streams: [], problems };
  if (rounds.length < 2) return { streams: [], problems: [...problems, problemAt('oneRound', first.at, { found: rounds[0] ?? '' })] };
  const months = new Map<string, Figured>();
  const byZone = new Map<string, number>();
  for (const [zone, mine] of groupBy(used, (stock) => stock.zone)) {
    const present = rounds.flatMap((when) => {
      const inRound = mine.filter((stock) => stock.when === when);
      return inRound.length === 0 ? [] : [{ when, people: total(inRound), at: inRound[0]?.at ?? first.at }];
    });
    present.slice(1).forEach(({ when, people, at }, before) => {
      const rise = Math.max(0, people - (present[before]?.people ?? people));
      if (rise === 0) return;
      months.set(when, { value: (months.get(when)?.value ?? 0) + rise, grade: 'derived', at, note: 'rise of those present since the round before' });
      byZone.set(zone, (byZone.get(zone) ?? 0) + rise);
    });
  }
  for (const [month, { value, at }] of months) {
    if (!isSmall(value)) continue;
    months.delete(month);
    problems.push(problemAt('smallCells', at, { count: 1 }));
  }
  const arrivals = new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
  const zones = new Map([...byZone].filter(([, count]) => !isSmall(count)));
  return { streams: arrivals.size === 0 ? [] : [{ label: 'People displaced within the country', origin: 'displaced', arrivals, national: false, byZone: zones }], problems };
}

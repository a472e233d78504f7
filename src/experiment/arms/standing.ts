/** Where each arm stands in each figure, over all draws. */
import { wilson } from '../../lib/statistics.ts';
import type { Arm } from './arms.ts';
import { type Leads, leadsOf, luckOf, type Table } from './leads.ts';
import { figureKey, type Figures, type Group, GROUPS, MEASURES, type Reading, READINGS } from './measures.ts';

/** What is kept of a run: hundreds of whole results would not fit. */
export interface Seen {
  readonly figures: Figures;
  readonly spentUsd: number;
}
/** Draws in which the leader of the two by two is of this kind. */
interface Sum {
  readonly leads: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Standing {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  readonly smallest: number;
  readonly group: Group;
  readonly reading: Reading;
  /** What luck alone does to the difference of two arms, one run each: standard deviation. */
  readonly luck: number;
  /** Among the two by two. */
  readonly four: Leads;
  readonly sums: Readonly<Record<'private' | 'public' | 'returnees' | 'open', Sum>>;
  /** Among all arms, no programme included. */
  readonly all: Leads;
}

export const tableOf = (seen: readonly (readonly Seen[])[], key: string, { better, smallest }: Omit<Table, 'values'>): Table => ({
  values: seen.map((row) => row.map(({ figures }) => figures[key])),
  better,
  smallest,
});
const only = ({ values, ...rest }: Table, places: readonly number[]): Table => ({ ...rest, values: values.map((row) => places.map((at) => row[at])) });

/** Places of the two by two. */
export const twoByTwo = (arms: readonly Arm[]): number[] => arms.flatMap(({ support }, k) => (support === undefined ? [] : [k]));

function sumsOf({ arms, draws }: Leads, four: readonly Arm[]): Standing['sums'] {
  const sum = (is: (arm: Arm) => boolean): Sum => {
    const leads = four.reduce((total, arm, k) => total + (is(arm) ? arms[k].leads : 0), 0);
    return { leads, share: leads / draws, ...wilson(leads, draws, 0.95) };
  };
  return {
    private: sum(({ support }) => support === 'private'),
    public: sum(({ support }) => support === 'public'),
    returnees: sum(({ access }) => access === 'returnees'),
    open: sum(({ access }) => access === 'open'),
  };
}

/** `again` are the first draws with other luck. */
export function standingsOf(seen: readonly (readonly Seen[])[], again: readonly (readonly Seen[])[], arms: readonly Arm[]): Standing[] {
  const places = twoByTwo(arms);
  return MEASURES.flatMap(({ key: measure, label, unit, better, smallest }) =>
    GROUPS.flatMap((group) =>
      (Object.keys(READINGS) as Reading[]).map((reading): Standing => {
        const key = figureKey(measure, group, reading);
        const table = tableOf(seen, key, { better, smallest });
        const four = leadsOf(only(table, places));
        const luck = luckOf(table.values.slice(0, again.length), tableOf(again, key, table).values);
        return { measure, label, unit, better, smallest, group, reading, luck, four, sums: sumsOf(four, places.map((k) => arms[k])), all: leadsOf(table) };
      }),
    ),
  );
}


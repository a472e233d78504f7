/** A run as a BehaviorSpace table: what it was given, the month, and its outcomes for all, residents and returnees. */
import type { RunResult } from '../../model/result.ts';
import type { Field, Table } from './table.ts';

const GROUPS = ['all', 'residents', 'returnees'];

/** 'livingStandard' → 'living-standard' */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `run`: its number among several. */
export function runBehaviorSpace({ scenario, seed, scale, dates, outcomes }: RunResult, run = 1): Table {
  const reporters = Object.entries(outcomes).flatMap(([key, { label, unit, series }]) =>
    GROUPS.filter((group) => group in series).map((group) => {
      const field: Field = { name: group === 'all' ? kebab(key) : `${kebab(key)}-${group}`, type: 'number', unit, description: `${label}: ${group}` };
      return { field, values: series[group] ?? [] };
    }),
  );
  return {
    name: 'behaviorspace',
    title: "Outcomes by month in the form of NetLogo's BehaviorSpace tables",
    fields: [
      { name: '[run number]', type: 'integer', description: 'Number of the run' },
      { name: 'random-seed', type: 'string', description: 'Seed phrase' },
      { name: 'scenario', type: 'string', description: 'Scenario' },
      { name: 'scale', type: 'integer', unit: 'people', description: 'People per agent' },
      { name: '[step]', type: 'integer', unit: 'months', description: 'Months since the first of the run' },
      ...reporters.map(({ field }) => field),
    ],
    rows: dates.map((_, month) => [run, seed, scenario, scale, month, ...reporters.map(({ values }) => values[month] ?? null)]),
  };
}

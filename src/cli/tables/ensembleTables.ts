/** An ensemble as tables: bands by month, wishes of precision, and each run by month in the form of BehaviorSpace. */
import { runBehaviorSpace } from '../../data/out/runBehaviorSpace.ts';
import { ADMIN1, PERIOD, periodOf, text } from '../../data/out/runFields.ts';
import { codebookTable } from '../../data/out/runTables.ts';
import type { Table } from '../../data/out/table.ts';
import type { Ensemble } from '../../experiment/ensemble.ts';
import { OUTCOMES } from '../../model/outcomes/index.ts';
import type { OutcomeSeries, RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { GROUP, place, UNIT, value } from './fields.ts';

const OUTCOME = text('outcome', 'Key of the outcome', '#indicator+code');

const unitOf = (outcome: string): string => OUTCOMES.find(({ key }) => key === outcome)?.unit ?? '';

const bands = (scenario: Scenario, { dates, outcomes }: Ensemble): Table => ({
  name: 'bands',
  title: 'Outcomes by month over runs: medians, bands, and what luck leaves uncertain in them',
  fields: [
    ...ADMIN1,
    GROUP,
    OUTCOME,
    UNIT,
    ...PERIOD,
    value('median', 'Median of runs', '#indicator+value+num'),
    value('band_low', '5 % of runs lie below'),
    value('band_high', '5 % of runs lie above'),
    value('mean', 'Mean of runs'),
    value('mean_error', 'Standard error of the mean'),
    value('median_error', 'Half the 95 % interval of the median'),
  ],
  rows: Object.entries(outcomes).flatMap(([key, { unit, groups }]) =>
    Object.entries(groups).flatMap(([group, { median, low, high, mean, meanError, medianError }]) =>
      dates.map((date, m) => [...place(scenario), group, key, unit, ...periodOf(date), median[m], low[m], high[m], mean[m], meanError[m], medianError[m]]),
    ),
  ),
});

const wishes = (scenario: Scenario, { wishes: all }: Ensemble): Table => ({
  name: 'precision',
  title: 'How precise the means over the last twelve months are, where a precision was wished',
  fields: [...ADMIN1, GROUP, OUTCOME, UNIT, value('mean', 'Mean of runs'), value('half_width', 'Half its 95 % interval'), value('half_width_wished', 'As wished'), { name: 'reached', type: 'boolean', description: 'Whether it is as narrow as wished' }],
  rows: all.map(({ outcome, group, mean, found, halfWidth, reached }) => [...place(scenario), group, outcome, unitOf(outcome), mean, found, halfWidth, reached]),
});

export function ensembleTables(scenario: Scenario, found: Ensemble): Table[] {
  const told = Object.fromEntries(OUTCOMES.flatMap(({ key, label, unit, doc }) => (key in found.outcomes ? [[key, { label, unit, doc }]] : [])));
  return [bands(scenario, found), wishes(scenario, found), codebookTable(told)];
}

/** Some outcomes of each run, one after another. */
export function ensembleBehaviorSpace(name: string, outcomes: readonly string[]): { add(result: RunResult, replicate: number): void; table(): Table | undefined } {
  const runs: Table[] = [];
  return {
    add(result, replicate) {
      const told = Object.fromEntries(outcomes.map((key) => [key, result.outcomes[key] as OutcomeSeries]));
      runs[replicate] = runBehaviorSpace({ ...result, scenario: name, outcomes: told }, replicate + 1);
    },
    table: () => runs[0] && { ...runs[0], rows: runs.flatMap(({ rows }) => rows) },
  };
}

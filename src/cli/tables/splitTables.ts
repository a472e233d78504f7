/** What a split tells as tables: gains of each arm at each budget, groups that gain or lose, and what was spent. */
import { ADMIN1, figure, text } from '../../data/out/runFields.ts';
import type { Table } from '../../data/out/table.ts';
import type { SplitReport } from '../../experiment/split/report.ts';
import type { Scenario } from '../../model/scenario.ts';
import { GROUP, place, spread, UNIT, value, whole } from './fields.ts';

const BUDGET = figure('budget_usd', 'USD', 'Full cost of the arm, everything included', '#value+budget+usd');
const ARM = [text('arm', 'Id of the arm', '#activity+code'), text('arm_name', 'What the money is given to', '#activity+name')];

const labelOf = ({ arms }: SplitReport, id: string): string => arms.find((arm) => arm.id === id)?.label ?? id;

const gains = (scenario: Scenario, { frontiers, arms, conditions }: SplitReport): Table => ({
  name: 'gains',
  title: 'What each arm gains over no programme, turned so that more is better',
  fields: [
    ...ADMIN1,
    text('condition', 'Id of the condition'),
    text('condition_name', 'Under what the arms are compared'),
    text('outcome', 'Key of the measure', '#indicator+code'),
    text('outcome_name', 'Its name', '#indicator+name'),
    GROUP,
    UNIT,
    value('smallest', 'The smallest difference that matters'),
    text('reading', 'When: after12 is the year that ends 12 months after the first money, left what stays after the last'),
    BUDGET,
    ...ARM,
    ...spread('gain_', 'gain over draws'),
    whole('draws_leading', 'draws', 'In which the arm is best'),
    whole('draws_leading_clearly', 'draws', 'In which it is best by the smallest difference that matters'),
  ],
  rows: frontiers.flatMap(({ condition, measure, label, group, unit, smallest, reading, byBudget }) =>
    byBudget.flatMap(({ budgetUsd, gains: of, leads }) =>
      arms.map((arm, a) => [
        ...place(scenario),
        ...[condition, conditions.find(({ id }) => id === condition)?.label ?? '', measure, label, group, unit, smallest, reading, budgetUsd, arm.id, arm.label],
        ...[of[a].median, of[a].low, of[a].high, leads.arms[a].leads, leads.arms[a].clearly],
      ]),
    ),
  ),
});

const groups = (scenario: Scenario, found: SplitReport): Table => ({
  name: 'groups',
  title: 'Whose living standard each arm raises or lowers against no programme; never summed over groups',
  fields: [
    ...ADMIN1,
    BUDGET,
    ...ARM,
    GROUP,
    ...spread('change_', 'living standard over before, less that of no programme, in the year that ends two years after the first money', 'ratio'),
    whole('draws_gaining', 'draws', 'In which the group gains the smallest difference that matters or more'),
    whole('draws_losing', 'draws', 'In which the group loses as much or more'),
    ...spread('stays_', 'the same 13 to 24 months after the last money', 'ratio'),
  ],
  rows: found.groups.map(({ arm, budgetUsd, group, change, gains: up, loses, stays }) => [...place(scenario), budgetUsd, arm, labelOf(found, arm), group, change.median, change.low, change.high, up, loses, stays.median, stays.low, stays.high]),
});

const spent = (scenario: Scenario, { arms, budgetsUsd }: SplitReport): Table => ({
  name: 'spent',
  title: 'What each arm spent of its budget',
  fields: [...ADMIN1, BUDGET, ...ARM, ...spread('spent_usd_', 'spent', 'USD')],
  rows: budgetsUsd.flatMap((budget, b) => arms.map(({ id, label, spentUsd }) => [...place(scenario), budget, id, label, spentUsd[b].median, spentUsd[b].low, spentUsd[b].high])),
});

export const splitTables = (scenario: Scenario, found: SplitReport): Table[] => [gains, groups, spent].map((table) => table(scenario, found));

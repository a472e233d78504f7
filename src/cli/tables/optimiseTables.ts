/** The best mixes as tables: each mix, its levers, its figures on fresh seeds, and what one objective costs in another. */
import { ADMIN1, figure, text } from '../../data/out/runFields.ts';
import type { Field, Table } from '../../data/out/table.ts';
import type { BestMix, Figure } from '../../experiment/optimise/report.ts';
import type { Scenario } from '../../model/scenario.ts';
import { MEASURE, measureCells, place, UNIT, value, WHOSE } from './fields.ts';

const MIX = text('mix', 'Name of the mix');
const ESTIMATE: readonly Field[] = [value('mean', 'Mean over fresh seeds'), value('mean_low', 'Low end of its 95 % interval'), value('mean_high', 'High end of it')];
const cells = ({ estimate, low, high }: Figure) => [estimate, low, high];

const mixes = (scenario: Scenario, found: BestMix): Table => ({
  name: 'mixes',
  title: 'Mixes of programmes under one budget: what the search kept, and those that everybody thinks of first',
  fields: [
    ...ADMIN1,
    MIX,
    { name: 'on_front', type: 'boolean', description: 'Whether no other mix is better in something and worse in nothing, on fresh seeds' },
    { name: 'familiar', type: 'boolean', description: 'Whether it is one that everybody thinks of first' },
    figure('budget_usd', 'USD', 'All budgets together', '#value+budget+usd'),
    figure('spent_usd', 'USD', 'Of it, spent within the run: mean over fresh seeds', '#value+spend+usd'),
    text('beaten_by', 'A mix that is worse in nothing, empty where there is none'),
  ],
  rows: found.mixes.map(({ name, onFront, familiar, budgetUsd, spentUsd, beatenBy }) => [...place(scenario), name, onFront, familiar, budgetUsd, spentUsd, beatenBy?.name ?? null]),
});

const levers = (scenario: Scenario, found: BestMix): Table => ({
  name: 'levers',
  title: 'Where each mix has the levers',
  fields: [...ADMIN1, MIX, text('lever', 'Path in the scenario'), text('lever_name', 'What it is'), UNIT, value('value', 'A month is counted from 0, the first of the run; value')],
  rows: found.mixes.flatMap(({ name, values }) => found.levers.map(({ path, label, unit }, k) => [...place(scenario), name, path, label, unit, values[k]])),
});

const figures = (scenario: Scenario, found: BestMix): Table => ({
  name: 'figures',
  title: 'Objectives under each mix, on seeds that the search has not seen',
  fields: [...ADMIN1, MIX, ...MEASURE, WHOSE, UNIT, ...ESTIMATE],
  rows: found.mixes.flatMap(({ name, figures: of }) => found.objectives.map((measure, k) => [...place(scenario), name, ...measureCells(measure), ...cells(of[k])])),
});

const tradeOffs = (scenario: Scenario, found: BestMix): Table => ({
  name: 'tradeoffs',
  title: 'From one end of the front to the other, for two objectives: what is gained in the one and lost in the other',
  fields: [...ADMIN1, text('from_mix', 'One end'), text('to_mix', 'The other end'), text('change', 'gained or lost, on the way from one to the other'), ...MEASURE, WHOSE, UNIT, ...ESTIMATE],
  rows: found.tradeOffs.flatMap(({ gained, lost, from, to, gain, loss }) =>
    ([['gained', gained, gain], ['lost', lost, loss]] as const).flatMap(([change, id, of]) => found.objectives.filter((measure) => measure.id === id).map((measure) => [...place(scenario), from, to, change, ...measureCells(measure), ...cells(of)])),
  ),
});

export const optimiseTables = (scenario: Scenario, found: BestMix): Table[] => [mixes, levers, figures, tradeOffs].map((table) => table(scenario, found));

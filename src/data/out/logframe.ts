/** Targets as the rows of a logical framework: outcome, indicator, baseline, target, by when, source of verification, assumption. */
import type { Table } from './table.ts';
import type { Target } from './targets.ts';

export interface LogframeWords {
  /** The change that an indicator stands for: "People find work". */
  readonly outcome: (target: Target) => string;
  readonly indicator: (target: Target) => string;
  readonly assumption: (target: Target) => string;
  /** The run that the targets were read from. */
  readonly source: string;
  /** "Target set beforehand from a simulation; no result" */
  readonly status: string;
}

/** As many digits as a target can mean. */
const told = (value: number | undefined): number | null => (value === undefined ? null : Number(value.toPrecision(3)));

export const logframe = (targets: readonly Target[], words: LogframeWords): Table => ({
  name: 'logframe',
  title: 'Targets, set beforehand; never results',
  fields: [
    { name: 'outcome', type: 'string', description: 'The change that is meant' },
    { name: 'indicator', type: 'string', description: 'How it is measured, and for whom' },
    { name: 'unit', type: 'string', description: 'Unit of baseline and target' },
    { name: 'baseline', type: 'number', description: 'Before anybody arrives; empty where the group is not there yet' },
    { name: 'baseline_month', type: 'string', description: 'YYYY-MM' },
    { name: 'without_programmes', type: 'number', description: 'Expected in the month of the target without programmes, from the same luck' },
    { name: 'target_ex_ante', type: 'number', description: 'Expected with programmes: a target, no result' },
    { name: 'target_month', type: 'string', description: 'YYYY-MM' },
    { name: 'source', type: 'string', description: 'Where the figures come from' },
    { name: 'assumption', type: 'string', description: 'What must hold' },
    { name: 'status', type: 'string', description: 'What the figures are' },
  ],
  rows: targets.map((one) => [
    words.outcome(one),
    words.indicator(one),
    one.unit,
    told(one.baseline),
    one.baselineMonth,
    told(one.without),
    told(one.target),
    one.month,
    words.source,
    words.assumption(one),
    words.status,
  ]),
});

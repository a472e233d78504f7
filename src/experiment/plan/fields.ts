/** The declarations of a plan file: what is not declared here is the scenario's own (changes of arms) or named by paths (factors). */
import { choice, list, number, record, text } from '../../lib/declare.ts';
import { HORIZONS_MONTHS } from '../../model/outcomes/cells.ts';
import { GROUPS } from '../../model/outcomes/outcome.ts';
import { BEFORE, DESIGNS, HORIZON_COLUMNS, PROGRAMME_COLUMNS } from './plan.ts';

const month = (doc: string) => text({ doc: `${doc}, as 2016-10.`, default: '' });

/** What stands beside arms, factors and measures. */
export const planField = record({
  doc: 'Which runs answer a question.',
  of: {
    format: number({ unit: 'index', range: [1, 1], integer: true, doc: 'Version of this file format.' }),
    title: text({ doc: 'The question, in a few words.' }),
    scenario: text({ doc: 'Name of a shipped scenario, or a file.' }),
    design: record({
      doc: 'To which points the factors are moved.',
      default: {},
      of: {
        kind: choice({ of: DESIGNS, doc: 'Seeds alone, a Latin hypercube, or what Sobol indices or Morris screening ask for.', default: 'seeds' }),
        size: number({ unit: 'count', range: [1, 1_048_576], integer: true, doc: 'Points, rows of the base sample, or trajectories.', default: 1 }),
      },
    }),
    replicates: number({ unit: 'count', range: [1, 100_000], integer: true, doc: 'Runs of each arm at each point, each with a seed of its own.' }),
    scale: number({ unit: 'count', range: [1, 10_000], integer: true, doc: 'People per agent.', default: 100 }),
    months: number({ unit: 'months', range: [0, 240], integer: true, doc: "Length of each run; 0 = the scenario's own.", default: 0 }),
    seed: text({ doc: 'Seed phrase of all seeds.', default: '1' }),
  },
});

export const armField = record({
  doc: 'What is compared with what.',
  of: { label: text({ doc: 'Name shown; its id when left out.', default: '' }) },
});

export const factorField = record({
  doc: 'What the design moves.',
  of: {
    range: list({ doc: 'Low and high end; the declared range when left out.', of: number({ unit: 'index', range: [-1e12, 1e12], doc: 'An end.' }), default: [] }),
    spread: choice({ of: ['even', 'log'], doc: 'Each value alike, or each factor alike.', default: 'even' }),
  },
});

const read = {
  label: text({ doc: 'Name shown; made from what is read when left out.', default: '' }),
  better: choice({ of: ['more', 'less', 'neither'], doc: 'What leads.', default: 'neither' }),
  smallest: number({ unit: 'index', range: [0, 1e12], doc: 'The smallest difference that matters, in the unit of the measure; 0 = not said.', default: 0 }),
};
const months = { from: month('First month of a mean'), to: month('Last month of it'), at: month('A single month instead') };

/** Three kinds of measure, each known by the field of its own name. */
export const measureFields = {
  outcome: record({
    doc: 'An outcome of a group or a zone.',
    of: {
      outcome: text({ doc: 'Key of an outcome.' }),
      group: choice({ of: GROUPS, doc: 'Of whom.', default: 'all' }),
      zone: text({ doc: 'Where; everywhere when left out.', default: '' }),
      ...months,
      before: record({
        doc: 'Earlier months of the same run that the mean is compared with.',
        default: {},
        of: { from: months.from, to: months.to, as: choice({ of: BEFORE, doc: 'Less the mean before, or over it; or the highest quarter over the same quarter before.', default: 'difference' }) },
      }),
      ...read,
    },
  }),
  horizon: record({
    doc: 'How those of a stream fare so many months after their own arrival.',
    of: {
      horizon: number({ unit: 'months', range: [HORIZONS_MONTHS[0], HORIZONS_MONTHS[4]], integer: true, doc: 'Months since arrival.' }),
      stream: text({ doc: 'Which stream.' }),
      column: choice({ of: HORIZON_COLUMNS, doc: 'What is read.' }),
      ...read,
    },
  }),
  programme: record({
    doc: 'What became of the money of a programme and of those it serves; nought in arms without it.',
    of: { programme: text({ doc: 'Its id.' }), column: choice({ of: PROGRAMME_COLUMNS, doc: 'What is read.' }), ...months, ...read },
  }),
} as const;

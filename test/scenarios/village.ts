/** A small whole scenario, to be broken in tests, and programmes and parameters that only these tests know. */
import { parameter } from '../../src/lib/declare.ts';
import { type Loaded, type LoadOptions, loadScenario, type Refused } from '../../src/scenario/load.ts';
import { problemText } from '../../src/scenario/problem.ts';
import type { Declared } from '../../src/scenario/tree.ts';
import village from './village.json';

// biome-ignore lint/suspicious/noExplicitAny: tests write into it what types forbid
export type Draft = any;

export const VILLAGE_TEXT = JSON.stringify(village, undefined, 2);

/** A copy of the village after a change. */
export function villageWith(change: (draft: Draft) => unknown): Draft {
  const draft = structuredClone(village);
  change(draft);
  return draft;
}

export const DECLARED: Declared = {
  parameters: {
    labour: {
      separationPerMonth: parameter({ unit: 'per month', range: [0, 0.2], default: 0.02, doc: 'Regular jobs that end.' }),
      matchingElasticity: parameter({ unit: 'elasticity', range: [0, 1], default: 0.6, doc: 'Of matches to job seekers.' }),
    },
  },
  programmes: [
    {
      key: 'publicWorks',
      label: 'Public works',
      enrols: 'person',
      parameters: {
        wageUsdPerDay: parameter({ unit: 'USD per day', range: [1, 20], default: 5, doc: 'Wage.' }),
        daysPerMonth: parameter({ unit: 'days per month', range: [1, 26], default: 20, doc: 'Days.' }),
      },
    },
    { key: 'businessGrant', label: 'Business grant', enrols: 'person', parameters: {} },
  ],
};

const find = (name: string): string | undefined => (name === 'village' ? VILLAGE_TEXT : undefined);

export const load = (source: unknown, options: LoadOptions = {}): Loaded | Refused =>
  loadScenario(source, { find, names: ['village'], declared: DECLARED, ...options });

export function loaded(source: unknown, options: LoadOptions = {}): Loaded {
  const result = load(source, options);
  if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n'));
  return result;
}

/** The problems, worded. */
export function problemsOf(source: unknown, options: LoadOptions = {}): string[] {
  const result = load(source, options);
  return 'problems' in result ? result.problems.map(problemText) : [];
}

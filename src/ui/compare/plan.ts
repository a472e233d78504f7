/** The plans behind a comparison, written as files are and read as files are: what the page asks is what the files ask of the command line. */
import { forCompare } from '../../experiment/comparison/offers.ts';
import type { CompareOptions } from '../../experiment/comparison/compare.ts';
import type { Plan } from '../../experiment/plan/plan.ts';
import { armId } from '../../experiment/plan/policies.ts';
import { readPlan } from '../../experiment/plan/read.ts';
import { PLACE_PRIORS, freeParameters } from '../../experiment/priors.ts';
import type { Scenario } from '../../model/scenario.ts';
import { differenceOf } from '../../scenario/difference.ts';
import type { Problem } from '../../scenario/problem.ts';
import { assumptionsOf } from './alike.ts';
import { CATALOGUE, detailsOf, measureOf, WATCHED, type Window } from './catalogue.ts';
import { RULES, type Sure } from './sure.ts';

export interface Wish {
  readonly title: string;
  /** What arms extend: the open scenario. */
  readonly base: Scenario;
  /** The same as a file. */
  readonly file: string;
  readonly arms: readonly { readonly id: string; readonly label: string; readonly scenario: Scenario }[];
  /** By id, the smallest difference that matters. */
  readonly measures: Readonly<Record<string, number>>;
  readonly window: Window;
  readonly sure: Sure;
  readonly seed: string;
  /** The arm whose programmes are told one by one. */
  readonly byProgramme?: string;
}

type Written = Readonly<Record<string, unknown>>;

export interface Prepared {
  readonly asked: Omit<CompareOptions, 'simulate' | 'progress'>;
  /** One for each set of assumptions: what the command line is given. */
  readonly files: readonly { readonly name: string; readonly content: Written }[];
}

/** Not the name of a scenario that is shipped. */
export const PLACE_FILE = 'compared-place';

/** What of a scenario an arm may change: words and declarations of the base stay. */
const changing = ({ programmes, assumptions }: Scenario): object => ({ programmes, assumptions });

function armsOf(arms: Wish['arms'], base: Scenario, rules: readonly string[]): Written {
  const own = arms.flatMap(({ id, label, scenario }) =>
    [undefined, ...rules].map((rule) => {
      const assumptions = rule === undefined ? scenario.assumptions : merged(scenario.assumptions, RULES[rule] ?? {});
      const change = differenceOf(changing(base), { programmes: scenario.programmes, assumptions });
      return [rule === undefined ? id : armId(id, rule), { label, change }];
    }),
  );
  return Object.fromEntries(own);
}

type Assumptions = Scenario['assumptions'];
const merged = (own: Assumptions, rule: Assumptions): Assumptions => ({
  ...own,
  ...Object.fromEntries(Object.entries(rule).map(([submodel, values]) => [submodel, { ...own[submodel], ...values }])),
});

function factorsOf({ futures }: Sure): Written {
  if (futures < 2) return {};
  return Object.fromEntries([...freeParameters(), ...PLACE_PRIORS].map(({ path, spread }) => [path, { spread }]));
}

/** Arms by their assumptions, those of the base first. */
function worldsOf({ arms, base }: Wish): Wish['arms'][] {
  const own = assumptionsOf(base);
  const found = new Map<string, Wish['arms']>([[own, []]]);
  for (const arm of arms) {
    const key = assumptionsOf(arm.scenario);
    found.set(key, [...(found.get(key) ?? []), arm]);
  }
  return [...found.values()];
}

function writtenFor(arms: Wish['arms'], wish: Wish): Written {
  const { title, base, measures, window, sure, seed } = wish;
  const asked = CATALOGUE.flatMap((offered) => {
    const smallest = measures[offered.id];
    const raw = smallest === undefined ? undefined : measureOf(offered, smallest, base, sure.months, window);
    return raw === undefined ? [] : [[offered.id, raw]];
  });
  return {
    format: 1,
    title,
    scenario: PLACE_FILE,
    arms: armsOf(arms, base, sure.rules),
    ...(sure.futures > 1 && { factors: factorsOf(sure), design: { kind: 'latinHypercube', size: sure.futures } }),
    measures: Object.fromEntries(asked),
    replicates: sure.replicates,
    scale: sure.scale,
    months: sure.months,
    seed,
  };
}

/** All that stands in the way, or what is asked. */
export function prepare(wish: Wish): Prepared | { readonly problems: readonly Problem[] } {
  const options = { find: (name: string) => (name === PLACE_FILE ? wish.file : undefined), names: [PLACE_FILE] };
  const problems: Problem[] = [];
  const plans: Plan[] = [];
  const files: Prepared['files'][number][] = [];
  let judged: string[] = [];
  const read = (written: Written): Plan | undefined => {
    const found = readPlan(written, options);
    if ('problems' in found) problems.push(...found.problems);
    return 'problems' in found ? undefined : found;
  };
  for (const [k, arms] of worldsOf(wish).entries()) {
    // With nothing of their own, assumptions of the base are still there to be compared with: its no programme, and leave to remain.
    const content = writtenFor(arms.length > 0 ? arms : [{ id: 'none', label: 'No programme', scenario: { ...wish.base, programmes: {} } }], wish);
    const bare = read(content);
    if (bare === undefined) return { problems };
    judged = bare.measures.map(({ id }) => id);
    const { written } = forCompare(content, bare, options);
    const details = detailsOf(wish.base, wish.sure.months, wish.window);
    const plan = read({ ...written, measures: { ...(written['measures'] as Written), ...details } });
    if (plan === undefined) return { problems };
    plans.push(plan);
    files.push({ name: k === 0 ? 'plan' : `plan-${k + 1}`, content });
  }
  const { byProgramme, sure } = wish;
  return { asked: { plans, judged, watched: WATCHED, twins: sure.twins, ...(byProgramme !== undefined && { byProgramme }) }, files };
}

import { InvalidArgumentError, Option } from 'commander';
import { type Added, onOffer } from '../experiment/comparison/offers.ts';
import { comparisonOf } from '../experiment/comparison/ofPlan.ts';
import { CLEARLY } from '../experiment/comparison/twins.ts';
import { LEVEL, NEARLY_ALL_SHARE } from '../experiment/comparison/verdict.ts';
import { ruleProblems } from '../experiment/plan/futures.ts';
import type { Measure, Plan } from '../experiment/plan/plan.ts';
import { partsOf } from '../experiment/plan/policies.ts';
import { SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import { didYouMean, type Problem, problemText } from '../scenario/problem.ts';
import { besideCases, runByProgramme, runTwins } from './compareRuns.ts';
import { compareText } from './compareText.ts';
import { BadInput } from './exits.ts';
import { askedOf, type LineOptions, measureOption } from './harmLines.ts';
import { outOptions, type OutFlags, whole } from './options.ts';
import { planAnalysis } from './planCommand.ts';
import type { PlanRowsOptions } from './planRows.ts';
import { givenPlan, saveResults } from './saveResults.ts';
import type { NamedPlan } from './sweeps/readPlan.ts';
import { compareTables } from './tables/compareTables.ts';

interface Options extends PlanRowsOptions, OutFlags, Pick<LineOptions, 'measure'> {
  readonly only?: boolean;
  readonly futures: number;
  readonly twins: number;
  readonly byProgramme?: string;
}

function armProblems({ arms }: Plan, id: string | undefined): Problem[] {
  if (id === undefined || arms.some((arm) => arm.id === id && Object.keys(arm.scenario.programmes).length > 0)) return [];
  const known = arms.filter(({ scenario }) => Object.keys(scenario.programmes).length > 0).map((arm) => arm.id);
  const hint = didYouMean(id, known);
  return [{ path: '--by-programme', found: id, expected: `an arm with programmes: ${known.join(', ')}`, ...(hint !== undefined && { hint }) }];
}

function askedFor(plan: Plan, { byProgramme: id, ...options }: Pick<Options, 'measure' | 'byProgramme'>): Measure[] {
  const problems = [...ruleProblems({ plan }), ...armProblems(plan, id)].map(problemText);
  const policies = new Set(plan.arms.map(({ id }) => partsOf(id)[0]));
  if (policies.size < 2) problems.push(problemText({ path: 'arms', found: [...policies].join(', '), expected: 'two policies or more to compare' }));
  const asked = problems.length > 0 ? [] : askedOf(plan, { measure: options.measure, worseThan: [] }).map(({ measure }) => measure);
  if (problems.length === 0 && asked.every(({ smallest }) => smallest === 0)) {
    problems.push(problemText({ path: 'measures', found: asked.map(({ id }) => id).join(', '), expected: '`smallest`, the smallest difference that matters, of at least one of them: it is yours to set, and there is no verdict without it' }));
  }
  if (problems.length > 0) throw new BadInput(problems);
  return asked;
}

/** What was added to the plan, or why it was not. */
function addedTo({ plan, added }: NamedPlan, { only }: Options): Pick<Added, 'policies' | 'because'> {
  const { none, leave } = onOffer(plan);
  const lacking = none !== undefined && leave !== undefined ? undefined : 'what is in this folder has been run; `sweep PLAN --for-compare` runs them as well';
  const because = only ? undefined : added ? added.because : lacking;
  return { policies: added?.policies ?? [], ...(because !== undefined && { because }) };
}

const percentOf = (text: string): number => {
  if (/^\d+$/.test(text) && Number(text) > 50 && Number(text) <= 100) return Number(text);
  throw new InvalidArgumentError('A whole number from 51 to 100 is expected, such as 90.');
};

export const addCompare = planAnalysis({
  name: 'compare',
  summary: 'arms on the same luck: who leads on what, in how many futures, and when nobody can say',
  description:
    'Differences of every measure between the arms of a plan or of a finished sweep, seed by seed and future by future: what luck alone leaves open apart from the spread over futures, and verdicts that need a smallest difference that matters. No programme, and staying with leave to remain, are added: they are always on offer.',
  options: [
    measureOption(),
    new Option('--only', 'only the arms of the plan'),
    new Option('--futures <percent>', 'futures of a hundred in which a finding must hold').argParser(percentOf).default(Math.round(NEARLY_ALL_SHARE * 100)),
    new Option('--twins <seeds>', 'seeds by which each person under one arm is held against the same person under another; 0 for none').argParser(whole(0, 1_000, 3)).default(3),
    new Option('--by-programme <arm>', 'also what each programme of this arm does: alone, last, in order, and its fair share of all'),
  ],
  dryRun: 'say what it would take, runs for twins and by programme included, from one measured case',
  examples: ['compare cash-or-classrooms --replicates 10', 'compare plan.json --by-programme all --twins 0', 'compare plan.json --measure livingResidents --dry-run', 'sweep plan.json --for-compare --out runs && return-impact compare runs --json'],
  next: '`discover` and `robustness` read the same sweep; docs/guide/experiments.md says how a verdict is reached.',
  changes: ({ only }: Options) => ({ forCompare: !only }),
  check: ({ plan }, options) => askedFor(plan, options),
  beside: besideCases,
  async analyse({ named, rows }, asked, options, signal) {
    const found = comparisonOf(named, rows, asked, { share: options.futures / 100 });
    const twins = await runTwins(named.plan, options.twins, options, signal);
    const effects = await runByProgramme(named.plan, options.byProgramme, asked, options, signal);
    return { found, twins, effects, added: addedTo(named, options) };
  },
  json({ plan }, { found, twins, effects, added }, options) {
    const { title, scenario, arms, factors, design, replicates, scale, seed } = plan;
    const told = { rights: rightsLine(arms[0].scenario), sentence: SENTENCE, title, scenario, arms: arms.map(({ id, label }) => ({ id, label })), added, factors, design, replicates, scale, seed };
    return { ...told, level: LEVEL, share: options.futures / 100, found, twins: { seeds: options.twins, clearly: CLEARLY, pairs: twins }, ...(effects && { byProgramme: effects }) };
  },
  out: outOptions(),
  save: async (named, { added: _, ...found }, report, options) => {
    const { replicates, scale, seed, arms } = named.plan;
    const numbers = { replicates, scale, seed, futures_percent: options.futures, plan_and_scenarios_sha256: named.identity.plan };
    await saveResults({ of: 'comparison', given: givenPlan(named), numbers, tables: compareTables(arms[0].scenario, found), result: report }, options);
  },
  text: (named, { added, ...found }) => compareText(named, found, added),
});

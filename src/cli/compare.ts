import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { runEnsemble } from '../../workers/ensemble.ts';
import { openNodePool } from '../../workers/node.ts';
import { onOffer } from '../experiment/comparison/offers.ts';
import { comparisonOf } from '../experiment/comparison/ofPlan.ts';
import { CLEARLY, type LivesOfArm, type TwinCase, twinCases, type TwinsCompared, twinsOf } from '../experiment/comparison/twins.ts';
import { LEVEL, NEARLY_ALL_SHARE } from '../experiment/comparison/verdict.ts';
import { ruleProblems } from '../experiment/plan/futures.ts';
import type { Measure, Plan } from '../experiment/plan/plan.ts';
import { partsOf } from '../experiment/plan/policies.ts';
import { type Lives, SENTENCE } from '../model/result.ts';
import { rightsLine } from '../model/rightsSheet.ts';
import { problemText } from '../scenario/problem.ts';
import type { AddCommand } from './command.ts';
import { compareText } from './compareText.ts';
import { BadInput } from './exits.ts';
import { askedOf, type LineOptions, measureOption } from './harmLines.ts';
import { examples, jsonOption, monthsOption, progressOption, whole, workersOption } from './options.ts';
import { type PlanRowsOptions, readPlanRows } from './planRows.ts';
import { openProgress } from './progress.ts';
import type { NamedPlan } from './sweeps/readPlan.ts';
import { planScaleOption, replicatesOption } from './sweep.ts';
import { print, printJson } from './terminal.ts';

interface Options extends PlanRowsOptions, Pick<LineOptions, 'measure'> {
  readonly only?: boolean;
  readonly futures: number;
  readonly twins: number;
}

/** All that stands in the way, before anything is run. */
export function askedFor(plan: Plan, options: Pick<Options, 'measure'>): Measure[] {
  const problems = ruleProblems({ plan }).map(problemText);
  const policies = new Set(plan.arms.map(({ id }) => partsOf(id)[0]));
  if (policies.size < 2) problems.push(problemText({ path: 'arms', found: [...policies].join(', '), expected: 'two policies or more to compare' }));
  const asked = problems.length > 0 ? [] : askedOf(plan, { measure: options.measure, worseThan: [] }).map(({ measure }) => measure);
  if (problems.length === 0 && asked.every(({ smallest }) => smallest === 0)) {
    problems.push(problemText({ path: 'measures', found: asked.map(({ id }) => id).join(', '), expected: '`smallest`, the smallest difference that matters, of at least one of them: it is yours to set, and there is no verdict without it' }));
  }
  if (problems.length > 0) throw new BadInput(problems);
  return asked;
}

/** Each person under each arm, as the plan stands: runs of their own, of which lives are kept and nothing else. */
async function runTwins({ plan }: NamedPlan, { twins, workers = availableParallelism(), progress }: Options, signal: AbortSignal): Promise<TwinsCompared[]> {
  const cases = twinCases(plan, twins);
  if (cases.length === 0) return [];
  const pool = openNodePool(workers);
  const line = openProgress('lives', progress);
  const lives: LivesOfArm[] = [];
  const keep = (found: Lives | undefined, at: number): void => {
    const { arm, replicate } = cases[at] as TwinCase;
    if (found !== undefined) lives.push({ arm, replicate, id: found.id, resident: found.resident, here: found.here, living: found.living });
  };
  try {
    const requests = cases.map(({ request }) => request);
    await runEnsemble(pool, requests, (result, at) => keep(result.lives, at), { threads: workers, together: plan.arms.length, signal, progress: (done) => line.tell({ phase: 'lives', month: done, months: cases.length }) });
  } finally {
    line.end();
    pool.close();
  }
  return twinsOf(plan, lives);
}

/** What a sweep lacks that a comparison would have added. */
function lacking({ plan }: NamedPlan): string | undefined {
  const { none, leave } = onOffer(plan);
  return none !== undefined && leave !== undefined ? undefined : 'what is in this folder has been run; `sweep PLAN --for-compare` runs them as well';
}

const percentOf = (text: string): number => {
  if (/^\d+$/.test(text) && Number(text) > 50 && Number(text) <= 100) return Number(text);
  throw new InvalidArgumentError('A whole number from 51 to 100 is expected, such as 90.');
};

export const addCompare: AddCommand = (program, signal) => {
  program
    .command('compare')
    .summary('arms on the same luck: who leads on what, in how many futures, and when nobody can say')
    .description(
      'Differences of every measure between the arms of a plan or of a finished sweep, seed by seed and future by future: what luck alone leaves open apart from the spread over futures, and verdicts that need a smallest difference that matters. No programme, and staying with leave to remain, are added: they are always on offer.',
    )
    .argument('<plan>', 'a shipped plan, a file, or the folder of a sweep')
    .addOption(measureOption())
    .option('--only', 'only the arms of the plan')
    .addOption(new Option('--futures <percent>', 'futures of a hundred in which a finding must hold').argParser(percentOf).default(Math.round(NEARLY_ALL_SHARE * 100)))
    .addOption(new Option('--twins <seeds>', 'seeds by which each person under one arm is held against the same person under another; 0 for none').argParser(whole(0, 1_000, 3)).default(3))
    .addOption(replicatesOption())
    .addOption(planScaleOption())
    .addOption(monthsOption())
    .addOption(workersOption())
    .option('--dry-run', 'say what it would take, from one measured case')
    .addOption(jsonOption('everything'))
    .addOption(progressOption())
    .addHelpText(
      'after',
      examples(
        ['compare cash-or-classrooms --replicates 10', 'compare plan.json --measure livingResidents --dry-run', 'sweep plan.json --for-compare --out runs && return-impact compare runs --json'],
        '`discover` and `robustness` read the same sweep; docs/guide/experiments.md says how a verdict is reached.',
      ),
    )
    .action(async (given: string, options: Options) => {
      const read = await readPlanRows('compare', given, { ...options, forCompare: !options.only }, signal, ({ plan }) => void askedFor(plan, options));
      if (read === undefined) return;
      const { named, rows } = read;
      const found = comparisonOf(named, rows, askedFor(named.plan, options), { share: options.futures / 100 });
      const twins = await runTwins(named, options, signal);
      const because = options.only ? undefined : (named.added?.because ?? (named.added ? undefined : lacking(named)));
      const added = { policies: named.added?.policies ?? [], ...(because !== undefined && { because }) };
      const { title, scenario, arms, factors, design, replicates, scale, seed } = named.plan;
      if (options.json) {
        const told = { rights: rightsLine(arms[0].scenario), sentence: SENTENCE, title, scenario, arms: arms.map(({ id, label }) => ({ id, label })), added, factors, design, replicates, scale, seed };
        printJson({ ...told, level: LEVEL, share: options.futures / 100, found, twins: { seeds: options.twins, clearly: CLEARLY, pairs: twins } });
      } else print(compareText(named, found, twins, added));
    });
};

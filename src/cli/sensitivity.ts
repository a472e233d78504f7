import { Option } from 'commander';
import type { Laid } from '../experiment/plan/cases.ts';
import type { Design } from '../experiment/plan/plan.ts';
import { METHODS, type Method, sensitivityOf } from '../experiment/sensitivity/ofPlan.ts';
import { type Problem, problemText } from '../scenario/problem.ts';
import { BadInput } from './exits.ts';
import { whole } from './options.ts';
import { planAnalysis } from './planCommand.ts';
import type { PlanRowsOptions } from './planRows.ts';
import { sensitivityText } from './sensitivityText.ts';
import { note } from './terminal.ts';
import { count } from './words.ts';

interface Options extends PlanRowsOptions {
  readonly method?: Method;
  readonly size?: number;
}

/** Fewer rows give intervals that are too narrow (measured: test/experiment/sensitivity). */
const FEW = { saltelli: 32, morris: 10 } as const;
const WORDS = { saltelli: 'blocks', morris: 'trajectories' } as const;

const isMethod = (kind: Design['kind']): kind is keyof typeof FEW => kind in FEW;

/** What the command line changes in the design of the plan; nothing when it says nothing. */
const changeOf = ({ method, size }: Options): Partial<Design> | undefined =>
  method === undefined && size === undefined ? undefined : { ...(method && { kind: METHODS[method] }), ...(size !== undefined && { size }) };

/** Before anything is run: refuses another design, and warns of a size that does not serve. */
function check({ plan: { design } }: Laid): void {
  const { kind, size } = design;
  const problems: Problem[] = [];
  if (!isMethod(kind)) problems.push({ path: 'design.kind', found: kind, expected: 'saltelli or morris', hint: '--method sobol or --method morris takes its place' });
  else if (size < 2) problems.push({ path: 'design.size', found: size, expected: `at least 2 ${WORDS[kind]}`, hint: `--size takes its place; ${2 * FEW[kind]} for a look` });
  if (problems.length > 0) throw new BadInput(problems.map(problemText));
  if (!isMethod(kind)) return;
  if (size < FEW[kind]) note(`warning: intervals from fewer than ${FEW[kind]} ${WORDS[kind]} are too narrow`);
  const even = 2 ** Math.round(Math.log2(size));
  if (kind === 'saltelli' && even !== size) note(`warning: ${size} blocks are no power of two: their points are spread less evenly than those of ${even}`);
}

function ranText({ plan, points, cases }: Laid): string {
  const { arms, factors, design, replicates, scale, scenario, seed } = plan;
  const rows = isMethod(design.kind) ? `${design.size} ${WORDS[design.kind]}` : '';
  return `${scenario}: ${count(factors.length, 'factor')}, ${rows}, so ${count(points.length, 'point')} × ${count(arms.length, 'arm')} × ${count(replicates, 'replicate')} = ${count(cases, 'run')}, ${count(scale, 'person', 'people')} per agent, seed ${seed}.`;
}

export const addSensitivity = planAnalysis({
  name: 'sensitivity',
  summary: 'what the measures of a plan depend on: shares of variance, or a screening',
  description:
    "Sobol' indices or Morris's elementary effects of every measure of a plan, or of the folder of a finished sweep, in every arm and for each arm's difference from the first, with intervals; free parameters and levers apart; and how much is luck.",
  options: [
    new Option('--method <method>', 'in place of the design of the plan').choices(Object.keys(METHODS)),
    new Option('--size <n>', 'blocks or trajectories, in place of those of the plan').argParser(whole(1, 1_048_576, 64)),
  ],
  examples: ['sensitivity plan.json --method morris --size 20', 'sensitivity plan.json --method sobol --size 256 --dry-run', 'sweep plan.json --out runs && return-impact sensitivity runs'],
  next: 'docs/guide/experiments.md says how to read it.',
  changes: (options: Options) => ({ design: changeOf(options) }),
  check,
  analyse: ({ named, rows }) => sensitivityOf(named, rows),
  text: (named, found) => sensitivityText(named.plan.title, ranText(named), found),
});

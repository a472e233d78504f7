/** A plan named on the command line: shipped, or a file; with what the command line changes in it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Added, forCompare as withOffers } from '../../experiment/comparison/offers.ts';
import { type Laid, lay } from '../../experiment/plan/cases.ts';
import type { Design } from '../../experiment/plan/plan.ts';
import { readPlan } from '../../experiment/plan/read.ts';
import { MODEL_VERSION } from '../../model/run.ts';
import { isObject, nearest, type Problem, problemText } from '../../scenario/problem.ts';
import { parseJson } from '../../scenario/json.ts';
import { PLANS, SHIPPED } from '../../scenario/shipped.ts';
import { BadInput } from '../exits.ts';
import type { Model } from '../folderHead.ts';
import { finder } from '../input.ts';
import { modelHash } from '../numbersHash.ts';

export interface PlanChanges {
  readonly replicates?: number | undefined;
  readonly scale?: number | undefined;
  readonly months?: number | undefined;
  readonly design?: Partial<Design> | undefined;
  /** With the arms that are always on offer, and the place before the arrivals. */
  readonly forCompare?: boolean | undefined;
}

/** What two sweeps must share for their rows to lie in one table. */
export interface Identity extends Model {
  /** Of all: plan, scenarios, model. SHA-256 in hex. */
  readonly plan: string;
}

export interface NamedPlan extends Laid {
  readonly identity: Identity;
  /** As it was written, with what the command line changed. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Policies that were added for a comparison, or why none was. */
  readonly added?: Pick<Added, 'policies' | 'because'>;
}

/** The form of rows and blocks: it goes up when either changes. */
const FORM = 1;

export function readNamedPlan(named: string, { design, forCompare, ...changes }: PlanChanges = {}): NamedPlan {
  const source = planSource(named);
  const parsed = typeof source === 'string' ? parseJson(source) : { value: source };
  if ('problems' in parsed) throw refused(named, parsed.problems);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const { value } = parsed;
  if (!isObject(value)) return nameOf(named, value);
  const plan = nameOf(named, { ...value, ...given, ...(design && { design: { ...(isObject(value['design']) ? value['design'] : {}), ...design } }) });
  if (!forCompare) return plan;
  const { written, ...added } = withOffers(plan.written, plan.plan, finding(named));
  return { ...nameOf(named, written), added };
}

const finding = (named: string) => ({ find: finder(existsSync(named) ? dirname(named) : '.'), names: Object.keys(SHIPPED) });

/** The plan of a sweep, as its folder keeps it; scenarios that are files are looked for beside the folder. */
export function nameOf(named: string, written: unknown): NamedPlan {
  const plan = readPlan(written, finding(named));
  if ('problems' in plan) throw refused(named, plan.problems);
  const numbers = modelHash();
  const hash = createHash('sha256').update(JSON.stringify([FORM, MODEL_VERSION, numbers, plan])).digest('hex');
  return { ...lay(plan), identity: { modelVersion: MODEL_VERSION, numbers, plan: hash }, written: written as NamedPlan['written'] };
}

const refused = (named: string, problems: readonly Problem[]): BadInput => new BadInput(problems.map((problem) => `${named}: ${problemText(problem)}`));

function planSource(named: string): unknown {
  if (Object.hasOwn(PLANS, named)) return PLANS[named];
  if (existsSync(named) && statSync(named).isFile()) return readFileSync(named, 'utf8');
  const near = nearest(named, Object.keys(PLANS));
  const hint = near === undefined ? {} : { hint: `did you mean ${near}?` };
  throw new BadInput([problemText({ path: 'PLAN', found: named, expected: `a file, or one of the shipped plans ${Object.keys(PLANS).join(', ')}`, ...hint })]);
}

/** A lesson's runs, as previews: seconds on a slow laptop. Each arm is run once, with the pupil's own luck. */
import { evaluate } from '../../experiment/evaluation/evaluation.ts';
import type { Simulate } from '../../experiment/simulate.ts';
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../run/engine.ts';
import { PREVIEW } from '../run/wish.ts';
import { open, openText, problemText } from '../state/library.ts';
import { deal } from './actions.ts';
import { type Arm, type Lesson, type Runs, textOf } from './lesson.ts';
import type { Work } from './work.ts';

/** A survey of a class's length: some do not answer, as in most. */
const SILENT = 0.1;

const armsOf = ({ arms, round }: Lesson, { agreed }: Pick<Work, 'agreed'>): Readonly<Record<string, Arm>> =>
  round && arms['deal'] !== undefined ? { ...arms, deal: { ...arms['deal'], changes: deal(agreed) } } : arms;

export async function scenarioOf(arm: Arm): Promise<Scenario> {
  const text = textOf(arm);
  const found = text === undefined ? await open(arm.from) : await openText(text);
  if ('problems' in found) throw new Error(found.problems.map(problemText).join(' '));
  return found.scenario;
}

const results = new Map<string, RunResult>();
const evaluations = new Map<string, NonNullable<Runs['evaluation']>>();

export type Tell = (done: number, all: number) => void;

/** Runs `arms` of the lesson; what was run before is at hand. */
export async function runArms(lesson: Lesson, arms: readonly string[], work: Work, tell: Tell, signal: AbortSignal): Promise<Runs> {
  const { months, evaluates } = lesson;
  const seed = `class ${work.id}`;
  const all = armsOf(lesson, work);
  const run: Simulate = (request) => simulate(request, { signal });
  const of: Record<string, RunResult> = {};
  tell(0, arms.length);
  for (const [at, arm] of arms.entries()) {
    const made = all[arm] as Arm;
    const key = JSON.stringify([made, months, seed]);
    const result = results.get(key) ?? (await run({ scenario: await scenarioOf(made), seed, scale: PREVIEW, months }));
    results.set(key, result);
    of[arm] = result;
    tell(at + 1, arms.length);
  }
  if (evaluates === undefined) return { of };
  const key = JSON.stringify([lesson.key, seed]);
  const scenario = await scenarioOf(all[evaluates.arm] as Arm);
  const options = {
    scenario,
    programmes: [evaluates.programme],
    seeds: 1,
    scale: PREVIEW,
    months,
    silentShare: SILENT,
    silentControlShare: SILENT,
  };
  const evaluation =
    evaluations.get(key) ?? (await evaluate({ ...options, simulate: (request) => run({ ...request, seed }), progress: tell }));
  evaluations.set(key, evaluation);
  return { of, evaluation };
}

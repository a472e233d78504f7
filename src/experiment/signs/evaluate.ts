/** Runs sign tests: every arm on the same seeds, each different run once, however many tests share it. */
import { exp, ln } from '../../lib/exact.ts';
import { confidence, mean, pairedDifference } from '../../lib/statistics.ts';
import type { Scenario } from '../../model/scenario.ts';
import { loadScenario } from '../../scenario/load.ts';
import { problemText } from '../../scenario/problem.ts';
import { findShipped, SHIPPED } from '../../scenario/shipped.ts';
import { counted, seedsOf, type Simulate, type TellProgress } from '../simulate.ts';
import { SIGNS } from './index.ts';
import type { SignReport, SignTestReport } from './report.ts';
import type { Change, Sign, SignTest } from './sign.ts';

const PLACE = 'patterns/valley';
/** Part of the seeds in which the effect must have the expected sign: 16 of 20. */
const SIGN_SHARE = 0.8;

export interface SignOptions {
  readonly simulate: Simulate;
  readonly replicates?: number;
  /** People per agent. */
  readonly scale?: number;
  /** M1 … M43; all when left out. */
  readonly only?: readonly string[];
  readonly signs?: readonly Sign[];
  readonly progress?: TellProgress;
}

/** The valley with a change; throws with every problem at once. */
export function valleyWith(change: Change): Scenario {
  const source = { format: 1, extends: PLACE, source: 'assumed', grade: 'assumed', ...change };
  const loaded = loadScenario(source, { find: findShipped, names: Object.keys(SHIPPED) });
  if ('problems' in loaded)
    throw new Error([`The valley with ${JSON.stringify(change)} cannot be run.`, ...loaded.problems.map(problemText)].join('\n'));
  return loaded.scenario;
}

export async function evaluateSigns({
  simulate,
  replicates = 20,
  scale = 10,
  only,
  signs = SIGNS,
  progress,
}: SignOptions): Promise<SignReport[]> {
  const wanted = signs.filter(({ id }) => only === undefined || only.includes(id));
  const runs = runsOf(wanted.flatMap(({ tests }) => tests));
  const seeds = seedsOf(replicates);
  const told = counted(simulate, runs.length * replicates, progress);
  /** What each test reads, by arm and seed: results are too large to keep. */
  const values = new Map(
    wanted.flatMap(({ tests }) => tests.map((test) => [test, test.arms.map(() => new Array<number>(replicates))] as const)),
  );
  await Promise.all(
    runs.flatMap(({ change, readers }) => {
      const scenario = valleyWith(change);
      const lives = readers.some(({ test }) => test.read.needsLives);
      return seeds.map(async (seed, k) => {
        const result = await told({ scenario, seed, scale, ...(lives && { livesOf: 'served' }) });
        for (const { test, arm } of readers) (values.get(test)?.[arm] ?? [])[k] = test.read.of(result);
      });
    }),
  );
  return wanted.map((sign) => report(sign, replicates, (test) => effects(test, values.get(test) ?? [], replicates)));
}

interface Runs {
  readonly change: Change;
  /** The arms, by their place in their test, that are this very run. */
  readonly readers: { readonly test: SignTest; readonly arm: number }[];
}

/** Every different run once. */
function runsOf(tests: readonly SignTest[]): readonly Runs[] {
  const byChange = new Map<string, Runs>();
  for (const test of tests) {
    test.arms.forEach(({ change }, arm) => {
      const key = JSON.stringify(change);
      const runs = byChange.get(key) ?? { change, readers: [] };
      byChange.set(key, runs);
      runs.readers.push({ test, arm });
    });
  }
  return [...byChange.values()];
}

/** One effect for each seed: the sum over arms of weight × value; as a ratio, of logarithms. NaN, so that it fails, where a ratio has nothing to tell. */
function effects({ arms, told }: SignTest, values: readonly (readonly number[])[], seeds: number): number[] {
  return Array.from({ length: seeds }, (_, k) => {
    const of = (arm: number): number => values[arm]?.[k] ?? Number.NaN;
    if (told === 'ratio') return exp(arms.reduce((sum, { weight }, arm) => sum + weight * (of(arm) > 0 ? ln(of(arm)) : Number.NaN), 0)) - 1;
    return arms.reduce((sum, { weight }, arm) => sum + weight * of(arm), 0);
  });
}

function report(
  { id, tests, because, changedAfterRun }: Sign,
  seeds: number,
  effectsOf: (test: SignTest) => readonly number[],
): SignReport {
  const reports = tests.map((test) => testReport(test, effectsOf(test)));
  return {
    id,
    holds: reports.every(({ holds }) => holds),
    seeds,
    tests: reports,
    ...(because === undefined ? {} : { because }),
    ...(changedAfterRun === undefined ? {} : { changedAfterRun }),
  };
}

function testReport({ label, read, expect, told, minimum, why }: SignTest, effects: readonly number[]): SignTestReport {
  const direction = expect === 'rises' ? 1 : -1;
  const effect = mean(effects);
  const asExpected = effects.filter((one) => one * direction > 0).length;
  const { low, high } = confidence(
    pairedDifference(
      effects,
      effects.map(() => 0),
    ),
    0.95,
  );
  const holds = asExpected >= SIGN_SHARE * effects.length && effect * direction >= minimum;
  return {
    label,
    read: read.label,
    unit: told === 'ratio' ? 'ratio' : read.unit,
    expect,
    told,
    minimum,
    why,
    effect,
    low,
    high,
    asExpected,
    holds,
  };
}

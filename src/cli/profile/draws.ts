/**
 * How often a model draws, counted by the engine: V8 keeps precise counts of calls where it is asked to, so that the model that runs is
 * the model that is shipped and an ordinary run has no counter. While it counts nothing is optimised: a small run is enough.
 */
import { type Profiler, Session } from 'node:inspector';
import * as random from '../../lib/random.ts';
import { openRun, prepare } from '../../model/run.ts';
import type { RunRequest } from '../../model/result.ts';

type Counts = Record<string, number>;

export interface Draws {
  readonly scale: number;
  readonly months: number;
  readonly perPersonMonth: number;
  readonly perPersonMonthByProcess: Readonly<Record<string, number>>;
  /** Calls of each function of lib/random, per person and month: a draw is a call of `bits`, which the others end in. */
  readonly callsPerPersonMonth: Readonly<Record<string, number>>;
}

const FUNCTIONS = Object.entries(random).filter(([, value]) => typeof value === 'function') as [string, (...args: never[]) => unknown][];

/** The function of lib/random behind an entry of the engine's list: by name as it is bundled, and by the length of its text. */
function drawn({ functionName, ranges: [range] }: Profiler.FunctionCoverage): string | undefined {
  const length = range.endOffset - range.startOffset;
  return FUNCTIONS.find(([, f]) => f.name === functionName && f.toString().length === length)?.[0];
}

export function openCounter(): { take(): Counts; close(): void } {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw new Error(`The engine does not count calls: ${error.message}`);
      answer = result; // within one thread the answer comes before `post` ends
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    take() {
      const { result } = post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
      const counts: Counts = {};
      for (const entry of result.flatMap(({ functions }) => functions)) {
        const name = drawn(entry);
        if (name !== undefined) counts[name] = (counts[name] ?? 0) + entry.ranges[0].count;
      }
      return counts;
    },
    close() {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

const perPersonMonth = (counts: Counts, personMonths: number): Counts =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / personMonths]));

/** Draws of all months, set-up apart. */
export function countDraws(request: RunRequest): Draws {
  const plan = prepare(request);
  const run = openRun(plan, new ArrayBuffer(plan.bytes));
  const counter = openCounter();
  const byProcess: Counts = {};
  const byFunction: Counts = {};
  let personMonths = 0;
  try {
    for (let more = true; more; ) {
      more = run.step((process) => {
        for (const [name, count] of Object.entries(counter.take())) {
          byFunction[name] = (byFunction[name] ?? 0) + count;
          if (name === 'bits') byProcess[process] = (byProcess[process] ?? 0) + count;
        }
      });
      personMonths += run.world.zones.people.reduce((sum, people) => sum + people, 0);
    }
  } finally {
    counter.close();
  }
  const calls = perPersonMonth(byFunction, personMonths);
  return {
    scale: request.scale,
    months: plan.months,
    perPersonMonth: calls['bits'] ?? 0,
    perPersonMonthByProcess: perPersonMonth(byProcess, personMonths),
    callsPerPersonMonth: calls,
  };
}

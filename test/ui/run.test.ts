import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunRequest, RunResult, SoFar } from '../../src/model/result.ts';
import { type Luck, otherSeed } from '../../src/ui/run/luck.ts';
import { fakeResult } from './fake/result.ts';

interface Asked {
  readonly request: RunRequest;
  readonly signal: AbortSignal;
  readonly publishes?: boolean;
  answer(): void;
  fail(message: string): void;
  /** Tells what it has done of its months. */
  tell(months: number): void;
}

type Options = { signal: AbortSignal; publishes?: boolean; progress?: (progress: { month: number; soFar: SoFar }) => void };

let asked: Asked[] = [];
/** Runs with other luck, which nobody waits for. */
let beside: Asked[] = [];

const soFarOf = (request: RunRequest, months: number): SoFar => {
  const { dates, outcomes } = fakeResult({ ...request, months });
  return { dates, outcomes };
};
const askingIn = (list: () => Asked[]) => (request: RunRequest, { signal, publishes = false, progress }: Options) =>
  new Promise<RunResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    const tell = (month: number): void => progress?.({ month, soFar: soFarOf(request, month) });
    list().push({ request, signal, publishes, answer: () => resolve(fakeResult(request)), fail: (message) => reject(new Error(message)), tell });
  });
vi.mock('../../src/ui/run/engine.ts', () => ({
  isCancelled: (error: unknown) => error instanceof DOMException,
  simulate: (request: RunRequest, options: Options) => askingIn(() => asked)(request, options),
  simulateBeside: (request: RunRequest, options: Options) => askingIn(() => beside)(request, options),
}));

type Page = typeof import('../../src/ui/run/control.ts') & typeof import('../../src/ui/run/shown.ts') & typeof import('../../src/ui/state/scenario.ts');

/** Lets promises and the rest of a hand (40 ms) pass. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

/** Answers what is asked and not cancelled. */
async function answerAll(): Promise<void> {
  for (const one of asked.splice(0)) if (!one.signal.aborted) one.answer();
  await settle();
}

const wishes = (): [scale: number, volume: number][] =>
  asked.filter(({ signal }) => !signal.aborted).map(({ request: { scale, scenario } }) => [scale, scenario.arrivals.volumeFactor]);

describe('what is computed when', () => {
  let page: Page;
  let stop: () => void;
  const slide = (volume: number): void => page.change('arrivals.volumeFactor', volume, false);
  const rest = (volume: number): void => page.change('arrivals.volumeFactor', volume, true);

  beforeEach(async () => {
    vi.resetModules();
    asked = [];
    beside = [];
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
    vi.stubGlobal('location', { search: '', hash: '' });
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
    vi.stubGlobal('addEventListener', () => {});
    page = { ...(await import('../../src/ui/run/control.ts')), ...(await import('../../src/ui/run/shown.ts')), ...(await import('../../src/ui/state/scenario.ts')) };
    await Promise.all([import('../../src/ui/run/monthly.ts'), import('../../src/ui/keep/keptResults.ts')]); // fetched when first asked for: here at once
    stop = (await import('../../src/ui/run/follow.ts')).followScenario();
    await settle(); // kept results have been looked for
  });
  afterEach(() => {
    stop();
    page.cancel();
    vi.unstubAllGlobals();
  });

  it('goes from a preview over one in ten to everybody, and shows each', async () => {
    for (const scale of [100, 10, 1]) {
      expect(wishes()).toEqual([[scale, 1]]);
      expect(page.stage.value?.scale).toBe(scale);
      await answerAll();
      expect(page.shownScale.value).toBe(scale);
    }
    expect(asked).toEqual([]);
    expect(page.stage.value).toBeUndefined();
  });

  it('answers a moving slider with previews alone: the one under way ends, of the rest only the latest is asked for', async () => {
    await answerAll();
    expect(wishes()).toEqual([[10, 1]]);
    slide(1.1);
    expect(wishes()).toEqual([[100, 1.1]]);
    for (const volume of [1.2, 1.3, 1.4]) slide(volume);
    await settle();
    expect(wishes()).toEqual([[100, 1.1]]);
    await answerAll();
    expect(page.shownRun.value?.scenario.arrivals.volumeFactor).toBe(1.1);
    expect(wishes()).toEqual([[100, 1.4]]);
    await answerAll();
    expect(page.shownRun.value?.scenario.arrivals.volumeFactor).toBe(1.4);
    expect(wishes()).toEqual([]);
    rest(1.4);
    await settle();
    expect(wishes()).toEqual([[10, 1.4]]);
  });

  it('takes up a preview under way when the hand rests on its value', async () => {
    await answerAll();
    slide(2);
    rest(2);
    await settle();
    expect(wishes()).toEqual([[100, 2]]);
    await answerAll();
    expect(wishes()).toEqual([[10, 2]]);
  });

  it('cancels a long run for a new value, and has nothing to compute when it is taken back', async () => {
    for (let stages = 0; stages < 2; stages++) await answerAll();
    expect(wishes()).toEqual([[1, 1]]);
    const [everybody] = asked;
    rest(3);
    await settle();
    expect(everybody?.signal.aborted).toBe(true);
    expect(wishes()).toEqual([[100, 3]]);
    await answerAll();
    page.undo();
    await settle();
    expect(page.shownScale.value).toBe(10);
    expect(page.shownRun.value?.scenario.arrivals.volumeFactor).toBe(1);
    expect(wishes()).toEqual([[1, 1]]);
  });

  it('asks for both arms at once, where the twin is not at hand, and shows them together', async () => {
    await answerAll();
    page.change('programmes.works', { kind: 'publicWorks', label: 'Works' });
    await settle();
    const arms = () => asked.filter(({ signal }) => !signal.aborted).map(({ request }) => [request.scale, Object.keys(request.scenario.programmes).length]);
    expect(arms()).toEqual([[100, 1]]);
    await answerAll();
    expect(page.withoutRun.value?.scale).toBe(100);
    expect(arms()).toEqual([
      [10, 1],
      [10, 0],
    ]);
    asked.shift()?.answer();
    await settle();
    expect([page.withRun.value?.scale, page.withoutRun.value?.scale]).toEqual([100, 100]);
    asked.shift()?.answer();
    await settle();
    expect([page.withRun.value?.scale, page.withoutRun.value?.scale]).toEqual([10, 10]);
  });

  it('says in a sentence why a run stopped, lets go of its twin, and goes on when told to or when a slider moves', async () => {
    page.change('programmes.works', { kind: 'publicWorks', label: 'Works' });
    await settle();
    await answerAll(); // the preview without it, which was under way
    await answerAll();
    const [one, twin] = asked;
    one?.tell(40);
    twin?.tell(30);
    await settle();
    one?.fail('A worker of this run failed: out of memory');
    await settle();
    expect(page.failure.value).toBe('A worker of this run failed: out of memory.');
    expect([page.stage.value, twin?.signal.aborted]).toEqual([undefined, true]);
    // What is half grown stays, and says how far it is finer.
    expect(page.ahead.value).toEqual({ scale: 10, months: 30 });
    page.runAgain();
    expect(page.failure.value).toBeUndefined();
    asked = asked.filter(({ signal }) => !signal.aborted);
    asked[0]?.fail('Again!');
    await settle();
    expect(page.failure.value).toBe('Again!');
    slide(2);
    expect(page.failure.value).toBeUndefined();
    expect(wishes()).toEqual([
      [100, 2],
      [100, 2],
    ]);
  });

  it('forgets a preview that failed when the hand has moved on meanwhile', async () => {
    await answerAll();
    slide(1.5);
    const preview = asked.at(-1);
    slide(1.6);
    preview?.fail('Too many people.');
    await settle();
    expect(page.failure.value).toBeUndefined();
    expect(wishes()).toEqual([[100, 1.6]]);
  });

  it('stops where it is told to', async () => {
    await answerAll();
    page.cancel();
    await settle();
    expect(wishes()).toEqual([]);
    expect(page.cancelledByUser.value).toBe(true);
    expect(page.shownScale.value).toBe(100);
  });

  describe('outcomes as they come', () => {
    const residents = (run: RunResult | undefined): readonly number[] => run?.outcomes['dayLabourers']?.series['residents'] ?? [];
    const whole = (scale: number): readonly number[] => residents(fakeResult({ scenario: page.scenario.value, seed: page.seed.value, scale }));

    it('are drawn as far as a finer run has come, over the coarser result', async () => {
      await answerAll();
      expect(asked.map(({ publishes }) => publishes)).toEqual([true]);
      asked[0]?.tell(20);
      asked[0]?.tell(30); // before a frame has passed: the latest wins
      await settle();
      expect(page.ahead.value).toEqual({ scale: 10, months: 30 });
      expect(page.shownScale.value).toBe(100);
      expect(residents(page.withRun.value)).toEqual([...whole(10).slice(0, 30), ...whole(100).slice(30)]);
      expect(page.withRun.value?.fingerprint).toBe(page.shownRun.value?.result.fingerprint);
      await answerAll();
      expect(page.ahead.value).toBeUndefined();
      expect(residents(page.withRun.value)).toEqual(whole(10));
    });

    it('of two arms are drawn for the months that both have', async () => {
      page.change('programmes.works', { kind: 'publicWorks', label: 'Works' });
      await settle();
      await answerAll(); // the preview without it, which was under way
      await answerAll();
      const [one, other] = asked;
      one?.tell(40);
      await settle();
      expect(page.ahead.value).toBeUndefined();
      other?.tell(12);
      await settle();
      expect(page.ahead.value).toEqual({ scale: 10, months: 12 });
      const twin = residents(fakeResult({ scenario: { ...page.scenario.value, programmes: {} }, seed: page.seed.value, scale: 10 }));
      expect(residents(page.withRun.value).slice(0, 12)).toEqual(whole(10).slice(0, 12));
      expect(residents(page.withoutRun.value).slice(0, 12)).toEqual(twin.slice(0, 12));
      one?.answer();
      await settle();
      other?.tell(50);
      await settle();
      expect(page.ahead.value).toEqual({ scale: 10, months: 50 });
    });

    it('of a run that was left are not drawn', async () => {
      await answerAll();
      const [left] = asked;
      slide(2);
      left?.tell(30);
      await settle();
      expect(page.ahead.value).toBeUndefined();
    });
  });

  describe('the range of other luck', () => {
    async function tried(runs: number): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, 200)); // until the hand counts as resting
      for (let run = 0; run < runs; run++) {
        beside.findLast(({ signal }) => !signal.aborted)?.answer();
        await settle();
      }
    }

    it('comes after the line, from the same seeds every time, and holds the line', async () => {
      await answerAll();
      expect(page.luck.value).toBeUndefined();
      await tried(6);
      expect(page.luck.value).toMatchObject({ scale: 100, runs: 7 });
      const seeds = beside.map(({ request }) => request.seed);
      expect(new Set([...seeds, page.seed.value]).size).toBe(7);
      expect(seeds).toEqual(Array.from({ length: 6 }, (_, k) => otherSeed(page.seed.value, k + 1)));
      const line = page.withRun.value?.outcomes['dayLabourers']?.series['residents'] ?? [];
      const { lowest, highest } = page.luck.value as Luck;
      line.forEach((value, m) => {
        expect(lowest['dayLabourers']?.['residents']?.[m]).toBeLessThanOrEqual(value);
        expect(highest['dayLabourers']?.['residents']?.[m]).toBeGreaterThanOrEqual(value);
      });
    });

    it('stays until a finer one is there, and everybody has none', async () => {
      await answerAll();
      await tried(6);
      await answerAll();
      expect([page.shownScale.value, page.luck.value?.scale]).toEqual([10, 100]);
      await tried(2);
      expect(page.luck.value).toMatchObject({ scale: 10, runs: 3 });
      await answerAll();
      expect([page.shownScale.value, page.luck.value]).toEqual([1, undefined]);
    });

    it('is of the scenario that is drawn: it leaves with the slider, and is there at once when the value is taken back', async () => {
      await answerAll();
      await tried(2);
      const before = page.luck.value;
      expect(before?.runs).toBe(3);
      slide(1.5);
      expect(beside.every(({ signal }, at) => at < 2 || signal.aborted)).toBe(true);
      await answerAll();
      expect(page.luck.value).toBeUndefined();
      rest(1);
      await settle();
      expect(page.luck.value).toEqual(before);
    });

    it('is not tried while a hand moves', async () => {
      await answerAll();
      for (const volume of [1.1, 1.2, 1.3]) {
        slide(volume);
        await answerAll();
      }
      expect(beside).toEqual([]);
    });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunRequest, RunResult } from '../../src/model/result.ts';
import { fakeResult } from './fake/result.ts';

interface Asked {
  readonly request: RunRequest;
  readonly signal: AbortSignal;
  answer(): void;
}

let asked: Asked[] = [];
vi.mock('../../src/ui/run/engine.ts', () => ({
  isCancelled: (error: unknown) => error instanceof DOMException,
  simulate: (request: RunRequest, { signal }: { signal: AbortSignal }) =>
    new Promise<RunResult>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      asked.push({ request, signal, answer: () => resolve(fakeResult(request)) });
    }),
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
    vi.stubGlobal('location', { search: '', hash: '' });
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
    vi.stubGlobal('addEventListener', () => {});
    page = { ...(await import('../../src/ui/run/control.ts')), ...(await import('../../src/ui/run/shown.ts')), ...(await import('../../src/ui/state/scenario.ts')) };
    await import('../../src/ui/run/monthly.ts'); // fetched with the first result: here at once
    stop = (await import('../../src/ui/run/follow.ts')).followScenario();
  });
  afterEach(() => {
    stop();
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

  it('stops where it is told to', async () => {
    await answerAll();
    page.cancel();
    await settle();
    expect(wishes()).toEqual([]);
    expect(page.cancelledByUser.value).toBe(true);
    expect(page.shownScale.value).toBe(100);
  });
});

/** The scenarios in which a family's twin may live, and the diaries of both. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RunResult } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isCancelled, simulate } from '../run/engine.ts';
import { scenario, seed } from '../state/scenario.ts';
import { scenarioOf, shelf } from '../state/shelf.ts';
import { say } from '../words/say.ts';
import { DIARY_SCALE } from './families.ts';

const STAY = 'leaveToRemain';

/** 'none', 'without', 'staying', or the id of a kept scenario. */
export const other = signal<string | undefined>(undefined);

export interface Arm {
  readonly key: string;
  /** As a choice, and above its column. */
  readonly words: string;
}

export function armsNow(): Arm[] {
  const programmes = Object.values(scenario.value.programmes);
  return [
    ...(programmes.length > 0 ? [{ key: 'without', words: say('diary-arm-without') }] : []),
    ...(programmes.some(({ kind }) => kind === STAY) ? [] : [{ key: 'staying', words: say('diary-arm-staying') }]),
    ...shelf.value.map(({ id, name }) => ({ key: id, words: name })),
    { key: 'none', words: say('diary-arm-none') },
  ];
}

async function scenarioOfArm(key: string): Promise<Scenario | undefined> {
  if (key === 'none') return undefined;
  if (key === 'without') return { ...scenario.peek(), programmes: {} };
  if (key !== 'staying') {
    const kept = shelf.peek().find(({ id }) => id === key);
    return kept && scenarioOf(kept.saved);
  }
  const [{ withKind }, { firstInNumber }] = await Promise.all([import('../programmes/entries.ts'), import('../programmes/months.ts')]);
  return withKind(STAY, firstInNumber(scenario.peek()));
}

export interface Told {
  /** Of which scenario, and from which luck. */
  readonly of: Scenario;
  readonly seed: string;
  readonly household: number;
  readonly result: RunResult;
  readonly twin?: RunResult | undefined;
  /** No twin is asked for. */
  readonly alone: boolean;
}
export const told = signal<Told | undefined>(undefined);
export const failure = signal('');

/** Reads the diary of this household, then its twin's: from the same luck. */
export function useDiaries(household: number | undefined, arm: string): void {
  const [open, luck] = [scenario.value, seed.value];
  useEffect(() => {
    if (household === undefined) return undefined;
    const stop = new AbortController();
    failure.value = '';
    const read = (of: Scenario): Promise<RunResult> =>
      simulate({ scenario: of, seed: luck, scale: DIARY_SCALE, traceHousehold: household }, { signal: stop.signal });
    const ask = async (): Promise<void> => {
      const known = told.peek();
      const fits = known?.household === household && known.of === open && known.seed === luck;
      const result = fits ? known.result : await read(open);
      const own = { of: open, seed: luck, household, result };
      told.value = { ...own, alone: arm === 'none' };
      const beside = await scenarioOfArm(arm);
      if (beside !== undefined && !stop.signal.aborted) told.value = { ...own, twin: await read(beside), alone: false };
    };
    ask().catch((error: unknown) => {
      if (!isCancelled(error)) failure.value = error instanceof Error ? error.message : String(error);
    });
    return () => stop.abort();
  }, [household, arm, open, luck]);
}

/**
 * Questions of many runs that are under way or answered: they go on whatever page is looked at, can be stopped from each, and are kept
 * until they are asked anew. One runs at a time; others wait for their turn.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Asked, Questions, Report } from '../../experiment/questions.ts';
import { isCancelled } from './engine.ts';

export interface Asking<Name extends keyof Questions> {
  readonly name: Name;
  readonly asked: Asked<Name>;
  readonly state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  /** Runs, as far as they are known beforehand. */
  readonly done: number;
  readonly all: number;
  readonly report?: Report<Name>;
  /** Why it failed. */
  readonly why?: string;
}

export interface Experiment<Name extends keyof Questions> {
  readonly now: ReadonlySignal<Asking<Name> | undefined>;
  /** In place of what this experiment was asked before. */
  ask(asked: Asked<Name>): Promise<void>;
  stop(): void;
}

const open = signal<readonly ReadonlySignal<Asking<keyof Questions> | undefined>[]>([]);

const isOn = (asking: Asking<keyof Questions> | undefined): asking is Asking<keyof Questions> => asking?.state === 'waiting' || asking?.state === 'running';

/** What runs or waits, for the strip that every page shows. */
export const underWay = computed(() => open.value.map(({ value }) => value).filter(isOn));

/** Ends when whatever was asked before has ended. */
let turn: Promise<unknown> = Promise.resolve();

const stops = new Map<keyof Questions, () => void>();
/** Stops an experiment by its name. */
export const stopExperiment = (name: keyof Questions): void => stops.get(name)?.();

export function experiment<Name extends keyof Questions>(name: Name): Experiment<Name> {
  const now = signal<Asking<Name> | undefined>(undefined);
  open.value = [...open.value, now as unknown as ReadonlySignal<Asking<keyof Questions> | undefined>];
  let stop: AbortController | undefined;
  const end = (): void => stop?.abort();
  stops.set(name, end);

  async function run(asked: Asked<Name>, { signal: stopped }: AbortController): Promise<void> {
    const tell = (change: Partial<Asking<Name>>): void => {
      if (!stopped.aborted && now.value !== undefined) now.value = { ...now.value, ...change };
    };
    tell({ state: 'running' });
    try {
      const { askExperiment } = await import('../../../workers/experiment.ts'); // only with the first that is asked
      const report = await askExperiment(name, asked, (done, all) => tell({ done, all }), stopped);
      tell({ state: 'done', report });
    } catch (error) {
      if (!isCancelled(error)) tell({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    now,
    async ask(asked) {
      end();
      const mine = new AbortController();
      stop = mine;
      now.value = { name, asked, state: 'waiting', done: 0, all: 0 };
      mine.signal.addEventListener('abort', () => {
        if (stop === mine && isOn(now.value as Asking<keyof Questions> | undefined)) now.value = { ...(now.value as Asking<Name>), state: 'stopped' };
      });
      const before = turn;
      const done = before.then(() => (mine.signal.aborted ? undefined : run(asked, mine)));
      turn = done;
      await done;
    },
    stop: end,
  };
}

/** Which figure of the futures is read, against which line, and how small a difference between arms does not matter; and what was read. */
import { computed, effect, signal } from '@preact/signals';
import { askExperiment } from '../../../workers/experiment.ts';
import type { FuturesRead } from '../../experiment/futures/read.ts';
import { measureId } from '../../experiment/futures/plan.ts';
import type { Line } from '../../experiment/stress/lines.ts';
import { isCancelled } from '../run/engine.ts';
import { futures, lines } from './asked.ts';

const chosen = signal<string | undefined>(undefined);
const smallests = signal<Readonly<Record<string, number>>>({});

export interface MeasureAsked {
  readonly id: string;
  readonly line: Line | undefined;
  readonly limit: number;
  readonly smallest: number;
}

/** A hundredth of the line is where to begin: yours to set. */
const PART = 0.01;
const idOf = ({ outcome, group }: Line): string => measureId(outcome, group);

export const measureAsked = computed((): MeasureAsked => {
  const line = lines.value.find((one) => idOf(one) === chosen.value) ?? lines.value[0];
  const id = line === undefined ? '' : idOf(line);
  const limit = line?.limit ?? Number.NaN;
  return { id, line, limit, smallest: smallests.value[id] ?? Number((limit * PART).toPrecision(1)) };
});

export const choose = (id: string): void => {
  chosen.value = id;
};
export const setSmallest = (value: number): void => {
  smallests.value = { ...smallests.value, [measureAsked.value.id]: value };
};

export const found = signal<FuturesRead | undefined>(undefined);
export const why = signal<string | undefined>(undefined);
export const reading = signal(false);

/** Sums alone, by a worker of their own: nothing is run again. A newer wish ends the older one. */
effect(() => {
  const report = futures.now.value?.report;
  const { id: measure, limit: worseThan, smallest } = measureAsked.value;
  if (report === undefined || measure === '' || !Number.isFinite(worseThan)) return undefined;
  const stop = new AbortController();
  reading.value = true;
  why.value = undefined;
  askExperiment('futuresRead', { ...report, measure, worseThan, smallest }, () => {}, stop.signal).then(
    (read) => {
      reading.value = false;
      found.value = read;
    },
    (error: unknown) => {
      if (isCancelled(error)) return;
      reading.value = false;
      why.value = error instanceof Error ? error.message : String(error);
    },
  );
  return () => stop.abort();
});

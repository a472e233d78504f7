/** The causes that several sign tests move. */
import type { Change } from './sign.ts';

/** Nobody arrives. */
export const NOBODY: Change = { arrivals: { volumeFactor: 0 } };
/** All of the valley's arrivals. */
export const ALL_COME: Change = {};

export const assuming = (submodel: string, values: Readonly<Record<string, number>>): Change => ({ assumptions: { [submodel]: values } });

/** The same for each of the streams of families. */
export const families = (stream: Change): Change => ({ streams: { home: stream, far: stream } });

/** Everybody comes back in one band. */
export function inBand(band: string): Change {
  const none = { solicited: 0, voluntary: 0, reluctant: 0, pressured: 0, obliged: 0, forced: 0 };
  return families({ bands: { ...none, [band]: 1 } });
}

/** All zones at once. */
export const zones = (zone: Change): Change => ({ zones: { town: zone, edge: zone, north: zone, south: zone } });

export const PROGRAMME = 'programme';

interface ProgrammeChange {
  readonly kind: string;
  readonly budgetUsd: number;
  readonly [field: string]: unknown;
}

/** One programme, for the returnees of the valley while they come and a year on, unless said otherwise. */
export const programme = (input: ProgrammeChange): Change => ({
  programmes: {
    [PROGRAMME]: {
      label: 'Programme',
      start: '2020-07',
      end: '2021-12',
      placesPerMonth: 1_000,
      target: { origins: ['returnee'] },
      ...input,
    },
  },
});

/** Cash for every member of a household that came back, enough for all. */
export const cash = (perPersonUsd: number, more: Change = {}): Change =>
  programme({ kind: 'reintegrationCash', budgetUsd: 40_000 * perPersonUsd, parameters: { perPersonUsd }, ...more });

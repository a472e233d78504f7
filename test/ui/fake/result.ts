/** A result that looks like one of the model, for tests and drawing only: it is never shipped. */
import type { OutcomeSeries, RunRequest, RunResult } from '../../../src/model/result.ts';
import { addMonths, monthsBetween } from '../../../src/ui/words/dates.ts';

interface Shape {
  readonly unit: string;
  /** Level of residents before the arrivals. */
  readonly level: number;
  /** What the arrivals make of it, as a factor; newcomers stand at `newcomers` of it. */
  readonly factor: number;
  readonly newcomers?: number;
  readonly counted?: boolean;
  /** Of the place or of the run: people are not set apart. */
  readonly of?: 'place' | 'run';
  /** Counted from the first month on. */
  readonly soFar?: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  population: { unit: 'people', level: 1_517_000, factor: 1.02, counted: true },
  dayLabourers: { unit: 'people', level: 16_000, factor: 2.6, newcomers: 1.8, counted: true },
  unemployment: { unit: 'share', level: 0.22, factor: 1.3, newcomers: 1.5 },
  daysWorked: { unit: 'days a month', level: 14, factor: 0.62, newcomers: 0.8 },
  livingStandard: { unit: 'ratio (1 = before)', level: 1, factor: 0.86, newcomers: 0.7 },
  rentUsdPerMonth: { unit: 'US dollars a month', level: 58, factor: 1.4, newcomers: 0.9 },
  rentIndex: { unit: 'ratio (1 = before)', level: 1, factor: 1.42, of: 'place' },
  landPriceIndex: { unit: 'ratio (1 = before)', level: 1, factor: 7.5, of: 'place' },
  peoplePerRoom: { unit: 'people', level: 3.1, factor: 1.35, of: 'place' },
  pupilsHigh: { unit: 'pupils', level: 21_000, factor: 1.2, counted: true },
  seatsHigh: { unit: 'seats', level: 26_000, factor: 1.1, counted: true, of: 'place' },
  outOfSchoolShare: { unit: 'share', level: 0.31, factor: 1.15, newcomers: 1.5 },
  minutesAcrossTown: { unit: 'minutes', level: 22, factor: 3.1, of: 'run' },
  waterService: { unit: 'share', level: 0.82, factor: 0.7, of: 'place' },
  remittancesReceivedUsd: { unit: 'US dollars a month', level: 1_900_000, factor: 0.9, counted: true },
  remittancesLostUsd: { unit: 'US dollars a month', level: 1_000, factor: 180, counted: true },
  wellbeing: { unit: 'index 0–1', level: 0.58, factor: 0.85, newcomers: 0.8 },
  resentment: { unit: 'index 0–1', level: 0.18, factor: 2.1 },
  grievance: { unit: 'index 0–1', level: 0.22, factor: 1.9 },
  wish: { unit: 'share', level: 0.4, factor: 1.2, newcomers: 1.1 },
  plan: { unit: 'share', level: 0.037, factor: 1.3, newcomers: 1.1 },
  leftInMonth: { unit: 'people a month', level: 900, factor: 1.5 },
  departures: { unit: 'people, so far', level: 900, factor: 1.5, of: 'run', soFar: true },
  irregularDepartures: { unit: 'people, so far', level: 400, factor: 1.7, of: 'run', soFar: true },
  involuntaryImmobility: { unit: 'share', level: 0.36, factor: 1.2, newcomers: 1.2 },
  enterprises: { unit: 'enterprises', level: 31_000, factor: 1.1, counted: true, of: 'place' },
  newcomerEnterprises: { unit: 'enterprises, so far', level: 1, factor: 4_000, of: 'run' },
  rssComposite: { unit: 'index 0–1', level: 0.62, factor: 0.9, newcomers: 0.7 },
};

/** 0 before the arrivals, towards 1 after them, back a little later. */
function response(month: number, peak: number): number {
  if (month < peak) return 0;
  const since = month - peak;
  return (1 - Math.exp(-since / 4)) * (0.7 + 0.3 * Math.exp(-since / 30));
}

const wobble = (month: number, scale: number, salt: number): number => Math.sin(month * 1.7 + salt) * 0.004 * Math.sqrt(scale);

export function fakeResult(request: RunRequest): RunResult {
  const { scenario, seed, scale } = request;
  const months = request.months ?? scenario.place.months;
  const dates = Array.from({ length: months }, (_, month) => addMonths(scenario.place.start, month));
  const arrivals: Record<string, number[]> = { returnee: new Array<number>(months).fill(0), displaced: new Array<number>(months).fill(0) };
  for (const stream of Object.values(scenario.streams)) {
    for (const [date, people] of Object.entries(stream.arrivals)) {
      const at = monthsBetween(scenario.place.start, date);
      const into = arrivals[stream.origin];
      if (into !== undefined && at >= 0 && at < months)
        into[at] = (into[at] ?? 0) + people * stream.settlingShare * scenario.arrivals.volumeFactor;
    }
  }
  const returned = arrivals['returnee'] ?? [];
  const displaced = arrivals['displaced'] ?? [];
  const total = returned.map((value, at) => value + (displaced[at] ?? 0));
  const peak = Math.max(0, total.indexOf(Math.max(...total)) - 2);
  const programmes = Object.keys(scenario.programmes).length;
  const running = (values: readonly number[]): number[] => {
    let sum = 0;
    return values.map((value) => (sum += value));
  };
  const stock: Record<string, number[]> = { returnees: running(returned), displaced: running(displaced) };
  const volume = scenario.arrivals.volumeFactor * (total.some((value) => value > 0) ? 1 : 0);

  const outcomes: Record<string, OutcomeSeries> = {};
  let salt = 0;
  for (const [key, shape] of Object.entries(SHAPES)) {
    salt += 1;
    const moved = 1 + (shape.factor - 1) * volume * (1 - 0.06 * programmes);
    const base = dates.map((_, at) => shape.level * (1 + (moved - 1) * response(at, peak) + wobble(at, scale, salt)));
    const newcomers = (group: string): number[] =>
      dates.map((_, at) => {
        const people = stock[group]?.[at] ?? 0;
        if (people < 1) return shape.counted ? 0 : Number.NaN;
        const share = shape.counted ? people / 1_517_000 : 1;
        return (base[at] ?? 0) * (shape.newcomers ?? 1) * share;
      });
    const returnees = key === 'population' ? (stock['returnees'] ?? []) : newcomers('returnees');
    const moving = newcomers('displaced');
    const earlier = base.map((value) => value * (shape.counted ? 0.14 : 1.04));
    const all = shape.counted ? base.map((value, at) => value + (earlier[at] ?? 0) + (returnees[at] ?? 0) + (moving[at] ?? 0)) : base;
    const part = shape.counted ? 0.34 : 1;
    const zones = Object.fromEntries(
      Object.entries(scenario.zones).map(([pcode, zone], index) => {
        const weight = shape.counted ? zone.population / 1_517_000 : 1;
        const strength = zone.hotSpot ? 1.25 : 0.75 + 0.2 * Math.sin(index * 2.3);
        return [pcode, base.map((value) => shape.level * weight * (1 + (value / shape.level - 1) * strength))];
      }),
    );
    const series: Record<string, number[]> = {
      all,
      residents: base,
      earlierReturnees: earlier,
      returnees,
      displaced: moving,
      hotSpot: all.map((value) => value * part),
      'hotSpot.residents': base.map((value) => value * part),
      'hotSpot.returnees': returnees.map((value) => value * (shape.counted ? 0.55 : 1)),
      periphery: all.map((value, at) => value * part * (1 + 0.1 * response(at, peak))),
    };
    const kept = { person: Object.keys(series), place: ['all', 'hotSpot', 'periphery'], run: ['all'] }[shape.of ?? 'person'];
    const told = Object.fromEntries(kept.map((group) => [group, shape.soFar ? running(series[group] ?? []) : (series[group] ?? [])]));
    const apart = shape.of === undefined ? { zonesResidents: zones, zonesNewcomers: zones } : {};
    outcomes[key] = { label: key, unit: shape.unit, doc: '', series: told, zones: shape.of === 'run' ? {} : zones, ...apart };
  }
  outcomes['arrivals'] = { label: 'Arrivals', unit: 'people, so far', doc: '', series: { all: running(total) }, zones: {} };
  return {
    scenario: scenario.title,
    seed,
    scale,
    modelVersion: 'fake',
    fingerprint: (seed.length * 7919 + programmes * 31 + scale).toString(16).padStart(16, '0'),
    dates,
    outcomes,
    accounts: {},
    programmes: {},
    facts: {},
    horizons: {},
    warnings: [],
    timing: { people: 1_517_000 / scale, personMonths: (1_517_000 / scale) * months, bytes: 0 },
  };
}

/** Process 12: observe. Gathers tallies, and writes every outcome of every group and zone. */
import { ACCOUNT_LABELS, ACCOUNTS, FLOWS, type Flow } from '../accounts/ledger.ts';
import type { Process } from '../process.ts';
import type { AccountSeries, OutcomeSeries, ProgrammeSeries } from '../result.ts';
import type { World } from '../world.ts';
import { OUTCOMES } from './index.ts';
import { observeHorizons } from './horizons.ts';
import { GROUPS, isPeriphery, type Outcome, placeCount, slotPlaces, type Sum } from './outcome.ts';
import { slotCount } from './cells.ts';
import type { Tally } from './tally.ts';

export const observe: Process = {
  key: 'observe',
  label: 'Observe',
  doc: 'Counts and sums by zone and group; nothing in the model reads them.',
  run(world) {
    world.observer.month(world);
  },
};

const TALLIES: readonly Tally[] = [
  ...new Map(OUTCOMES.flatMap((o) => (o.of ? [o.of.top, ...(o.of.bottom ? [o.of.bottom] : [])] : [])).map((s) => [s.tally.key, s.tally])).values(),
];

const PROGRAMME_COLUMNS = ['spentCents', 'awareShare', 'waiting', 'waitingOutside', 'served', 'residentsServed', 'targetPeople', 'ineligible', 'refused', 'fallsShort', 'runningUsdPerMonth'] as const;

/** Keeps the series of a run; a programme that was not there yet has done nothing and holds nothing. Each worker of a team has one and takes part in the sums; the first has the results. */
export class Observer {
  private readonly rows: Float64Array[] = [];
  /** The latest sums, by tally. */
  private readonly sums = new Map<string, Float64Array>();
  private readonly places: readonly Uint16Array[];
  private readonly accounts: { readonly balances: Float64Array; readonly flows: Float64Array }[] = [];
  private readonly programmes: { readonly [column: string]: Float64Array }[] = [];

  /** With the series of the months before, which another observer has kept. */
  constructor(world: World, before?: Observer) {
    this.places = slotPlaces(world);
    if (before === undefined) return;
    this.rows.push(...before.rows);
    this.accounts.push(...before.accounts);
    this.programmes.push(...before.programmes);
    for (const [key, sums] of before.sums) this.sums.set(key, sums);
  }

  month(world: World): void {
    const { team, counts } = world;
    const slots = slotCount(world.zoneIds.length);
    const width = placeCount(world.zoneIds.length);
    observeHorizons(world);
    const { sums } = this;
    for (const tally of TALLIES) {
      if (world.month % tally.everyMonths !== 0) continue;
      const into = world.observed.subarray(0, slots * tally.width);
      team.sum(tally.over === 'lists' ? 0 : counts[tally.over], into, (part, from, to) => tally.add(world, part, from, to));
      if (team.rank === 0) sums.set(tally.key, this.spread(into, slots, tally.width, width));
    }
    team.once(() => {
      this.rows.push(this.values(world, sums, width));
      this.accounts.push({ balances: Float64Array.from(world.ledger.balances), flows: Float64Array.from(world.ledger.flows) });
      const s = world.programmeState;
      this.programmes.push(Object.fromEntries(PROGRAMME_COLUMNS.map((column) => [column, Float64Array.from(s[column])])));
    });
  }

  /** Sums of cells to sums of places. */
  private spread(sums: Float64Array, slots: number, sumCount: number, width: number): Float64Array {
    const out = new Float64Array(sumCount * width);
    for (let k = 0; k < sumCount; k++) {
      for (let slot = 0; slot < slots; slot++) {
        const value = sums[slot * sumCount + k];
        if (value === 0) continue;
        for (const place of this.places[slot]) out[k * width + place] += value;
      }
    }
    return out;
  }

  private values(world: World, sums: Map<string, Float64Array>, width: number): Float64Array {
    const out = new Float64Array(OUTCOMES.length * width).fill(Number.NaN);
    /** One sum at all places. */
    const get = ({ tally, at }: Sum): Float64Array => {
      const values = sums.get(tally.key) as Float64Array;
      const total = new Float64Array(width);
      for (const k of at) for (let place = 0; place < width; place++) total[place] += values[k * width + place];
      return total;
    };
    OUTCOMES.forEach((outcome, o) => {
      const start = o * width;
      if (outcome.of) {
        const { factor = 1 } = outcome.of;
        const top = get(outcome.of.top);
        const bottom = outcome.of.bottom && get(outcome.of.bottom);
        for (let place = 0; place < width; place++) {
          const t = top[place] * factor;
          out[start + place] = bottom ? (bottom[place] > 0 ? t / bottom[place] : Number.NaN) : t * world.scale;
        }
      } else if (outcome.zone) this.ofZones(world, outcome, out, start);
      else if (outcome.run) out[start] = outcome.run(world);
    });
    return out;
  }

  private ofZones(world: World, outcome: Outcome, out: Float64Array, start: number): void {
    const zone = outcome.zone as NonNullable<Outcome['zone']>;
    const n = world.zoneIds.length;
    const value = world.zoneIds.map((_, z) => zone.value(world, z));
    const whole = (counts: (z: number) => boolean): number => {
      let top = 0;
      let bottom = 0;
      for (let z = 0; z < n; z++) {
        if (!counts(z) || Number.isNaN(value[z])) continue;
        const weight = zone.whole === 'sum' ? 1 : world.zones.people[z];
        top += value[z] * weight;
        bottom += weight;
      }
      return zone.whole === 'sum' ? top : bottom > 0 ? top / bottom : Number.NaN;
    };
    out[start + GROUPS.indexOf('all')] = whole(() => true);
    out[start + GROUPS.indexOf('hotSpot')] = whole((z) => world.zoneInputs[z].hotSpot);
    out[start + GROUPS.indexOf('periphery')] = whole((z) => isPeriphery(world, z));
    value.forEach((v, z) => {
      out[start + GROUPS.length + z] = v;
    });
  }

  outcomes(world: World): { [key: string]: OutcomeSeries } {
    const n = world.zoneIds.length;
    const width = placeCount(n);
    const series = (place: number): number[] => this.rows.map((row) => row[place]);
    return Object.fromEntries(
      OUTCOMES.map((outcome, o): [string, OutcomeSeries] => {
        const start = o * width;
        const groups = GROUPS.map((g, k): [string, number[]] => [g, series(start + k)]).filter(([g, values]) => g === 'all' || values.some((v) => !Number.isNaN(v)));
        const zones = (part: number): { [pcode: string]: number[] } => Object.fromEntries(world.zoneIds.map((id, z) => [id, series(start + GROUPS.length + part * n + z)]));
        const { label, unit, doc } = outcome;
        return [outcome.key, { label, unit, doc, series: Object.fromEntries(groups), zones: outcome.run ? {} : zones(0), ...(outcome.of && { zonesResidents: zones(1), zonesNewcomers: zones(2) }) }];
      }),
    );
  }

  accountSeries(world: World): { [key: string]: AccountSeries } {
    const flows = Object.keys(FLOWS) as Flow[];
    const usd = world.scale / 100;
    const names: [string, string][] = [
      ...ACCOUNTS.map((a): [string, string] => [a, ACCOUNT_LABELS[a]]),
      ...Object.entries(world.scenario.programmes).map(([id, p]): [string, string] => [`programme.${id}`, p.label || id]),
    ];
    return Object.fromEntries(
      names.map(([key, label], a) => {
        const moved = flows
          .map((flow, f): [string, number[]] => [flow, this.accounts.map((m) => (m.flows[a * flows.length + f] ?? 0) * usd)])
          .filter(([, values]) => values.some((v) => v !== 0));
        return [key, { label, balanceUsd: this.accounts.map((m) => (m.balances[a] ?? 0) * usd), flowsUsd: Object.fromEntries(moved) }];
      }),
    );
  }

  programmeSeries(world: World): { [id: string]: ProgrammeSeries } {
    return Object.fromEntries(
      Object.entries(world.scenario.programmes).map(([id, input], k): [string, ProgrammeSeries] => {
        const of = (column: (typeof PROGRAMME_COLUMNS)[number], factor: number): number[] => this.programmes.map((m) => (m[column][k] ?? 0) * factor);
        const spent = of('spentCents', world.scale / 100);
        return [
          id,
          {
            label: input.label || id,
            kind: input.kind,
            budgetUsd: input.budgetUsd,
            spentUsd: spent,
            unspentUsd: input.budgetUsd - (spent[spent.length - 1] ?? 0),
            aware: of('awareShare', 1),
            waiting: of('waiting', world.scale),
            waitingOutside: of('waitingOutside', world.scale),
            served: of('served', world.scale),
            residentsServed: of('residentsServed', world.scale),
            target: of('targetPeople', world.scale),
            ineligible: of('ineligible', world.scale),
            refused: of('refused', world.scale),
            fallsShort: of('fallsShort', world.scale),
            runningUsdPerMonth: of('runningUsdPerMonth', world.scale),
          },
        ];
      }),
    );
  }
}

/** The world of a run: what the scenario says, the tables, the luck and the team. Processes read and write nothing else. */
import { layLotScratch, lotScratchBytes, type LotScratch } from '../lib/lot.ts';
import { decisionKey, type Key, seedKey } from '../lib/random.ts';
import { RowList, sortRows } from '../lib/rows.ts';
import { type Column, layTable, type TableDeclaration, tableBytes } from '../lib/table.ts';
import type { Team } from '../lib/team.ts';
import { ACCOUNTS, type Ledger, layLedger, ledgerBytes } from './accounts/ledger.ts';
import { planWays, type Way } from './leaving/ways.ts';
import { type ParameterValues, parameterValues } from './parameters.ts';
import { MOST_SUMS, slotCount, horizonCount } from './outcomes/cells.ts';
import { planRoutes } from './infrastructure/routes.ts';
import type { Roster } from './population/identity.ts';
import { assetRows, MOST_ASSETS } from './programmes/assets.ts';
import type { RunRequest } from './result.ts';
import { BANDS, LEVELS, type ProgrammeInput, type Scenario, SECTORS, type StreamInput, TRADES, type ZoneInput } from './scenario.ts';
import {
  type Enrolments,
  enrolmentsTable,
  type Households,
  householdsTable,
  type Jobs,
  jobsTable,
  type People,
  type ProgrammeState,
  peopleTable,
  programmesTable,
  type Roads,
  roadsTable,
  type Schools,
  schoolsTable,
  type Trades,
  tradesTable,
  type Zones,
  zonesTable,
} from './state.ts';
import type { Probe } from './probe.ts';

/** How many rows each table may come to hold; from the scenario alone, so that every member of a team lays the same memory. */
export interface Capacities {
  readonly people: number;
  readonly households: number;
  readonly enrolments: number;
}

export interface World {
  readonly scenario: Scenario;
  readonly p: ParameterValues;
  team: Team;
  readonly seed: Key;
  /** People per agent. */
  readonly scale: number;
  readonly months: number;
  /** Month under way; 0 is the first. */
  month: number;
  readonly zoneIds: readonly string[];
  readonly zoneInputs: readonly ZoneInput[];
  readonly streams: readonly StreamInput[];
  readonly corridorIds: readonly string[];
  readonly programmes: readonly ProgrammeInput[];
  readonly people: People;
  readonly households: Households;
  readonly zones: Zones;
  readonly jobs: Jobs;
  readonly trades: Trades;
  readonly schools: Schools;
  readonly roads: Roads;
  readonly enrolments: Enrolments;
  readonly programmeState: ProgrammeState;
  readonly ledger: Ledger;
  readonly lot: LotScratch;
  /** Minutes from zone to zone, row by row; within a zone on the diagonal. */
  readonly minutes: Float64Array;
  /** Which households this run holds. */
  readonly roster: Roster;
  /** By corridor: members abroad, monthly chance of coming back on their own (solved). */
  readonly abroad: Float64Array;
  readonly returnPerMonth: Float64Array;
  /** Ways out, two for each corridor. */
  readonly ways: readonly Way[];
  /** Roads on the way from zone to zone, inner ones apart (see infrastructure/roads.ts). */
  readonly routes: readonly Int32Array[];
  /** Sums of a pass (whole numbers), and places of a lot by market. */
  readonly tally: Float64Array;
  readonly places: Float64Array;
  /** Trips to work by pair of zones, then to school within each zone. */
  readonly trips: Float64Array;
  /** Cumulative weights of the choices of workplaces, squares and markets, zone by zone (scratch of a month). */
  readonly jobReach: Float64Array;
  readonly squareReach: Float64Array;
  /** Arrivals so far, by zone and stream (people). */
  readonly settled: Float64Array;
  /** Rows of the roster that have arrived, by stream. */
  readonly arrived: Float64Array;
  /** What programmes have built, by programme, asset and row (see programmes/means.ts). */
  readonly built: Float64Array;
  /** Numbers solved from the baseline, by name. */
  readonly solved: Solved;
  /** Rows in use. */
  readonly counts: Counts;
  /** Row 0: how many; then rows that a parallel pass found (sorted by id before use). */
  readonly found: Int32Array;
  /**
   * Whom processes concern, of this worker's own block, as the census of the month finds them: people of 15 and more; pupils and other
   * children of school age; those in regular work, without it (whom lay-offs and failures join), on their own account.
   */
  readonly grown: RowList;
  readonly schoolAge: RowList;
  readonly employed: RowList;
  readonly jobless: RowList;
  readonly selfEmployed: RowList;
  /** Rows of this worker's own block that a process keeps from one pass to the next. */
  readonly kept: RowList;
  /** Monthly numbers that no table holds, for the outcomes: see FACTS. */
  readonly facts: Facts;
  readonly capacities: Capacities;
  /** The key of a decision in the month under way. */
  key(decision: string): Key;
  /** Keeps the outcomes (see outcomes/observe.ts). */
  observer: { month(world: World): void };
  /** Sums by stream and time since arrival (see outcomes/horizons.ts). */
  readonly horizons: Float64Array;
  /** Sums of the observer. */
  readonly observed: Float64Array;
  /** The probe of a trace, or undefined. */
  probe?: Probe;
  /** Row of the traced household, −1 for none. */
  watched: number;
  readonly warnings: string[];
}

export const SOLVED = {
  square: 'Intercept of going to the labour square.',
  rentUrban: 'Intercept of renting, townspeople.',
  hostedUrban: 'Intercept of being hosted, townspeople.',
  rentRural: 'Intercept of renting, countryside.',
  hostedRural: 'Intercept of being hosted, countryside.',
  wellbeing: 'Intercept of wellbeing.',
  wish: 'Intercept of the wish to leave.',
  planRate: 'Monthly rate of planning of somebody whose means equal the cost.',
  schoolIncome: 'Mean of ln(consumption per head over the poverty line) before the arrivals.',
  livingHereCents: 'Mean consumption per head of residents before the arrivals.',
  workersLeaving: 'Regular workers who leave the place in a month before the arrivals, of all regular workers.',
  ordinaryDepartures: 'Expected departures a month before the arrivals (agents).',
  ordinaryReturns: 'Expected returns a month before the arrivals (agents).',
} as const;
export type Solved = { -readonly [K in keyof typeof SOLVED]: number };

const COUNTS = ['people', 'households', 'enrolments', 'stepped'] as const;
export type Counts = { -readonly [K in (typeof COUNTS)[number]]: number };

export const FACTS = {
  arrivals: 'People who arrived.',
  remained: 'People who need not return: leave to remain.',
  moves: 'Households that moved.',
  hires: 'People hired for regular work.',
  separations: 'People who left or lost regular work.',
  entries: 'Enterprises opened.',
  exits: 'Enterprises closed.',
  newcomerEntries: 'Enterprises opened by newcomers.',
  departures: 'People who left.',
  regularDepartures: 'Who left the regular way.',
  irregularDepartures: 'Who left the irregular way.',
  failedDepartures: 'Who tried to leave and were turned back.',
  ordinaryReturns: 'Members abroad who came back on their own.',
  deported: 'Members abroad who were sent back.',
  wishesEntered: 'Wishes to leave that began.',
  wishesDropped: 'Wishes to leave that ended.',
  births: 'Births.',
  deaths: 'Deaths.',
  marriages: 'Marriages.',
  remittancesLostCents: 'Monthly remittances that ended with returns, so far.',
} as const;
export type Facts = { -readonly [K in keyof typeof FACTS]: number };

const align = (bytes: number): number => Math.ceil(bytes / 64) * 64;

/**
 * Named numbers in shared memory, so that all members of a team read what one wrote. The accessors lie on a prototype made once, so
 * that the numbers of all runs are of one hidden class (see `layWorld`).
 */
function namedNumbers<T extends string>(names: readonly T[]): (buffer: ArrayBufferLike, offset: number) => { [K in T]: number } {
  class Named {
    readonly values: Float64Array;
    constructor(buffer: ArrayBufferLike, offset: number) {
      this.values = new Float64Array(buffer, offset, names.length);
    }
  }
  names.forEach((name, k) => {
    Object.defineProperty(Named.prototype, name, {
      enumerable: true,
      get(this: Named) {
        return this.values[k];
      },
      set(this: Named, value: number) {
        this.values[k] = value;
      },
    });
  });
  return (buffer, offset) => new Named(buffer, offset) as unknown as { [K in T]: number };
}

const SOLVED_NAMES = Object.keys(SOLVED);
export const FACT_NAMES = Object.keys(FACTS) as (keyof Facts)[];
const laySolved = namedNumbers(SOLVED_NAMES);
const layCounts = namedNumbers(COUNTS);
const layFacts = namedNumbers(FACT_NAMES);

/** Lots have at most this many markets: zones × (the longest of sectors, trades, levels), with one more for programmes. */
const lotMarkets = (scenario: Scenario): number => Object.keys(scenario.zones).length * (SECTORS.length + 1) + 64;

/** The longest sum over rows: zone × zone trips, or zone × kind tallies. */
export const longestTally = (scenario: Scenario): number => {
  const zones = Object.keys(scenario.zones).length;
  return Math.max(zones * zones + zones, zones * 90, lotMarkets(scenario)) + 64;
};

/** Longest tally of the outcomes. */
const longestObserved = (scenario: Scenario): number => slotCount(Object.keys(scenario.zones).length) * MOST_SUMS;
/** Longest sum that a team must hold. */
export const longestSum = (scenario: Scenario): number => Math.max(longestTally(scenario), longestObserved(scenario), lotMarkets(scenario) * 256);

type Part = readonly [bytes: number, lay: (buffer: ArrayBufferLike, offset: number) => unknown];

function parts(scenario: Scenario, c: Capacities): { readonly [name: string]: Part } {
  const zones = Object.keys(scenario.zones).length;
  const streams = Object.keys(scenario.streams).length;
  const accounts = ACCOUNTS.length + Object.keys(scenario.programmes).length;
  const rows = {
    people: [peopleTable, c.people],
    households: [householdsTable, c.households],
    zones: [zonesTable, zones],
    jobs: [jobsTable, zones * SECTORS.length],
    trades: [tradesTable, zones * TRADES.length],
    schools: [schoolsTable, zones * LEVELS.length],
    roads: [roadsTable, Object.keys(scenario.roads).length],
    enrolments: [enrolmentsTable, c.enrolments],
    programmeState: [programmesTable, Object.keys(scenario.programmes).length],
  } as const;
  const layout = Object.keys(scenario.programmes).length === 0 ? { untouched: ({ onlyByProgrammes }: Column) => onlyByProgrammes === true } : {};
  const tables = Object.entries(rows).map(([name, [table, capacity]]): [string, Part] => [
    name,
    [tableBytes(table, capacity, layout), (buffer, offset) => layTable(table as TableDeclaration, capacity, buffer, offset, layout)],
  ]);
  const markets = lotMarkets(scenario);
  const numbers = (n: number): Part => [n * 8, (buffer, offset) => new Float64Array(buffer, offset, n)];
  // At most an eighth of the people tie in a lot; a list of found rows holds adults, who are less than three in five.
  const listed = Math.ceil(c.people / 8) + 1024;
  const foundable = Math.ceil(c.people * 0.6) + 1024;
  return {
    ...Object.fromEntries(tables),
    ledger: [ledgerBytes(accounts), (buffer, offset) => layLedger(accounts, buffer, offset)],
    lot: [lotScratchBytes(markets, listed), (buffer, offset) => layLotScratch(markets, listed, buffer, offset)],
    minutes: numbers(zones * zones),
    abroad: numbers(Object.keys(scenario.corridors).length),
    returnPerMonth: numbers(Object.keys(scenario.corridors).length),
    horizons: numbers(horizonCount(streams)),
    observed: numbers(longestObserved(scenario)),
    tally: numbers(longestTally(scenario)),
    places: numbers(markets),
    trips: numbers(zones * zones + zones),
    jobReach: numbers(zones * zones * SECTORS.length),
    squareReach: numbers(zones * zones),
    settled: numbers(zones * streams),
    arrived: numbers(streams),
    built: numbers(Object.keys(scenario.programmes).length * MOST_ASSETS * assetRows({ scenario })),
    solved: [SOLVED_NAMES.length * 8, laySolved],
    counts: [COUNTS.length * 8, layCounts],
    facts: [FACT_NAMES.length * 8, layFacts],
    found: [(foundable + 1) * 4, (buffer, offset) => new Int32Array(buffer, offset, foundable + 1)],
  };
}

/** Bytes of the one buffer behind a world. */
export function worldBytes(request: RunRequest, capacities: Capacities): number {
  return Object.values(parts(request.scenario, capacities)).reduce((sum, [bytes]) => sum + align(bytes), 0);
}

/** Lays an empty world into a zeroed buffer. */
export function layWorld(request: RunRequest, roster: Roster, capacities: Capacities, buffer: ArrayBufferLike, team: Team): World {
  const { scenario } = request;
  const laid: Record<string, unknown> = {};
  let offset = 0;
  for (const [name, [bytes, lay]] of Object.entries(parts(scenario, capacities))) {
    laid[name] = lay(buffer, offset);
    offset += align(bytes);
  }
  const seed = seedKey(request.seed);
  const keys = new Map<string, { readonly month: number; readonly key: Key }>();
  const world = {
    ...laid,
    scenario,
    p: parameterValues(scenario),
    team,
    seed,
    scale: request.scale,
    months: request.months ?? scenario.place.months,
    month: 0,
    zoneIds: Object.keys(scenario.zones),
    zoneInputs: Object.values(scenario.zones),
    streams: Object.values(scenario.streams),
    corridorIds: Object.keys(scenario.corridors),
    programmes: Object.values(scenario.programmes),
    capacities,
    roster,
    ways: planWays(scenario),
    routes: planRoutes(scenario),
    key(decision: string) {
      const known = keys.get(decision);
      if (known?.month === this.month) return known.key;
      const key = decisionKey(seed, decision, this.month);
      keys.set(decision, { month: this.month, key });
      return key;
    },
    grown: new RowList(),
    schoolAge: new RowList(),
    employed: new RowList(),
    jobless: new RowList(),
    selfEmployed: new RowList(),
    kept: new RowList(),
    watched: -1,
    warnings: [],
    observer: undefined,
    probe: undefined,
  };
  // Made of entries, all at once, worlds are of one hidden class: what was compiled for the first run of a thread serves all later ones.
  return Object.fromEntries(Object.entries(world)) as unknown as World;
}

/** Copies the numbers of one array or table, or of all in an object, as far as both reach. */
function copyNumbers(from: unknown, to: unknown): void {
  if (ArrayBuffer.isView(from)) {
    const [source, target] = [from as Float64Array, to as Float64Array];
    target.set(source.subarray(0, target.length));
  } else if (typeof from === 'object' && from !== null) {
    for (const [name, value] of Object.entries(from)) copyNumbers(value, (to as { readonly [name: string]: unknown })[name]);
  }
}
/**
 * Brings a world that is laid and empty to where another one stands. What programmes have rows of comes last in every part, so that a
 * world with further programmes begins with the same numbers.
 */
export function copyState(from: World, to: World): void {
  for (const name of Object.keys(parts(to.scenario, to.capacities))) copyNumbers(from[name as keyof World], to[name as keyof World]);
  to.month = from.month;
  to.warnings.push(...from.warnings);
}

/** Collects rows that a parallel pass finds, in no order: what follows sorts them, the same for any number of workers. */
export function find(world: World, row: number): void {
  world.found[Atomics.add(world.found, 0, 1) + 1] = row;
}
export function startFinding(world: World): void {
  world.team.once(() => {
    world.found[0] = 0;
  });
}
export const foundRows = (world: World): Int32Array => world.found.subarray(1, 1 + world.found[0]);
/** Those found, by id. */
export function foundById(world: World, ids: Uint32Array): Int32Array {
  return foundBy(world, (row) => ids[row]);
}
/** Those found, by another key of 32 bits that no two rows share: the bits of a draw, say. */
export function foundBy(world: World, keyOf: (row: number) => number): Int32Array {
  return sortRows(foundRows(world), keyOf);
}

export const bandCode = (band: string): number => (BANDS as readonly string[]).indexOf(band) + 1;

/** A world is laid into one buffer: every table and array at its place, the same in every member of a team. */
import { layLotScratch, lotScratchBytes } from '../lib/lot.ts';
import { decisionKey, type Key, seedKey } from '../lib/random.ts';
import { RowList } from '../lib/rows.ts';
import { type Column, layTable, type TableDeclaration, tableBytes } from '../lib/table.ts';
import type { Team } from '../lib/team.ts';
import { ACCOUNTS, layLedger, ledgerBytes } from './accounts/ledger.ts';
import { planRoutes } from './infrastructure/routes.ts';
import { LEVELS, SECTORS, TRADES } from './kinds.ts';
import { planWays } from './leaving/ways.ts';
import { longestObserved, longestTally, lotMarkets } from './longest.ts';
import { COUNTS, FACT_NAMES, layCounts, layFacts, laySolved, SOLVED_NAMES } from './named.ts';
import { horizonCount } from './outcomes/cells.ts';
import { parameterValues } from './parameters.ts';
import type { Roster } from './population/identity.ts';
import { assetRows, MOST_ASSETS } from './programmes/assets.ts';
import type { RunRequest } from './result.ts';
import type { Scenario } from './scenario.ts';
import { enrolmentsTable, householdsTable, jobsTable, peopleTable, programmesTable, roadsTable, schoolsTable, tradesTable, zonesTable } from './state.ts';
import type { Capacities, World } from './world.ts';

const align = (bytes: number): number => Math.ceil(bytes / 64) * 64;

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

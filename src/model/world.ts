/** The world of a run: what the scenario says, the tables, the luck and the team. Processes read and write nothing else. */
import type { LotScratch } from '../lib/lot.ts';
import type { Key } from '../lib/random.ts';
import type { RowList } from '../lib/rows.ts';
import type { Team } from '../lib/team.ts';
import type { Ledger } from './accounts/ledger.ts';
import type { Way } from './leaving/ways.ts';
import type { Counts, Facts, Solved } from './named.ts';
import type { ParameterValues } from './parameters.ts';
import type { Roster } from './population/identity.ts';
import type { Probe } from './probe.ts';
import type { ProgrammeInput, Scenario, StreamInput, ZoneInput } from './scenario.ts';
import type { Enrolments, Households, Jobs, People, ProgrammeState, Roads, Schools, Trades, Zones } from './state.ts';

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
  /** Monthly numbers that no table holds, for the outcomes: see FACTS (named.ts). */
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

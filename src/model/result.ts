/** What goes into a run and what comes out: plain data, so that it crosses threads, files and links unchanged. */
import type { Scenario } from './scenario.ts';

export interface RunRequest {
  readonly scenario: Scenario;
  /** The seed phrase: any text. */
  readonly seed: string;
  /** People per agent: 1, 10, 100 … Households are sampled by hash, nested: those of scale 100 are among those of scale 10. */
  readonly scale: number;
  /** Length of the run; the scenario's own when left out. */
  readonly months?: number;
  /**
   * 'YYYY-MM': until the month before, this run is one with others asked for, which differ from it in programmes that begin in this month
   * or later. Never changes a number: a worker may step the common past once (see branch.ts).
   */
  readonly commonUntil?: string;
  /**
   * People whose lives at the last month are wanted, by id; or 'served': all whom a programme served; or 'eligible': they, and all who may
   * enrol; or 'all'. For comparing twins, and groups as an evaluation would.
   */
  readonly livesOf?: readonly number[] | 'served' | 'eligible' | 'all';
  /** Id of a household whose diary is wanted (a replay with a probe; see trace.ts). */
  readonly traceHousehold?: number;
  /** How many people are to be followed from place to place, about and at most: see `Whereabouts`. */
  readonly whereaboutsOf?: number;
  /** Also how the lives of those followed go, and what programmes were to them: see `Courses`. */
  readonly withCourses?: boolean;
}

/** One outcome: a number per month for each group and each zone. NaN where nobody is in the group. */
export interface OutcomeSeries {
  readonly label: string;
  readonly unit: string;
  readonly doc: string;
  /** By group: see `GROUPS` in outcomes/outcome.ts; 'all', 'residents', 'returnees', 'hotSpot', 'hotSpot.residents' … */
  readonly series: { readonly [group: string]: readonly number[] };
  /** By p-code, everybody. */
  readonly zones: { readonly [pcode: string]: readonly number[] };
  /** By p-code, long-term residents and earlier returnees; absent where the outcome is one of the place, not of people. */
  readonly zonesResidents?: { readonly [pcode: string]: readonly number[] };
  /** By p-code, returnees and displaced people of this run's arrivals. */
  readonly zonesNewcomers?: { readonly [pcode: string]: readonly number[] };
}

/** One account of the ledger: its balance at each month's end and what flowed in (+) and out (−), in US dollars. */
export interface AccountSeries {
  readonly label: string;
  readonly balanceUsd: readonly number[];
  readonly flowsUsd: { readonly [flow: string]: readonly number[] };
}

/** Some people at the last month, by position: who they are and how they live. */
export interface Lives {
  readonly id: readonly number[];
  readonly resident: readonly boolean[];
  /** In regular work or an own trade. */
  readonly works: readonly boolean[];
  readonly ownTrade: readonly boolean[];
  /** Of the labour force, without any work and not at the square. */
  readonly unemployed: readonly boolean[];
  readonly here: readonly boolean[];
  /** Living standard of the household over before, 1 = as before: own past here, or life abroad; not a number for who is not here. */
  readonly living: readonly number[];
  /** Composite score of at least 0.5, here. */
  readonly sustained: readonly boolean[];
  readonly wishesToLeave: readonly boolean[];
  /** For each programme, the positions of those it served. */
  readonly servedBy: { readonly [programme: string]: readonly number[] };
  /** For each programme, the positions of those who are in its target and may enrol: the grown-up who would, where households do. */
  readonly eligibleFor: { readonly [programme: string]: readonly number[] };
}

/** A code of each person by month: changes of month m are those from `from[m]` up to `from[m + 1]`; in month 0 all come to what they are. */
export interface Changes {
  readonly from: Uint32Array;
  /** By position. */
  readonly who: Uint32Array;
  readonly code: Uint8Array;
}

/** How lives go (see `Course` in outcomes/followedCodes.ts), and who they are, by position as in `Whereabouts`. */
export interface Courses extends Changes {
  readonly sex: Uint8Array;
  readonly birthMonth: Int16Array;
  /** Vulnerable groups, as bits. */
  readonly vulnerable: Uint8Array;
  /** In the first month here: identity documents, and code of Tenure. */
  readonly documents: Uint8Array;
  readonly tenure: Uint8Array;
  /** By programme that enrols people or households: index of REACH (see outcomes/followedCodes.ts). */
  readonly reach: { readonly [programme: string]: Uint8Array };
}

/** Where some people live, told by their moves. People are told by position, in the order of ids. */
export interface Whereabouts {
  /** People whom each of them stands for. */
  readonly peoplePer: number;
  readonly id: Uint32Array;
  /** Code of Origin. */
  readonly origin: Uint8Array;
  /** Stream of arrival, 1 and up; 0 for residents. */
  readonly stream: Uint8Array;
  /** −1 for those who lived here. */
  readonly arrivalMonth: Int16Array;
  /** Moves of month m are those from `from[m]` up to `from[m + 1]`; in month 0 all come to where they are. */
  readonly from: Uint32Array;
  readonly who: Uint32Array;
  /** Zone, 1 and up; NOWHERE for those who died, ABROAD for those who left or are away (see outcomes/followedCodes.ts). */
  readonly where: Uint8Array;
  readonly courses?: Courses;
}

/** What became of a programme's money and of those it serves, by month; served are totals so far. */
export interface ProgrammeSeries {
  readonly label: string;
  readonly kind: string;
  readonly budgetUsd: number;
  readonly spentUsd: readonly number[];
  readonly unspentUsd: number;
  readonly aware: readonly number[];
  readonly waiting: readonly number[];
  /** Of those waiting, who are outside the target: residents where places are open to them, and errors of targeting. */
  readonly waitingOutside: readonly number[];
  readonly served: readonly number[];
  /** Of those served: long-term residents and earlier returnees. */
  readonly residentsServed: readonly number[];
  /** People (households, where they enrol) whom the target names. */
  readonly target: readonly number[];
  /** Of them, who know of it and may not enrol. */
  readonly ineligible: readonly number[];
  /** Who no longer qualified, or were gone, when their turn came. */
  readonly refused: readonly number[];
  /** Of those served, for whom the help was too small for its purpose: a grant that does not make up a start, say. */
  readonly fallsShort: readonly number[];
  /** What it costs to keep in use what was built. */
  readonly runningUsdPerMonth: readonly number[];
}

/** Adults of one stream at 6, 12, 24, 36 and 60 months after their own arrival; everyone who arrived is in the denominator. */
export interface HorizonSeries {
  readonly months: readonly number[];
  readonly arrived: readonly number[];
  /** Share of them who are here. */
  readonly stillHereShare: readonly number[];
  /** Mean composite score (0–1) of those here. */
  readonly compositeOfThoseHere: readonly number[];
  /** Share of all who arrived who are here with a composite score of at least 0.5. */
  readonly sustainedShare: readonly number[];
}

export interface DiaryTerm {
  readonly label: string;
  readonly value: number;
}
/** One decision with its reasons: `terms` add up, first to last, to `utility`, to the bit. */
export interface DiaryDecision {
  readonly date: string;
  readonly decision: string;
  readonly person?: number;
  readonly terms: readonly DiaryTerm[];
  readonly utility: number;
  readonly outcome: string;
}
export interface Diary {
  readonly household: number;
  /** What the household and its members were at each month's end, ready to print. */
  readonly months: readonly { readonly date: string; readonly state: Readonly<Record<string, string | number>> }[];
  readonly decisions: readonly DiaryDecision[];
}

export interface RunResult {
  readonly scenario: string;
  readonly seed: string;
  readonly scale: number;
  readonly modelVersion: string;
  /** 16 hex digits over the named columns of all tables, by id: equal fingerprints mean equal lives. */
  readonly fingerprint: string;
  /** 'YYYY-MM' of each month, the first being the state before anything has happened. */
  readonly dates: readonly string[];
  readonly outcomes: { readonly [key: string]: OutcomeSeries };
  readonly accounts: { readonly [key: string]: AccountSeries };
  readonly programmes: { readonly [id: string]: ProgrammeSeries };
  /** By stream, over the time since each one's arrival. */
  readonly horizons: { readonly [stream: string]: HorizonSeries };
  /** Totals of the run in people (cents where the name says so): hires, moves, entries, exits … and what the baseline was solved to. */
  readonly facts: { readonly [name: string]: number };
  readonly diary?: Diary;
  readonly lives?: Lives;
  readonly whereabouts?: Whereabouts;
  readonly warnings: readonly string[];
  readonly timing: {
    readonly people: number;
    readonly personMonths: number;
    readonly bytes: number;
    /** Filled by who runs it: the model knows no clock. */
    readonly seconds?: number;
    readonly setupSeconds?: number;
    readonly workers?: number;
    readonly rowsByWorker?: readonly number[];
    readonly secondsByProcess?: Readonly<Record<string, number>>;
  };
}
/** The outcomes of the months that a run has done: a result with fewer months, and without what only its end can tell. */
export type SoFar = Pick<RunResult, 'dates' | 'outcomes'>;

/** Every month of the result is a state at its end; month 0 is the first simulated month. */
export const SENTENCE =
  'Explores what returnees and residents need when return happens. It cannot show that a return is lawful, safe or voluntary, nor how many people may be returned. Synthetic people; no forecast.';

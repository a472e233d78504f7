/**
 * The border of the model: `prepare` sizes a run, `openRun` opens it in the memory it is given, `step` moves it by a month.
 * A team of workers calls the same functions in the same order on one shared buffer.
 */
import { ALONE, type Team } from '../lib/team.ts';
import { solveBaseline } from './baseline.ts';
import { monthDate } from './calendar.ts';
import { fingerprint } from './fingerprint.ts';
import { parameterValues } from './parameters.ts';
import { placeAges } from './population/ages.ts';
import { MONTH } from './month.ts';
import { horizonSeries } from './outcomes/horizons.ts';
import { livesOf } from './outcomes/lives.ts';
import { Observer } from './outcomes/observe.ts';
import { type Follower, followWhereabouts } from './outcomes/whereabouts.ts';
import type { Roster } from './population/identity.ts';
import { bitCount, drawRoster } from './population/roster.ts';
import { setThirds } from './accounts/baseline.ts';
import type { RunRequest, RunResult, SoFar } from './result.ts';
import { createProbe } from './trace.ts';
import { copyState, layWorld, worldBytes } from './layWorld.ts';
import { longestSum } from './longest.ts';
import { FACT_NAMES } from './named.ts';
import { MODEL_VERSION } from './version.ts';
import type { Capacities, World } from './world.ts';

export { MODEL_VERSION };
/** The day from which it counts. */
export const MODEL_DATE = '2026-11-22';

export interface Plan {
  readonly request: RunRequest;
  readonly roster: Roster;
  readonly capacities: Capacities;
  readonly months: number;
  /** Bytes of the one buffer behind the run's tables. */
  readonly bytes: number;
  /** Longest sum a team needs (see lib/team.ts). */
  readonly longestSum: number;
}

export interface Run {
  readonly plan: Plan;
  readonly world: World;
  readonly observer: Observer;
  readonly month: number;
  /** Agents of all months so far, added up. */
  readonly personMonths: number;
  /** One month; false once all months are done. Calls `onProcess` after every process, for clocks and checks outside. */
  step(onProcess?: (process: string, world: World) => void): boolean;
  /** Between two months. Only the first worker of a team has results. */
  soFar(): SoFar;
  result(): RunResult;
}

/** Births in a year over people: women of 15–49 times their births in these 35 years, with room to spare for a young population. */
function birthsPerYear(scenario: RunRequest['scenario']): number {
  const ages = placeAges(scenario.place.ages);
  const children = parameterValues(scenario).population.fertilityCount;
  return (1.15 * ages.femaleShare(15, 50) * ages.share(15, 50) * children) / 35;
}
/** Households formed in a year over households, with room to spare. */
const FORMED_PER_YEAR = 0.035;

export function prepare(request: RunRequest): Plan {
  const { scenario } = request;
  const months = request.months ?? scenario.place.months;
  const roster = drawRoster(request);
  let people = 0;
  for (let r = 0; r < roster.count; r++) people += roster.size[r] + bitCount(roster.abroad[r]);
  const years = scenario.place.demography ? months / 12 : 0;
  const births = birthsPerYear(scenario);
  const capacities: Capacities = {
    people: Math.ceil(people * (1 + births * years * (1 + births * years * 0.4))) + 256,
    households: Math.ceil(roster.count * (1 + FORMED_PER_YEAR * years)) + 256,
    enrolments: enrolmentRows(request, months),
  };
  return { request, roster, capacities, months, bytes: worldBytes(request, capacities), longestSum: longestSum(scenario) };
}

/** Enrolments: at most a year's places on the list, the places of all months, and half as many who no longer qualify in time. */
function enrolmentRows(request: RunRequest, months: number): number {
  let rows = 0;
  for (const programme of Object.values(request.scenario.programmes)) {
    if (programme.budgetUsd > 0) rows += Math.ceil((1.5 * programme.placesPerMonth * (months + 13)) / request.scale) + 16;
  }
  return rows;
}

export function openRun(plan: Plan, buffer: ArrayBufferLike, team: Team = ALONE): Run {
  const { request, roster, capacities } = plan;
  const world = layWorld(request, roster, capacities, buffer, team);
  if (request.traceHousehold !== undefined && team.size === 1) world.probe = createProbe(world, request.traceHousehold);
  const observer = new Observer(world);
  world.observer = observer;
  solveBaseline(world);
  const follower = request.whereaboutsOf !== undefined && team.rank === 0 ? followWhereabouts(world, request.whereaboutsOf, request.withCourses) : undefined;
  return runOf(plan, world, observer, 0, follower);
}

/**
 * Goes on from where another run stands, by another plan: to the bit the run that had this plan from its first month, if the two differ
 * in nothing that has happened so far (see branch.ts). The other run stays as it is, to be gone on from again.
 */
export function goOnFrom(past: Run, plan: Plan, buffer: ArrayBufferLike, team: Team): Run {
  const world = layWorld(plan.request, plan.roster, plan.capacities, buffer, team);
  copyState(past.world, world);
  const observer = new Observer(world, past.observer);
  world.observer = observer;
  return runOf(plan, world, observer, past.personMonths);
}

function runOf(plan: Plan, world: World, observer: Observer, personMonthsBefore: number, follower?: Follower): Run {
  const { request, months } = plan;
  const { team } = world;
  let personMonths = personMonthsBefore;
  const soFar = (): SoFar => ({
    dates: Array.from({ length: world.month }, (_, m) => monthDate(request.scenario, m)),
    outcomes: observer.outcomes(world),
  });
  return {
    plan,
    world,
    observer,
    get month() {
      return world.month;
    },
    get personMonths() {
      return personMonths;
    },
    step(onProcess) {
      if (world.month >= months) return false;
      team.once(() => world.ledger.startMonth());
      if (world.month > 0 && world.month % 12 === 0) setThirds(world);
      for (const process of MONTH) {
        process.run(world);
        onProcess?.(process.key, world);
      }
      world.probe?.closeMonth();
      follower?.closeMonth();
      personMonths += peoplePresent(world);
      world.month++;
      return world.month < months;
    },
    soFar,
    result: () => ({
      scenario: request.scenario.title,
      seed: request.seed,
      scale: request.scale,
      modelVersion: MODEL_VERSION,
      fingerprint: fingerprint(world),
      ...soFar(),
      accounts: observer.accountSeries(world),
      programmes: observer.programmeSeries(world),
      horizons: horizonSeries(world),
      facts: Object.fromEntries(
        [
          ...FACT_NAMES.map((name) => [name, world.facts[name]] as const),
          ['ordinaryDeparturesExpected', world.solved.ordinaryDepartures] as const,
          ['ordinaryReturnsExpected', world.solved.ordinaryReturns] as const,
        ].map(([name, value]) => [name, value * request.scale]),
      ),
      ...(request.livesOf && { lives: livesOf(world, request.livesOf) }),
      ...(world.probe && { diary: world.probe.diary() }),
      ...(follower && { whereabouts: follower.whereabouts() }),
      warnings: world.warnings,
      timing: { people: peoplePresent(world), personMonths, bytes: plan.bytes },
    }),
  };
}

/** Agents present by the last head-count. */
function peoplePresent(world: World): number {
  return world.zones.people.reduce((sum, people) => sum + people, 0);
}

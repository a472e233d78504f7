/**
 * A hamlet of five households, whose heads have names: Akbar, Bashir, Daud, Karim and Nasir. Each test says what they have and do,
 * runs a few months, or single processes of a month, and compares with what one reckons by hand.
 */
import { listPeople } from '../../src/model/population/census.ts';
import { MONTH } from '../../src/model/month.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { Livelihood, Presence, Tenure } from '../../src/model/state.ts';
import type { World } from '../../src/model/world.ts';
import { accountIndex } from '../../src/model/accounts/ledger.ts';
import { members, open, rows, village } from '../model/worlds.ts';
import type { Draft } from '../scenarios/village.ts';

export const NAMES = ['Akbar', 'Bashir', 'Daud', 'Karim', 'Nasir'] as const;
export type Name = (typeof NAMES)[number];

export interface Person {
  /** Row of the person. */
  readonly i: number;
  /** Row of the household. */
  readonly h: number;
}

export interface Hamlet {
  readonly world: World;
  readonly who: Readonly<Record<Name, Person>>;
  /** Whole months; what is named in `without` does not run. */
  live(months: number, without?: readonly string[]): void;
  /** One process of this month. */
  process(key: string): void;
}

/** Basic needs of a household of five in a month: three fifths of a poverty line of USD 30 for each. */
export const NEEDS_USD = 90;

/** What is given without a source in a test. */
export const GIVEN = { source: 'made up', grade: 'assumed' };

/** What the sums by hand rest on, whatever the defaults of the model become. */
const FIXED = {
  population: { householdSizeSpreadFactor: 0 },
  accounts: { basicNeedsShare: 0.6, spendShare: 0.9, bufferMonths: 1.5, bufferPerMonth: 1 / 12, creditMonths: 1.5, repayPerMonth: 1 / 12, localShare: 0.65 },
  housing: { mostPeoplePerRoomPeople: 5, peoplePerRoomPeople: 2.8, modestDwellingRooms: 3, rentBurden: 1.2, shelterUsd: 1_800 },
  labour: { seasonShare: 0, squareEdge: 0.8, squareSavings: 0.1, mostDaysDaysPerMonth: 26, dayWageDownElasticity: 0.08 },
  trades: { startUpUsd: 250, planEntryPerMonth: 1, kinPoolShare: 0, experienceElasticity: 0.5, exitPerYear: 0.12 },
  schools: { shiftsRatio: 1.8, mostPupilsPerClassPupils: 80 },
  programmes: { corruptionLeakShare: 0, insecurityDelayShare: 0 },
  leaving: { creditMonths: 6, planMeansElasticity: 1.2, departPerMonth: 0.3, decidePerMonth: 0.02 },
};

/** The scenario: one zone of 25 people, nobody ages, nobody leaves; town life, day wage USD 4, poverty line USD 30, rent USD 20 a room. */
export function hamletScenario(change: (draft: Draft) => void = () => undefined): Scenario {
  return village((draft) => {
    delete draft.zones.V2;
    draft.roads = { ...GIVEN, inner: { from: 'V1', to: 'V1', freeFlowMinutes: 10, volumeOverCapacityShare: 1 } };
    Object.assign(draft.zones.V1, { population: 25, dwellings: 5, urbanShare: 1, earlierReturneeShare: 0, freePlotsShare: 2 });
    Object.assign(draft.place, { householdSizePeople: 5, demography: false, dayWageUsdPerDay: 4, casualDaysPerMonth: 12, rentUsdPerMonth: 60 });
    Object.assign(draft.place, { members: { ...GIVEN, abroad: { householdShare: 0, remittanceUsdPerMonth: 80 } }, plotUsd: 400 });
    draft.streams = {};
    draft.assumptions = { ...GIVEN, ...structuredClone(FIXED) };
    change(draft);
  });
}

/** Opens the hamlet. All adults keep house, nobody has work, savings or debt, until a test says otherwise. */
export function hamlet(scenario: Scenario = hamletScenario(), seed = 'hamlet'): Hamlet {
  const { world } = open(scenario, { seed });
  const { people, households, counts, ledger } = world;
  if (counts.households !== NAMES.length) throw new Error(`the hamlet has ${counts.households} households`);
  for (const h of rows(counts.households)) {
    households.tenure[h] = Tenure.owner;
    households.landlord[h] = 0;
    purse(world, h, 0);
    households.debt[h] = 0;
    households.income[h] = 0;
    households.consumption[h] = NEEDS_USD * 20; // cents a head, of five
    households.reference[h] = NEEDS_USD * 20;
    for (const i of members(world, h)) {
      if (people.presence[i] !== Presence.here) continue;
      if (people.livelihood[i] >= Livelihood.homeDuties) people.livelihood[i] = Livelihood.homeDuties;
      else if (people.livelihood[i] === Livelihood.pupil) people.livelihood[i] = Livelihood.outOfSchool;
      people.earnings[i] = 0;
      people.network[i] = 1;
      people.aspiration[i] = 0;
    }
  }
  world.zones.rentPoolCents.fill(0);
  for (const column of [world.jobs.base, world.jobs.filled, world.jobs.wanted, world.jobs.vacancies, world.trades.base, world.trades.enterprises, world.schools.pupils]) column.fill(0);
  world.zones.casualDaysBase.fill(0);
  ledger.startMonth();
  const who = Object.fromEntries(NAMES.map((name, h) => [name, { i: households.first[h], h }])) as Record<Name, Person>;
  const step = (key: string): void => {
    const found = MONTH.find((one) => one.key === key);
    if (found === undefined) throw new Error(`no process ${key}`);
    found.run(world);
  };
  return {
    world,
    who,
    process(key) {
      listPeople(world); // as the census of the month does
      step(key);
    },
    live(months, without = []) {
      for (let m = 0; m < months; m++) {
        ledger.startMonth();
        for (const { key } of MONTH) {
          if (!without.includes(key)) step(key);
          else if (key === 'ageAndFormFamilies') listPeople(world); // what its census does for the processes after it
        }
        world.month++;
      }
    },
  };
}

/** Sets what a household has in cash, through the ledger. */
export function purse({ households, ledger }: World, h: number, usd: number): void {
  const cents = Math.round(usd * 100) - households.savings[h];
  ledger.move(accountIndex('restOfWorld'), accountIndex('households'), 'broughtAlong', cents);
  households.savings[h] += cents;
}

/** The people of a household who are here, its head first. */
export const present = (world: World, h: number): number[] => members(world, h).filter((i) => world.people.presence[i] === Presence.here);

/** A programme for everybody, from the first month, who all know at once; a tenth of the money is overhead, nothing leaks. */
export const programme = (kind: string, facts: object = {}): object => ({
  ...GIVEN,
  kind,
  start: '2016-01',
  end: '2017-12',
  budgetUsd: 100_000,
  target: { origins: [] },
  outreachPerMonth: 1,
  trustShare: 1,
  delayMonths: 0,
  overheadShare: 0.1,
  officesShare: 0,
  afterwardsShare: 1,
  monitoringShare: 0,
  leakageShare: 0,
  targetingErrorShare: 0,
  ...facts,
});

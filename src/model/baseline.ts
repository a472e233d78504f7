/**
 * The place before the arrivals, solved so that nothing moves when nobody comes: each step finds levels from the people that the
 * scenario describes, through the same rules that the month uses. Nothing is tuned by hand.
 */
import { solveAttitudes } from './attitudes/attitudes.ts';
import { expectedSpending, expectIncomes, payOrdinaryCosts, settlePurses } from './accounts/baseline.ts';
import { spendInMarkets } from './accounts/settle.ts';
import { houseResidents } from './housing/baseline.ts';
import { solveServices } from './infrastructure/load.ts';
import { layRoads, solveRoads } from './infrastructure/roads.ts';
import { findLivelihoods, solveSquares } from './labour/baseline.ts';
import { solvePlans, solveWishes, type Wishing } from './leaving/baseline.ts';
import { takeCensus } from './population/census.ts';
import { layZones, settleResidents } from './population/synthesis.ts';
import { enrolBaseline } from './schools/enrol.ts';
import { solveTrades } from './trades/baseline.ts';
import type { World } from './world.ts';

/** What a worker of the team has found for later steps, of its own block of rows. */
interface Found {
  wishing?: Wishing;
}
export interface BaselineStep {
  readonly label: string;
  run(world: World, found: Found): void;
}

export const BASELINE: readonly BaselineStep[] = [
  {
    label: 'lay zones and roads; travel times from the stated traffic over capacity',
    run: (w) =>
      w.team.once(() => {
        layZones(w);
        layRoads(w);
      }),
  },
  { label: 'draw households and members, here and abroad', run: settleResidents },
  { label: 'find livelihoods; jobs such that hires balance separations in every zone', run: findLivelihoods },
  {
    label: 'expect incomes; find tenure through the choice that households will repeat',
    run: (w) => {
      expectIncomes(w);
      houseResidents(w);
    },
  },
  { label: 'solve how readily jobless people go to the labour square', run: solveSquares },
  { label: 'fill purses: savings at which nobody saves or spends down on average', run: settlePurses },
  { label: 'enrol pupils by the stated attendance', run: enrolBaseline },
  {
    label: 'solve trades: entries balance exits',
    run: (w) => {
      takeCensus(w);
      w.team.once(() => w.zones.peopleBase.set(w.zones.people));
      solveTrades(w);
    },
  },
  {
    label: 'solve road capacities from trips and the stated traffic; capacities of services',
    run: (w) => {
      solveRoads(w);
      w.team.once(() => solveServices(w));
    },
  },
  { label: 'solve attitudes', run: solveAttitudes },
  {
    label: 'solve wishes, plans, ordinary departures and returns',
    run: (w, found) => {
      found.wishing = solveWishes(w);
      solvePlans(w, found.wishing);
    },
  },
  {
    label: 'take from purses what openings and journeys cost in the long run; solve both again with what is left',
    run: (w, { wishing }) => {
      payOrdinaryCosts(w);
      solveTrades(w);
      if (wishing) solvePlans(w, wishing); // purses change no wish
    },
  },
  {
    label: 'measure local spending, the demand that all demand is compared with',
    run: (w) => {
      const local = expectedSpending(w);
      w.team.once(() => {
        spendInMarkets(w, local);
        w.zones.spendingBaseCents.set(w.zones.spendingCents);
      });
    },
  },
];

/** Brings a world to the state before the first month, by the whole team. */
export function solveBaseline(world: World): void {
  const found: Found = {};
  for (const step of BASELINE) step.run(world, found);
}

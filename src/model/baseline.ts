/**
 * The place before the arrivals, solved so that nothing moves when nobody comes: each step finds levels from the people that the
 * scenario describes, through the same rules that the month uses. Nothing is tuned by hand.
 */
import { solveIntercept } from '../lib/intercept.ts';
import { solveAttitudes } from './attitudes/attitudes.ts';
import { spendInMarkets } from './accounts/settle.ts';
import { houseResidents } from './housing/baseline.ts';
import { solveServices } from './infrastructure/load.ts';
import { layRoads, solveRoads } from './infrastructure/roads.ts';
import { findLivelihoods, solveSquares } from './labour/baseline.ts';
import { solveLeaving } from './leaving/baseline.ts';
import { takeCensus } from './population/census.ts';
import {
  expectedSpending,
  expectIncomes,
  layZones,
  payOrdinaryCosts,
  setThirds,
  settlePurses,
  settleResidents,
} from './population/synthesis.ts';
import { enrolBaseline } from './schools/enrol.ts';
import { solveTrades } from './trades/trades.ts';
import type { World } from './world.ts';

export interface BaselineStep {
  readonly label: string;
  run(world: World): void;
}

export const BASELINE: readonly BaselineStep[] = [
  {
    label: 'lay zones and roads; travel times from the stated traffic over capacity',
    run: (w) => {
      layZones(w);
      layRoads(w);
    },
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
      w.zones.peopleBase.set(w.zones.people);
      solveTrades(w);
    },
  },
  {
    label: 'solve road capacities from trips and the stated traffic; capacities of services',
    run: (w) => {
      solveRoads(w);
      solveServices(w);
    },
  },
  { label: 'solve attitudes', run: (w) => solveAttitudes(w, solveIntercept) },
  { label: 'solve wishes, plans, ordinary departures and returns', run: (w) => solveLeaving(w, solveIntercept) },
  {
    label: 'take from purses what openings and journeys cost in the long run; solve both again with what is left',
    run: (w) => {
      payOrdinaryCosts(w);
      solveTrades(w);
      solveLeaving(w, solveIntercept);
    },
  },
  {
    label: 'measure local spending, the demand that all demand is compared with',
    run: (w) => {
      spendInMarkets(w, expectedSpending(w));
      w.zones.spendingBaseCents.set(w.zones.spendingCents);
    },
  },
];

/** Brings a world to the state before the first month. On the first worker of a team only. */
export function solveBaseline(world: World): void {
  for (const step of BASELINE) step.run(world);
  setThirds(world);
}

/** Five families of five on their way to the hamlet: what each brings is the same, to the cent, unless a test says otherwise. */
import village from '../scenarios/village.json';
import type { Draft } from '../scenarios/village.ts';
import { rows } from '../model/worlds.ts';
import { GIVEN, type Hamlet, hamlet, hamletScenario, NAMES } from './hamlet.ts';

/** Obliged to return; USD 200 saved, USD 100 owed, USD 160 a month earned abroad; nobody has papers, house or land here. */
const FAMILY = { savingsUsd: 200, debtUsd: 100, incomeAbroadUsdPerMonth: 160, householdSizePeople: 5, documentsShare: 0, landAtHomeShare: 0, femaleHeadedShare: 0 };

export interface Coming {
  /** People by month; five families in January 2016. */
  readonly arrivals?: Readonly<Record<string, number>>;
  readonly stream?: object;
  readonly programmes?: object;
  readonly change?: (draft: Draft) => void;
}

/** The hamlet, with a stream on its way and no other luck in what it brings than in its debts. */
export const returning = ({ arrivals = { '2016-01': 25 }, stream = {}, programmes = {}, change = () => undefined }: Coming = {}, seed?: string): Hamlet =>
  hamlet(
    hamletScenario((draft) => {
      draft.streams = { ...GIVEN, home: { ...village.streams.home, ...FAMILY, bands: { obliged: 1 }, arrivals, ...stream } };
      draft.programmes = { ...GIVEN, ...programmes };
      draft.assumptions.settlement = { savingsSpreadFactor: 0, preparednessRatio: 1, preparedDebtRatio: 1, networkShare: 0.35 };
      draft.assumptions.programmes.stigmaShunsShare = 0; // nobody keeps away
      change(draft);
    }),
    seed,
  );

/** Households that came, in the order of their arrival. */
export const newcomers = ({ world }: Hamlet): number[] => rows(world.counts.households).slice(NAMES.length);

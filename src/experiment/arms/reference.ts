/** The arms in the reference case, which comes with the program. */
import { findShipped } from '../../scenario/shipped.ts';
import { ARMS_SCENARIO, BUDGET_USD, buildArms, FIRST_MONTH, LAST_MONTH } from './arms.ts';

export const referenceArms = (): ReturnType<typeof buildArms> =>
  buildArms({ name: ARMS_SCENARIO, content: findShipped(ARMS_SCENARIO), find: findShipped, budgetUsd: BUDGET_USD, firstMonth: FIRST_MONTH, lastMonth: LAST_MONTH });

/** All outcomes: one line for each file. */
import { feelingOutcomes } from './feelings.ts';
import { homeOutcomes } from './homes.ts';
import { livelihoodOutcomes } from './livelihoods.ts';
import { moneyOutcomes } from './money.ts';
import type { Outcome } from './outcome.ts';
import { scoreOutcomes } from './scores.ts';
import { serviceOutcomes } from './services.ts';

export const OUTCOMES: readonly Outcome[] = [...livelihoodOutcomes, ...homeOutcomes, ...serviceOutcomes, ...moneyOutcomes, ...feelingOutcomes, ...scoreOutcomes];

/** Every parameter of the model, by submodel. A scenario's `assumptions` may set any of them inside its range. */
import { defaults, type Parameters, type Values } from '../lib/declare.ts';
import { accountParameters } from './accounts/parameters.ts';
import { attitudeParameters } from './attitudes/parameters.ts';
import { housingParameters } from './housing/parameters.ts';
import { infrastructureParameters } from './infrastructure/parameters.ts';
import { labourParameters } from './labour/parameters.ts';
import { leavingParameters } from './leaving/parameters.ts';
import { populationParameters } from './population/parameters.ts';
import { programmeParameters } from './programmes/parameters.ts';
import type { Scenario } from './scenario.ts';
import { schoolParameters } from './schools/parameters.ts';
import { settlementParameters } from './settlement/parameters.ts';
import { tradeParameters } from './trades/parameters.ts';

export const PARAMETERS = {
  population: populationParameters,
  settlement: settlementParameters,
  housing: housingParameters,
  labour: labourParameters,
  trades: tradeParameters,
  accounts: accountParameters,
  schools: schoolParameters,
  infrastructure: infrastructureParameters,
  attitudes: attitudeParameters,
  leaving: leavingParameters,
  programmes: programmeParameters,
} as const satisfies { readonly [submodel: string]: Parameters };

export type ParameterValues = { readonly [S in keyof typeof PARAMETERS]: Values<(typeof PARAMETERS)[S]> };

/** Defaults, overridden by the scenario's assumptions. */
export function parameterValues(scenario: Scenario): ParameterValues {
  return Object.fromEntries(
    Object.entries(PARAMETERS).map(([submodel, group]) => [submodel, { ...defaults(group), ...scenario.assumptions[submodel] }]),
  ) as unknown as ParameterValues;
}

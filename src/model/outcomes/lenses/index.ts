/** The six lenses, in the order in which Newland and Salant (2018, Migration Policy Institute) name their frameworks. */
import { development } from './development.ts';
import { humanitarian } from './humanitarian.ts';
import type { Lens } from './lens.ts';
import { political } from './political.ts';
import { reintegration } from './reintegration.ts';
import { ruleOfLaw } from './ruleOfLaw.ts';
import { security } from './security.ts';

export const LENSES: readonly Lens[] = [ruleOfLaw, humanitarian, development, reintegration, security, political];

/** What the model's rooms declare for themselves, for the check of a scenario. */
import { PARAMETERS } from '../model/parameters.ts';
import { PROGRAMMES } from '../model/programmes/index.ts';
import type { Declared } from './tree.ts';

export const DECLARED: Declared = { parameters: PARAMETERS, programmes: PROGRAMMES };

/** All programmes: one line each. */
import { businessGrant } from './businessGrant.ts';
import { classrooms } from './classrooms.ts';
import { counselling } from './counselling.ts';
import { leaveToRemain } from './leaveToRemain.ts';
import { phasedReturn } from './phasedReturn.ts';
import type { ProgrammeDefinition } from './programme.ts';
import { publicWorks } from './publicWorks.ts';
import { reintegrationCash } from './reintegrationCash.ts';

export const PROGRAMMES = [
  // before return
  counselling,
  // individual
  reintegrationCash,
  businessGrant,
  // community
  classrooms,
  publicWorks,
  // governance
  leaveToRemain,
  phasedReturn,
] as unknown as readonly ProgrammeDefinition[];

export const programmeOf = (key: string): ProgrammeDefinition => {
  const found = PROGRAMMES.find((programme) => programme.key === key);
  if (!found) throw new Error(`programme ${key}: not known`);
  return found;
};

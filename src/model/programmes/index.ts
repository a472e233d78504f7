/** All programmes: one line each. */
import { businessGrant } from './businessGrant.ts';
import { classrooms } from './classrooms.ts';
import type { ProgrammeDefinition } from './programme.ts';
import { publicWorks } from './publicWorks.ts';
import { reintegrationCash } from './reintegrationCash.ts';

export const PROGRAMMES = [reintegrationCash, businessGrant, classrooms, publicWorks] as unknown as readonly ProgrammeDefinition[];

export const programmeOf = (key: string): ProgrammeDefinition => {
  const found = PROGRAMMES.find((programme) => programme.key === key);
  if (!found) throw new Error(`programme ${key}: not known`);
  return found;
};

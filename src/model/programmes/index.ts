/** All programmes: one line each. */
import { adviceCentres } from './adviceCentres.ts';
import { assistedReturn } from './assistedReturn.ts';
import { businessGrant } from './businessGrant.ts';
import { civilReception } from './civilReception.ts';
import { classrooms } from './classrooms.ts';
import { clinics } from './clinics.ts';
import { communityFund } from './communityFund.ts';
import { cooperatives } from './cooperatives.ts';
import { counselling } from './counselling.ts';
import { documents } from './documents.ts';
import { equalPackages } from './equalPackages.ts';
import { forcedReturnAssistance } from './forcedReturnAssistance.ts';
import { hostRegistration } from './hostRegistration.ts';
import { inKind } from './inKind.ts';
import { jobPlacement } from './jobPlacement.ts';
import { labourPathway } from './labourPathway.ts';
import { leaveToRemain } from './leaveToRemain.ts';
import { legalAid } from './legalAid.ts';
import { marketInfrastructure } from './marketInfrastructure.ts';
import { mediation } from './mediation.ts';
import { monitoring } from './monitoring.ts';
import { municipalLending } from './municipalLending.ts';
import { notice } from './notice.ts';
import { phasedReturn } from './phasedReturn.ts';
import { power } from './power.ts';
import { psychosocialSupport } from './psychosocialSupport.ts';
import type { ProgrammeDefinition } from './programme.ts';
import { publicWorks } from './publicWorks.ts';
import { qualifiedNationals } from './qualifiedNationals.ts';
import { receptionCash } from './receptionCash.ts';
import { reintegrationCash } from './reintegrationCash.ts';
import { reintegrationScouts } from './reintegrationScouts.ts';
import { rentSupport } from './rentSupport.ts';
import { roadBuilding } from './roadBuilding.ts';
import { schoolingSupport } from './schoolingSupport.ts';
import { servicedPlots } from './servicedPlots.ts';
import { shelter } from './shelter.ts';
import { training } from './training.ts';
import { vulnerableSupport } from './vulnerableSupport.ts';
import { wageSubsidy } from './wageSubsidy.ts';
import { water } from './water.ts';

export const PROGRAMMES = [
  // before return
  counselling,
  reintegrationScouts,
  documents,
  assistedReturn,
  legalAid,
  // individual
  receptionCash,
  reintegrationCash,
  inKind,
  rentSupport,
  businessGrant,
  training,
  jobPlacement,
  wageSubsidy,
  schoolingSupport,
  psychosocialSupport,
  vulnerableSupport,
  forcedReturnAssistance,
  qualifiedNationals,
  // community
  classrooms,
  roadBuilding,
  water,
  clinics,
  power,
  servicedPlots,
  shelter,
  marketInfrastructure,
  publicWorks,
  adviceCentres,
  cooperatives,
  civilReception,
  municipalLending,
  mediation,
  communityFund,
  // governance
  leaveToRemain,
  hostRegistration,
  phasedReturn,
  notice,
  labourPathway,
  monitoring,
  equalPackages,
] as unknown as readonly ProgrammeDefinition[];

export const programmeOf = (key: string): ProgrammeDefinition => {
  const found = PROGRAMMES.find((programme) => programme.key === key);
  if (!found) throw new Error(`programme ${key}: not known`);
  return found;
};
